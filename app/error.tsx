"use client";

import { ErrorView } from "@/components/shell/error-view";
import { useUiWords } from "@/components/ui/words";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** A page outside the desk, or the desk's own frame, broke. */
export default function OuterError(props: Props) {
  const words = useUiWords();
  return (
    <main id="main" className="p-6" tabIndex={-1}>
      <ErrorView words={words.broken} {...props} />
    </main>
  );
}

"use client";

import { ErrorView } from "@/components/shell/error-view";
import { useUiWords } from "@/components/ui/words";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** A page behind sign-in broke: rail and search stay, and so does what other pages hold. */
export default function DeskError(props: Props) {
  const words = useUiWords();
  return (
    <main id="main" tabIndex={-1}>
      <ErrorView words={words.broken} {...props} />
    </main>
  );
}

import type { ReactNode } from "react";
import { fill } from "@/components/ui/fill";
import type { ShellWords } from "./words";

type Props = {
  words: ShellWords["preview"];
  role: string;
  /** The way out: the button of the action that ends the preview. */
  children: ReactNode;
};

/** Says that one looks with another role's rights, and how to stop. */
export function PreviewBanner({ words, role, children }: Props) {
  return (
    <section className="banner" data-tone="accent" aria-label={words.title}>
      <b>{words.title}</b>
      <p>{fill(words.text, { role })}</p>
      {children}
    </section>
  );
}

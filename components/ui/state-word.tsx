import type { ReactNode } from "react";

export type Tone = "ok" | "draft" | "now" | "warn" | "danger" | "none" | "plain";

/** A state is a word with a mark of its own shape before it; it can be read in black and white. */
export function StateWord({ tone = "plain", children, id }: { tone?: Tone; children: ReactNode; id?: string }) {
  return (
    <span className="state" data-tone={tone} id={id}>
      {children}
    </span>
  );
}

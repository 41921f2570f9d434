import type { ComponentProps } from "react";
import { DeleteForm } from "./delete-form";
import { ReasonList } from "./reason-list";
import { Section } from "./section";

type Props = {
  title: string;
  /** What goes with it, and that it can be undone. */
  text: string;
  /** Heads the reasons, where there are any. */
  not: string;
  reasons: string[];
} & ComponentProps<typeof DeleteForm>;

/** The end of an edit page: deletes what the page is about, or says why it cannot be. */
export function DeleteSection({ title, text, not, reasons, ...form }: Props) {
  return (
    <Section title={title}>
      {reasons.length > 0 ? (
        <ReasonList title={not} reasons={reasons} />
      ) : (
        <>
          <p>{text}</p>
          <DeleteForm {...form} />
        </>
      )}
    </Section>
  );
}

import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";

type Props = {
  id: string;
  title: string;
  /** What stands there while nothing is noted; null when something is. */
  none: string | null;
  children: ReactNode;
  /** The form of a new note, for those who may write. */
  form?: { label: string; fields: ReactNode } | null;
};

/** One kind of notes under an item, with the form for another one at its end. */
export function NotesSection({ id, title, none, children, form }: Props) {
  return (
    <Section title={title} id={id} className="notes">
      {none ? <p className="quiet">{none}</p> : children}
      {form && (
        <details className="note-add no-print">
          <summary className="btn btn-small">{form.label}</summary>
          {form.fields}
        </details>
      )}
    </Section>
  );
}

import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";

type Row = { id: string; cells: ReactNode };
type Props = {
  title: string;
  heads: readonly string[];
  rows: readonly Row[];
  /** What is missing, and what follows from it. */
  none: { title: string; text?: string };
  /** The row that is opened, with its form in place of its cells. */
  opened: { id: string; form: ReactNode } | null;
  /** The word of the fold, and the form for a new entry; nothing where one may not add. */
  add: { word: string; form: ReactNode } | null;
};

/** One ledger of the journey with its forms in place. On paper the journey is one sheet: close together, and without what is empty. */
export async function EntryLedger({ title, heads, rows, none, opened, add }: Props) {
  const t = await getTranslations("logistics");
  return (
    <Section title={title} className={rows.length === 0 ? "print:hidden" : "print:mt-3!"}>
      {rows.length === 0 ? (
        <EmptyState title={none.title}>{none.text}</EmptyState>
      ) : (
        <table className="ledger print:[&_:is(th,td)]:py-0.5!">
          <caption className="only-read">{title}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
              {add && (
                <th scope="col" className="no-print">
                  <span className="only-read">{t("edit")}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, cells }) =>
              opened?.id === id ? (
                <tr key={id} id={id} className="opened">
                  <td colSpan={heads.length + 1}>{opened.form}</td>
                </tr>
              ) : (
                <tr key={id} id={id}>
                  {cells}
                </tr>
              ),
            )}
          </tbody>
        </table>
      )}
      {add && (
        <details className="mt-3 no-print">
          <summary className="link">{add.word}</summary>
          {add.form}
        </details>
      )}
    </Section>
  );
}

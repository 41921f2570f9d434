import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";
import type { AgendaNode } from "@/lib/meetings/model";
import { AgendaSlot, type SlotRecord } from "./agenda-slot";

type Props = {
  title: string;
  meta: ReactNode;
  items: readonly AgendaNode[];
  /** Of the place: "清邁／臺北", and of the five knots, in their order. */
  columns: { times: string; knots: string[] };
  zone: string;
  locale: string;
  records: ReadonlyMap<string, SlotRecord>;
  /** Whether there is a delegation whose threads are shown. */
  threaded: boolean;
  nowId: string | null;
  hrefOf: (itemId: string) => string;
};

/** A day of the agenda from its opening to its last row. */
export async function AgendaDay({ title, meta, items, columns, threaded, nowId, ...slot }: Props) {
  const t = await getTranslations("meetings");
  return (
    <Section title={title} meta={meta} className="agenda-day">
      <div className={threaded ? "agenda" : "agenda bare"}>
        {/* Each knot names itself to those who cannot see the columns. */}
        <div className="agenda-cols" aria-hidden="true">
          <span>{columns.times}</span>
          <span />
          <span>{t("item")}</span>
          {threaded && (
            <>
              <span className="five">
                {columns.knots.map((name) => (
                  <span key={name}>{name}</span>
                ))}
              </span>
              <span>{t("outcome")}</span>
            </>
          )}
        </div>
        <ol className="rows">
          {items.map((item) => (
            <AgendaSlot key={item.id} item={item} now={item.id === nowId} {...slot} />
          ))}
        </ol>
      </div>
    </Section>
  );
}

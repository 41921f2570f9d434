import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Pair } from "@/components/ui/pair";
import { StateWord } from "@/components/ui/state-word";
import { type Knot, Thread } from "@/components/ui/thread";
import type { AgendaNode } from "@/lib/meetings/model";
import type { OutcomeKind } from "@/prisma/generated/enums";
import { OutcomeWords } from "./outcome-words";
import { SlotTime } from "./slot-time";
import { SubItems } from "./sub-items";

/** What one delegation has on an item, in words; null knots where the item has no thread. */
export type SlotRecord = { knots: Knot[] | null; outcomes: { kind: OutcomeKind; statedIn: string | null }[] };

type Props = {
  item: AgendaNode;
  zone: string;
  locale: string;
  records: ReadonlyMap<string, SlotRecord>;
  /** It is being taken at this moment. */
  now: boolean;
  /** The page of an item, with the delegation that is shown. */
  hrefOf: (itemId: string) => string;
};

const shape = {
  ITEM: "slot",
  OTHER: "slot frame-item",
  OPENING: "slot frame-item",
  CLOSING: "slot frame-item",
  BREAK: "slot pause",
  MEAL: "slot pause",
};

/** One row of a day: when, which number, what it is, how far we are with it, what was decided. */
export async function AgendaSlot({ item, zone, locale, records, now, hrefOf }: Props) {
  const t = await getTranslations("meetings");
  const record = records.get(item.id);
  const className = now ? `${shape[item.kind]} now` : shape[item.kind];
  if (item.kind === "BREAK" || item.kind === "MEAL") {
    return (
      <li className={className}>
        <SlotTime item={item} zone={zone} />
        <p className="slot-no">{item.number}</p>
        <p className="slot-title">
          <Pair zh={item.titleZh} en={item.titleEn} locale={locale} inline />
        </p>
      </li>
    );
  }
  const name = <Pair zh={item.titleZh} en={item.titleEn} locale={locale} />;
  const isItem = item.kind === "ITEM";
  const ends = now || (record?.outcomes.length ?? 0) > 0;
  return (
    <li className={className} data-row={isItem || undefined}>
      <SlotTime item={item} zone={zone} />
      <p className="slot-no">{item.number}</p>
      <div>
        <h3 className="slot-title">
          {isItem ? (
            <Link href={hrefOf(item.id)} prefetch={false} data-row-link>
              {name}
            </Link>
          ) : (
            name
          )}
        </h3>
        <SlotLines item={item} record={record} />
      </div>
      {record?.knots && (
        <Thread
          label={t("threadOf", { item: item.number ?? item.titleZh ?? item.titleEn ?? "" })}
          knots={record.knots}
        />
      )}
      {ends && (
        <p className="slot-end">
          {now && <StateWord tone="now">{t("now")}</StateWord>}{" "}
          <OutcomeWords kinds={record?.outcomes.map(({ kind }) => kind) ?? []} />
        </p>
      )}
      <SubItems items={item.children} zone={zone} locale={locale} records={records} hrefOf={hrefOf} />
    </li>
  );
}

/** Who presents it, where its outcome was said, and which earlier item it continues. */
async function SlotLines({ item, record }: { item: AgendaNode; record: SlotRecord | undefined }) {
  const t = await getTranslations("meetings");
  const elsewhere = [...new Set(record?.outcomes.flatMap(({ statedIn }) => (statedIn ? [statedIn] : [])))];
  return (
    <>
      {item.presenters.length > 0 && (
        <p className="slot-who">
          {t(item.kind === "ITEM" ? "presenters" : "presiding", { names: item.presenters.join("、") })}
        </p>
      )}
      {elsewhere.map((number) => (
        <p className="slot-who" key={number}>
          {t("statedIn", { number })}
        </p>
      ))}
      {item.follows && (
        <p className="slot-who">
          <Link
            href={`/meetings/${item.follows.meetingId}/items/${item.follows.id}`}
            prefetch={false}
            className="plain"
          >
            {t("follows", {
              ordinal: item.follows.meetingOrdinal ?? 0,
              number: item.follows.number ?? item.follows.titleZh ?? item.follows.titleEn ?? "",
            })}
          </Link>
        </p>
      )}
    </>
  );
}

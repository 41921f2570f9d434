import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Pair } from "@/components/ui/pair";
import { type AgendaNode, ourEconomy } from "@/lib/meetings/model";
import { slotTime } from "@/lib/meetings/times";
import type { SlotRecord } from "./agenda-slot";
import { OutcomeWords } from "./outcome-words";

type Props = {
  items: readonly AgendaNode[];
  zone: string;
  locale: string;
  records: ReadonlyMap<string, SlotRecord>;
  hrefOf: (itemId: string) => string;
  /** Under a sub-item: in one column, inside its line. */
  inner?: boolean;
};

/** What stands under an item, to any depth. Our own turn is marked. */
export async function SubItems({ items, inner, ...rest }: Props) {
  if (items.length === 0) return null;
  const wide = items.some(
    ({ children, titleZh, titleEn }) => children.length > 0 || `${titleZh ?? ""}${titleEn ?? ""}`.length > 48,
  );
  const lines = items.map((item) => <SubItem key={item.id} item={item} {...rest} />);
  return inner ? <ol className="subs-inner">{lines}</ol> : <ol className={wide ? "subs wide" : "subs"}>{lines}</ol>;
}

const names: Record<string, true> = {
  "chinese taipei": true,
  中華台北: true,
  中華臺北: true,
  [ourEconomy.toLowerCase()]: true,
};
const isOurs = ({ titleZh, titleEn }: AgendaNode) =>
  [titleZh, titleEn].some((title) => title && names[title.trim().toLowerCase()]);

async function SubItem({ item, zone, locale, records, hrefOf }: Omit<Props, "items" | "inner"> & { item: AgendaNode }) {
  const t = await getTranslations("meetings");
  const time = slotTime({ ...item, day: null }, zone)?.local;
  const record = records.get(item.id);
  const written = record?.knots?.filter(({ state }) => state === "done" || state === "draft") ?? [];
  const name = <Pair zh={item.titleZh} en={item.titleEn} locale={locale} inline />;
  return (
    <li>
      <span className="no">{item.number}</span>
      <span className={isOurs(item) ? "ours" : undefined}>
        {item.kind === "ITEM" ? (
          <Link href={hrefOf(item.id)} prefetch={false} className="plain">
            {name}
          </Link>
        ) : (
          name
        )}
        {isOurs(item) && <span className="only-read">{t("isOurs")}</span>}
        {time && <span className="meta"> {time}</span>}
        {written.length > 0 && (
          <span className="meta"> {written.map(({ name: knot, word }) => `${knot}${word}`).join("、")}</span>
        )}{" "}
        <OutcomeWords kinds={record?.outcomes.map(({ kind }) => kind) ?? []} />
        {item.children.length > 0 && (
          <SubItems items={item.children} zone={zone} locale={locale} records={records} hrefOf={hrefOf} inner />
        )}
      </span>
    </li>
  );
}

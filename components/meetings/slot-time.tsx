import { getTranslations } from "next-intl/server";
import type { AgendaItemView } from "@/lib/meetings/model";
import { slotTime } from "@/lib/meetings/times";

type Props = { item: Pick<AgendaItemView, "day" | "start" | "end">; zone: string };

const homeWords = { same: "home", next: "homeNext", previous: "homePrevious" } as const;

/** When an item is taken: the place's clock first, Taipei's under it. */
export async function SlotTime({ item, zone }: Props) {
  const t = await getTranslations("meetings");
  const time = slotTime(item, zone);
  if (!time) return <p className="slot-time" />;
  return (
    <p className="slot-time">
      <b>{time.open ? t("from", { time: time.local }) : time.local}</b>
      {time.home && <span>{t(homeWords[time.homeDay], { time: time.home })}</span>}
    </p>
  );
}

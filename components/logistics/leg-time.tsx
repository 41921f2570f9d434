import { getTranslations } from "next-intl/server";
import { type ShowDay, showDay } from "@/lib/calendar/show-day";
import { showMinute } from "@/lib/calendar/zone";
import type { LegEnd } from "@/lib/logistics/model";

/** One end of a leg: day and time of the place, Taipei under it where the clocks differ. */
export async function LegTime({ end, show }: { end: LegEnd; show: ShowDay }) {
  const t = await getTranslations("logistics");
  const home = end.home && { time: showMinute(end.home.minute), day: showDay(end.home.day, show) };
  return (
    <>
      <span className="nowrap">
        {showDay(end.day, show)} <b>{showMinute(end.minute)}</b>
      </span>
      {home && (
        <span className="meta block">{end.home?.day === end.day ? t("home", home) : t("homeOtherDay", home)}</span>
      )}
    </>
  );
}

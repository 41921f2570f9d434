import { getLocale, getTranslations } from "next-intl/server";
import { StageLine } from "@/components/ui/stage-line";
import type { Day } from "@/lib/calendar/day";
import type { TripDetail } from "@/lib/trips/model";
import { nextStep, type StageStep, stageSteps } from "@/lib/trips/rules";
import { whoActs } from "./who-acts";

/** Where the trip stands: done stages with day and name, the present with who acts next. */
export async function TripStages({ trip, today }: { trip: TripDetail; today: Day }) {
  const [t, locale] = await Promise.all([getTranslations("trips"), getLocale()]);
  const next = nextStep({ ...trip, reportState: trip.report?.state ?? null }, today);
  const year = trip.startsOn.slice(0, 4);
  // The year is plain from the days above, unless it is another.
  const short = (day: Day) => (day.startsWith(year) ? day.slice(5) : day);

  const note = ({ progress, taken, days }: StageStep) => {
    if (progress === "now" && next) {
      const who = whoActs(trip, next, locale);
      const names = "names" in who ? who.names.join(t("comma")) : t(`next.${who.role}`);
      return t("stage.nextStep", { who: names, what: t(next.what.replace("trips.", "") as never) });
    }
    if (days) return t("stage.range", { from: short(days.startsOn), to: short(days.endsOn) });
    if (taken) return taken.by ? t("stage.by", { day: short(taken.on), name: taken.by }) : short(taken.on);
    return null;
  };
  return (
    <StageLine
      label={t("stage.line")}
      stages={stageSteps(trip, today).map((step) => ({
        name: t(`stage.${step.stage}`),
        note: note(step),
        state: step.progress,
      }))}
    />
  );
}

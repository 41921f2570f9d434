import { getTranslations } from "next-intl/server";
import { StateWord, type Tone } from "@/components/ui/state-word";
import { daysLeft, reportDue } from "@/lib/authority/rules";
import type { Day } from "@/lib/calendar/day";
import { type ShowDay, showLongDay } from "@/lib/calendar/show-day";
import type { ReportState, TripDetail } from "@/lib/trips/model";

const tones: Record<ReportState, Tone> = { DRAFT: "draft", SUBMITTED: "plain", APPROVED: "ok", RETURNED: "warn" };

/** By when the report is due, how many days are left, and the rule that says so. */
export async function TripReport({ trip, today, show }: { trip: TripDetail; today: Day; show: ShowDay }) {
  const [t, say] = await Promise.all([getTranslations("trips.report"), getTranslations()]);
  const { due, said } = reportDue(trip.endsOn);
  const left = daysLeft(due, today);
  const isHome = today > trip.endsOn;
  const isDone = trip.report?.state === "APPROVED";
  const day = showLongDay(due, show);
  return (
    <section aria-labelledby="report-due">
      <h2 id="report-due">{t("title")}</h2>
      {isHome && !isDone && (
        <>
          <p className={left < 0 ? "figure due-late" : "figure"}>
            {Math.abs(left)}
            <small>{t(left < 0 ? "daysOver" : "days")}</small>
          </p>
          <p>{t("until", { day })}</p>
        </>
      )}
      {!isHome && <p>{t("notYet", { day })}</p>}
      <p className="mt-2">
        {trip.report ? (
          <StateWord tone={tones[trip.report.state]}>{t(`state.${trip.report.state}`)}</StateWord>
        ) : (
          <StateWord>{t("none")}</StateWord>
        )}
      </p>
      {!isDone && (
        <details className="mt-1">
          <summary className="link">{t("rule")}</summary>
          {said.map(({ key, values }) => (
            <p className="rule-note" key={key}>
              {say(key as never, values as never)}
            </p>
          ))}
        </details>
      )}
    </section>
  );
}

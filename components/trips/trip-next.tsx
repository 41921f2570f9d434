import { getLocale, getTranslations } from "next-intl/server";
import type { Day } from "@/lib/calendar/day";
import type { TripDetail } from "@/lib/trips/model";
import { nextStep } from "@/lib/trips/rules";
import { whoActs } from "./who-acts";

/** Who acts next, by name, and why the reader sees this trip. */
export async function TripNext({ trip, today, because }: { trip: TripDetail; today: Day; because: string }) {
  const [t, locale] = await Promise.all([getTranslations("trips"), getLocale()]);
  const next = nextStep({ ...trip, reportState: trip.report?.state ?? null }, today);
  const who = next && whoActs(trip, next, locale);
  return (
    <section aria-labelledby="next">
      <h2 id="next">{t("next.title")}</h2>
      {next && who ? (
        <p>
          {t("next.sentence", {
            who: "names" in who ? who.names.join(t("comma")) : t(`next.${who.role}`),
            what: t(next.what.replace("trips.", "") as never),
          })}
        </p>
      ) : (
        <p>{t("next.none")}</p>
      )}
      <p className="rule-note">{t("circle.why", { role: because })}</p>
    </section>
  );
}

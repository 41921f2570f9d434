import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { type ShowDay, showLongDay } from "@/lib/calendar/show-day";
import type { ReportFigure } from "@/lib/desk/model";
import { sayer } from "@/lib/i18n/say";
import { OwnWords } from "./own-words";

/** How many days are left for the nearest report, and the rule that says so. */
export async function ReportDeadline({
  figure: { tripId, title, due, left, said },
  show,
}: {
  figure: ReportFigure;
  show: ShowDay;
}) {
  const [t, say] = await Promise.all([getTranslations("desk.figure"), sayer()]);
  const late = left < 0;
  return (
    <section aria-labelledby="deadline">
      <h2 id="deadline">{t("title")}</h2>
      <p className={late ? "figure due-late" : "figure"}>
        {Math.abs(left)}
        <small>{t("days")}</small>
      </p>
      <p>{t(late ? "late" : "left", { day: showLongDay(due, show) })}</p>
      <p className="rule-note">
        <Link href={`/trips/${tripId}/report`} prefetch={false}>
          <OwnWords zh={title} locale={show.locale} />
        </Link>
      </p>
      <details className="rule-note">
        <summary>{t("how")}</summary>
        <ul className="plainlist mt-2">
          {said.map((reason) => (
            <li key={reason.key}>{say(reason)}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

import { getTranslations } from "next-intl/server";
import { daysLeft, reportDue } from "@/lib/authority/rules";
import type { Day } from "@/lib/calendar/day";
import { type ShowDay, showDay } from "@/lib/calendar/show-day";
import { sayer } from "@/lib/i18n/say";

type Props = { returnsOn: Day; today: Day; show: ShowDay };

/** The day a report is due and how many are left, with the rule it comes from. */
export async function DueNote({ returnsOn, today, show }: Props) {
  const [t, say] = await Promise.all([getTranslations("report"), sayer()]);
  const { due, said } = reportDue(returnsOn);
  const left = daysLeft(due, today);
  return (
    <details className="rule-note mt-3">
      <summary>
        {t("dueOn", { day: showDay(due, show) })}
        {"　"}
        <span className={left < 0 ? "due-late" : undefined}>
          {left < 0 ? t("daysLate", { days: -left }) : t("daysLeft", { days: left })}
        </span>
        {"　"}
        {t("howCounted")}
      </summary>
      <ul className="plainlist mt-2">
        {said.map((reason) => (
          <li key={reason.key}>{say(reason)}</li>
        ))}
      </ul>
    </details>
  );
}

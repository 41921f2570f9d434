import { getTranslations } from "next-intl/server";
import { type Day, daysBetween } from "@/lib/calendar/day";
import { type ShowDay, showShortDay } from "@/lib/calendar/show-day";
import { showYear } from "@/lib/calendar/show-range";
import type { DeskDay } from "@/lib/desk/model";
import { Todo } from "./todo";

type Props = { days: readonly DeskDay[]; today: Day; show: ShowDay; nameOf: (id: string | null) => string | null };

/** What waits, by day: a heading for each, and for all that is overdue together. */
export async function DayList({ days, today, show, nameOf }: Props) {
  const t = await getTranslations("desk");
  const yearOf = (day: Day) => Number(day.slice(0, 4));
  return (
    <ol className="days">
      {days.map(({ when, day, entries }) => {
        const short = showShortDay(day, show.locale);
        const year = yearOf(day) === yearOf(today) ? "" : showYear(yearOf(day), show);
        return (
          <li key={when === "late" ? "late" : day} className={when === "late" ? "late" : undefined}>
            <h3>
              {when === "dated" ? short : t(when)}
              <span>
                {when === "late" && t("earliest", { day: `${year}${year && " "}${short}` })}
                {(when === "today" || when === "tomorrow") && short}
                {when === "dated" && `${year}${year && " "}${t("daysLeft", { days: daysBetween(today, day) })}`}
              </span>
            </h3>
            <ul className="rows">
              {entries.map((entry) => (
                <Todo key={`${entry.kind} ${entry.id}`} entry={entry} today={today} show={show} nameOf={nameOf} />
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

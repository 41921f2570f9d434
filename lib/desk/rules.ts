import { reportDue } from "@/lib/authority/rules";
import { addDays, type Day, daysBetween, weekday } from "@/lib/calendar/day";
import type { DeskDay, DeskEntry, DeskFacts, Waiting } from "./model";

/**
 * By when it is to be done: the stored day, or for a report the day that the central rule gives (§1.2) from the day
 * of return, which is what the row carries.
 */
export const dueOf = ({ kind, day }: Pick<Waiting, "kind" | "day">): Day | null =>
  day && (kind === "report.write" || kind === "report.decide") ? reportDue(day).due : day;

/** The page where it is done. */
export function hrefOf({
  kind,
  id,
  tripId,
  meetingId,
  itemId,
}: Pick<Waiting, "kind" | "id" | "tripId" | "meetingId" | "itemId">): string {
  const meeting = `/meetings/${meetingId}`;
  const item = `${meeting}/items/${itemId}`;
  switch (kind) {
    case "brief.write":
    case "brief.clear":
      return itemId ? `${item}/brief?delegation=${id}` : `${meeting}?delegation=${id}`;
    case "minutes.finish":
      return itemId ? `${item}/minutes?delegation=${id}` : `${meeting}?delegation=${id}`;
    case "commitment.keep":
      return item;
    case "trip.submit":
    case "trip.decide":
      return `/trips/${tripId}`;
    case "deadline.meet":
    case "registration.do":
      return `/trips/${tripId}/logistics`;
    case "report.write":
    case "report.decide":
      return `/trips/${tripId}/report`;
    case "task.work":
    case "task.verify":
      return `/follow-up/tasks/${id}`;
    case "recommendation.decide":
    case "recommendation.assign":
      return `/follow-up/recommendations/${id}`;
  }
}

export const toEntry = (waiting: Waiting): DeskEntry => ({ ...waiting, due: dueOf(waiting), href: hrefOf(waiting) });

/**
 * What waits, by day: overdue first (longest first), today with what has no day of its own, tomorrow, then each day.
 * Inside a day what has waited longest comes first.
 */
export function arrange(entries: readonly DeskEntry[], today: Day): DeskDay[] {
  const days = new Map<Day, DeskDay>();
  for (const entry of [...entries].sort(byUrgency(today))) {
    const when = whenOf(entry.due, today);
    // All that is late stands together, under the day that is longest past.
    const known =
      when === "late" ? [...days.values()].find((day) => day.when === "late") : days.get(entry.due ?? today);
    if (known) known.entries.push(entry);
    else days.set(entry.due ?? today, { when, day: entry.due ?? today, entries: [entry] });
  }
  return [...days.values()];
}

function whenOf(due: Day | null, today: Day): DeskDay["when"] {
  const days = due ? daysBetween(today, due) : 0;
  return days < 0 ? "late" : days === 0 ? "today" : days === 1 ? "tomorrow" : "dated";
}

const byUrgency = (today: Day) => (one: DeskEntry, other: DeskEntry) =>
  compare(one.due ?? today, other.due ?? today) ||
  // On one day, what was promised for that day comes before what merely waits.
  Number(one.due === null) - Number(other.due === null) ||
  compare(one.since?.toISOString() ?? "9", other.since?.toISOString() ?? "9") ||
  compare(one.kind, other.kind) ||
  compare(one.id, other.id);

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** How many, for the head of the page. The week runs to its Sunday, as an office counts it. */
export function countByTime(entries: readonly DeskEntry[], today: Day): DeskFacts {
  const sunday = addDays(today, (7 - weekday(today)) % 7);
  const facts: DeskFacts = { late: 0, today: 0, week: 0, later: 0 };
  for (const { due } of entries) {
    const day = due ?? today;
    if (day < today) facts.late += 1;
    else if (day === today) facts.today += 1;
    else if (day <= sunday) facts.week += 1;
    else facts.later += 1;
  }
  return facts;
}

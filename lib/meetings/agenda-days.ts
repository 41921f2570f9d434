import type { Day } from "@/lib/calendar/day";
import { instantOf } from "@/lib/calendar/zone";
import type { AgendaNode } from "./model";

export type AgendaDayView = {
  /** Null: no day has been set. */
  day: Day | null;
  /** 1 for the first day of the meeting; days without items are counted too. */
  count: number | null;
  items: AgendaNode[];
  /** Numbers of its first and last item, null when none is numbered. */
  numbers: { first: string; last: string } | null;
};

/** The agenda's top rows by day, in order; rows without a day come last. */
export function agendaDays(tree: readonly AgendaNode[], startsOn: Day): AgendaDayView[] {
  const days = [...new Set(tree.map(({ day }) => day))].sort((a, b) => (a ?? "9").localeCompare(b ?? "9"));
  return days.map((day) => {
    const items = tree.filter((item) => item.day === day);
    const numbers = items.flatMap(({ kind, number }) => (kind === "ITEM" && number ? [number] : []));
    const [first, last] = [numbers[0], numbers.at(-1)];
    return { day, count: day && daysFrom(startsOn, day), items, numbers: first && last ? { first, last } : null };
  });
}

const daysFrom = (startsOn: Day, day: Day) => Math.round((Date.parse(day) - Date.parse(startsOn)) / 86_400_000) + 1;

/** The top row that is being taken at an instant; where two overlap, the later one. Nothing is known of an open end. */
export function itemNow(tree: readonly AgendaNode[], zone: string, instant: Date): string | null {
  const begun = tree.filter(
    ({ day, start }) => day !== null && start !== null && instantOf(day, start, zone) <= instant,
  );
  const current = begun.at(-1);
  if (!current?.day || current.end === null) return null;
  return instant < instantOf(current.day, current.end, zone) ? current.id : null;
}

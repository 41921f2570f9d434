import { isDay } from "@/lib/calendar/day";
import type { MeetingListItem } from "@/lib/meetings/model";
import type { MeetingCursor, MeetingFilter } from "@/lib/meetings/queries";

/** What the address of the list asks for; anything else in it is as if it were not there. */
export type Asked = Record<string, string | string[] | undefined>;

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)?.trim() || undefined;

export function readAsked(asked: Asked): { filter: MeetingFilter; before: MeetingCursor; after: MeetingCursor } {
  const year = Number(one(asked.year));
  return {
    filter: {
      series: one(asked.series),
      year: Number.isInteger(year) && year > 1900 && year < 3000 ? year : undefined,
      text: one(asked.q)?.slice(0, 100),
    },
    before: readCursor(one(asked.before)),
    after: readCursor(one(asked.after)),
  };
}

function readCursor(text: string | undefined): MeetingCursor {
  const [day = "", id = ""] = (text ?? "").split("_");
  return isDay(day) && id ? { day, id } : null;
}

/** The address of the list with these filters, from this place on. */
export function hrefOf(
  { series, year, text }: MeetingFilter,
  { before, after }: { before?: MeetingCursor; after?: MeetingCursor },
): string {
  const query = new URLSearchParams();
  if (series) query.set("series", series);
  if (year) query.set("year", String(year));
  if (text) query.set("q", text);
  if (before) query.set("before", `${before.day}_${before.id}`);
  if (after) query.set("after", `${after.day}_${after.id}`);
  const asked = query.toString();
  return asked ? `/meetings?${asked}` : "/meetings";
}

/** Runs of meetings that began in the same year, in the order given. */
export function byYear(meetings: readonly MeetingListItem[]): [number, MeetingListItem[]][] {
  const years = new Map<number, MeetingListItem[]>();
  for (const meeting of meetings) {
    const year = Number(meeting.startsOn.slice(0, 4));
    years.set(year, [...(years.get(year) ?? []), meeting]);
  }
  return [...years];
}

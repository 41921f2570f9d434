import type { Said } from "@/lib/action/outcome";
import { addDays, type Day, daysBetween } from "@/lib/calendar/day";
import { isZone } from "@/lib/calendar/zone";
import type { AgendaItemFields } from "./model";
import { type Direction, idsUnder, type Leaf, place, stepOf, treeOf } from "./tree";

/** Reasons by the field they belong under. */
export type FieldReasons = Record<string, Said[]>;

/** Days from the first to the last that a meeting may take. */
export const longestMeeting = 60;

/** A place's zone, "Asia/Bangkok", or UTC; "+07:00" knows no summer time and is refused. */
export const isPlaceZone = (name: string): boolean =>
  (name === "UTC" || /^[A-Za-z_]+\/[A-Za-z_/+\-0-9]+$/.test(name)) && isZone(name);

/** Why these facts cannot be a meeting's. `taken`: another meeting of the series has the ordinal. */
export function meetingReasons(input: { startsOn: Day; endsOn: Day }, taken: boolean): FieldReasons {
  const length = daysBetween(input.startsOn, input.endsOn);
  return {
    ...(length < 0 ? { endsOn: [{ key: "form.endBeforeStart" }] } : {}),
    ...(length > longestMeeting ? { endsOn: [{ key: "meetings.tooLong", values: { days: longestMeeting } }] } : {}),
    ...(taken ? { ordinal: [{ key: "meetings.ordinalTaken" }] } : {}),
  };
}

/** Why this cannot be an agenda item of a meeting held on these days. */
export function itemReasons(fields: AgendaItemFields, meeting: { startsOn: Day; endsOn: Day }): FieldReasons {
  const { titleZh, titleEn, day, start, end } = fields;
  const outside = day !== null && (day < meeting.startsOn || day > meeting.endsOn);
  return {
    ...(!titleZh && !titleEn ? { titleZh: [{ key: "meetings.titleNeeded" }] } : {}),
    ...(outside
      ? { day: [{ key: "meetings.dayOutside", values: { from: meeting.startsOn, to: meeting.endsOn } }] }
      : {}),
    ...(start !== null && end !== null && end < start ? { time: [{ key: "form.endBeforeStart" }] } : {}),
  };
}

/**
 * How the days of the agenda go along when the meeting's days change: moved by as many days when the meeting keeps
 * its length, else as they are. Null when an item would then stand outside the meeting.
 */
export function daysAlong(
  before: { startsOn: Day; endsOn: Day },
  after: { startsOn: Day; endsOn: Day },
  used: readonly Day[],
): { shift: number } | null {
  const moved = daysBetween(before.startsOn, after.startsOn);
  const sameLength = daysBetween(before.startsOn, before.endsOn) === daysBetween(after.startsOn, after.endsOn);
  const fits = (shift: number) =>
    used.map((day) => addDays(day, shift)).every((day) => day >= after.startsOn && day <= after.endsOn);
  if (sameLength && moved !== 0 && fits(moved)) return { shift: moved };
  return fits(0) ? { shift: 0 } : null;
}

/** Why a meeting cannot be taken off: a delegation attends it, a later item continues one of its own, or it has records. */
export function removalBlockers(on: { attended: boolean; followed: boolean; written: boolean }): Said[] {
  return [
    ...(on.attended ? [{ key: "meetings.isAttended" }] : []),
    ...(on.followed ? [{ key: "meetings.isFollowed" }] : []),
    ...(on.written ? [{ key: "meetings.hasRecords" }] : []),
  ];
}

export type DayRow = Leaf & { day: Day | null };
const behindAll = "9999-12-31";

/**
 * Behind which top row an item of that day belongs when nobody says where: the last of its day or of an earlier one.
 * Rows without a day stand at the end. Null is the very beginning.
 */
export function lastOfDay(tops: readonly DayRow[], day: Day | null): string | null {
  const upTo = day ?? behindAll;
  return tops.filter((row) => (row.day ?? behindAll) <= upTo).at(-1)?.id ?? null;
}

/** Would a row of that day, standing behind `behind` (null: first) among these top rows, keep the days in order? */
export function settled(tops: readonly DayRow[], behind: string | null, day: Day | null): boolean {
  const index = behind === null ? -1 : tops.findIndex((row) => row.id === behind);
  if (behind !== null && index < 0) return false;
  const own = day ?? behindAll;
  const before = tops[index];
  const after = tops[index + 1];
  return (!before || (before.day ?? behindAll) <= own) && (!after || own <= (after.day ?? behindAll));
}

/**
 * A top row at the edge of its day takes the day of its neighbour when it is moved over that edge; it then already
 * stands in the right place. Undefined when the step stays within the day.
 */
function dayAcross(tops: readonly DayRow[], id: string, direction: Direction): Day | null | undefined {
  const index = tops.findIndex((row) => row.id === id);
  const neighbour = direction === "up" ? tops[index - 1] : direction === "down" ? tops[index + 1] : undefined;
  const own = tops[index];
  if (!own || !neighbour || neighbour.day === own.day) return undefined;
  return neighbour.day;
}

/** The agenda with one row set among the top rows of its day, when it stands elsewhere. */
export function settleRow<T extends DayRow>(rows: readonly T[], id: string): T[] {
  const tops = treeOf(rows);
  const row = tops.find((top) => top.id === id);
  const others = tops.filter((top) => top.id !== id);
  const before = tops[tops.findIndex((top) => top.id === id) - 1]?.id ?? null;
  if (!row || settled(others, before, row.day)) return [...rows];
  return place(rows, id, { parentId: null, afterId: lastOfDay(others, row.day) });
}

/**
 * The agenda after one step up, down, in or out of a row with all that is under it: browser and server walk the same
 * way. Over the edge of a day the row first takes that day; out of its parent it stands on its parent's day. Null
 * where it cannot go.
 */
export function moveRow<T extends DayRow>(rows: readonly T[], id: string, direction: Direction): T[] | null {
  const row = rows.find((other) => other.id === id);
  const to = stepOf(rows, id, direction);
  if (!row || !to) return null;
  const across = row.parentId === null ? dayAcross(treeOf(rows), id, direction) : undefined;
  if (across !== undefined) {
    const along = new Set(idsUnder(treeOf(rows), id));
    return rows.map((other) => (along.has(other.id) && other.day === row.day ? { ...other, day: across } : other));
  }
  const after = place(rows, id, to);
  if (to.parentId !== null || direction !== "out") return after;
  const day = row.day ?? rows.find((other) => other.id === row.parentId)?.day ?? null;
  return settleRow(
    after.map((other) => (other.id === id ? { ...other, day } : other)),
    id,
  );
}

/** Why an item cannot continue another one: memory walks back through one series, never in a circle. */
export function followReasons(
  item: { meetingId: string; seriesId: string | null; startsOn: Day },
  followed: { meetingId: string; seriesId: string | null; startsOn: Day },
): Said[] {
  if (item.meetingId === followed.meetingId || followed.startsOn >= item.startsOn)
    return [{ key: "meetings.followsEarlierOnly" }];
  if (item.seriesId === null || item.seriesId !== followed.seriesId) return [{ key: "meetings.followsSeriesOnly" }];
  return [];
}

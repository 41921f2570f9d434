import type { Day } from "@/lib/calendar/day";
import { daysBetween } from "@/lib/calendar/day";
import { offsetAt } from "@/lib/calendar/offset";
import { instantOf, type Minute, minuteElsewhere, officeZone, wallClock } from "@/lib/calendar/zone";
import type { LegEnd } from "./model";

export type Ends = {
  departsOn: Day;
  departsMinute: Minute;
  fromZone: string;
  arrivesOn: Day;
  arrivesMinute: Minute;
  toZone: string;
};

/** What a ticket prints, as instants: each end is on the clock of its own place. */
export const instantsOf = (leg: Ends): { departsAt: Date; arrivesAt: Date } => ({
  departsAt: instantOf(leg.departsOn, leg.departsMinute, leg.fromZone),
  arrivesAt: instantOf(leg.arrivesOn, leg.arrivesMinute, leg.toZone),
});

/** Longer than any flight, train or crossing that officials take: a slip of day or zone. */
const longest = 72 * 60;

/** What is wrong with the ends of a leg, and at which field; null when nothing is. */
export function endsBlocker(leg: Ends): { field: "arrivesTime" | "arrivesOn"; key: string } | null {
  const { departsAt, arrivesAt } = instantsOf(leg);
  const minutes = (arrivesAt.getTime() - departsAt.getTime()) / 60_000;
  if (minutes <= 0) return { field: "arrivesTime", key: "logistics.arrivesBeforeLeaving" };
  return minutes > longest ? { field: "arrivesOn", key: "logistics.tooLong" } : null;
}

/** One end as it is shown: there first, Taipei beside it unless the clocks agree. */
export function endOf(place: string, instant: Date, zone: string): LegEnd {
  const there = wallClock(instant, zone);
  const same = offsetAt(zone, instant) === offsetAt(officeZone, instant);
  return { place, zone, ...there, home: same ? null : wallClock(instant, officeZone) };
}

/** Taipei's minute counted from the local day, for "00:30+1". */
export const homeMinute = ({ day, minute, zone }: LegEnd): Minute => minuteElsewhere(day, minute, zone, officeZone);

/** Minutes under way. */
export const lengthOfLeg = (departsAt: Date, arrivesAt: Date): number =>
  Math.round((arrivesAt.getTime() - departsAt.getTime()) / 60_000);

export const nightsOf = ({ checkIn, checkOut }: { checkIn: Day; checkOut: Day }): number =>
  daysBetween(checkIn, checkOut);

export type Due = "done" | "late" | "soon" | "ahead" | "open";

/** How a day that should be kept stands: done, past, within a week, ahead, or without a day. */
export function dueState({ dueOn, doneOn }: { dueOn: Day | null; doneOn: Day | null }, today: Day): Due {
  if (doneOn) return "done";
  if (!dueOn) return "open";
  const left = daysBetween(today, dueOn);
  return left < 0 ? "late" : left <= 7 ? "soon" : "ahead";
}

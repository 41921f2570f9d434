import { type Day, daysBetween, toDay } from "./day";
import { offsetAt } from "./offset";

/** Minutes after midnight of a day; 1500 is 01:00 on the next. */
export type Minute = number;

/** The office's own place: what "Taipei beside it" and "today" mean. */
export const officeZone = "Asia/Taipei";

export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return name.length > 0;
  } catch {
    return false;
  }
}

/** The instant at which the clocks of a place show this. In a gap the later clock, in a fold the first. */
export function instantOf(value: Day, minute: Minute, timeZone: string): Date {
  const asUtc = Date.parse(`${value}T00:00:00Z`) + minute * 60_000;
  const first = asUtc - offsetAt(timeZone, new Date(asUtc)) * 60_000;
  return new Date(asUtc - offsetAt(timeZone, new Date(first)) * 60_000);
}

/** What the clocks of a place show at an instant. */
export function wallClock(instant: Date, timeZone: string): { day: Day; minute: Minute } {
  const shifted = new Date(instant.getTime() + offsetAt(timeZone, instant) * 60_000);
  return { day: toDay(shifted), minute: shifted.getUTCHours() * 60 + shifted.getUTCMinutes() };
}

/** The same moment elsewhere, counted from the same day, so that 23:30 + 1 h reads 24:30 → "00:30 +1". */
export function minuteElsewhere(value: Day, minute: Minute, from: string, to: string): Minute {
  const there = wallClock(instantOf(value, minute, from), to);
  return there.minute + daysBetween(value, there.day) * 1440;
}

/** "09:15"; past midnight "00:30+1", the day before "23:30-1". */
export function showMinute(minute: Minute): string {
  const days = Math.floor(minute / 1440);
  const rest = minute - days * 1440;
  const text = `${String(Math.floor(rest / 60)).padStart(2, "0")}:${String(rest % 60).padStart(2, "0")}`;
  return days === 0 ? text : `${text}${days > 0 ? "+" : "-"}${Math.abs(days)}`;
}

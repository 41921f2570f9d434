import { offsetAt } from "./offset";

/** A date with no clock and no zone: "2026-11-22". Sorts and compares as text. */
export type Day = string & { readonly brand: "Day" };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** @throws RangeError when the text is not a day of the Gregorian calendar */
export function day(text: string): Day {
  const date = pattern.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  if (!date || Number.isNaN(date.getTime()) || toDay(date) !== text) throw new RangeError(`Not a day: ${text}`);
  return text as Day;
}

export function isDay(text: string): text is Day {
  try {
    day(text);
    return true;
  } catch {
    return false;
  }
}

/** A `@db.Date` value arrives as UTC midnight; only queries call this. */
export const toDay = (date: Date): Day => date.toISOString().slice(0, 10) as Day;

/** What a `@db.Date` column takes. */
export const toDate = (value: Day): Date => new Date(`${value}T00:00:00Z`);

/** Which day it is, at this instant, in this place (IANA zone). */
export const dayIn = (timeZone: string, instant: Date): Day =>
  toDay(new Date(instant.getTime() + offsetAt(timeZone, instant) * 60_000));

export function addDays(from: Day, days: number): Day {
  const date = toDate(from);
  date.setUTCDate(date.getUTCDate() + days);
  return toDay(date);
}

/** The same-numbered day some months on; no such day → the last of that month (rule R1 rests on this). */
export function addMonths(from: Day, months: number): Day {
  const date = toDate(from);
  const dayOfMonth = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months, 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(dayOfMonth, last));
  return toDay(date);
}

/** Whole days from one to the other; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((toDate(to).getTime() - toDate(from).getTime()) / 86_400_000);

/** 0 Sunday … 6 Saturday */
export const weekday = (value: Day): number => toDate(value).getUTCDay();

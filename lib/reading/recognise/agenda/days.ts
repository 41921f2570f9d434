import { readNumber } from "../../../numbering/read-chinese";
import { type FoundDate, findDates, isoDate } from "../../words/dates";

/** What is known of the calendar while an agenda is read. */
export type Calendar = { year: number | undefined; month: number | undefined; first: string | null };

const nth = /(?:第\s*([一二三四五六七八九十\d]+)\s*[天日](?:會議|議程)?|Day\s*(\d+|one|two|three|four|five))/i;
const spelt = ["one", "two", "three", "four", "five"];

/** The day that a heading or cell names: a date, or 第二天 / Day 2 counted from the first. Dates without a year take the trip's. */
export function dayOf(text: string, calendar: Calendar): { day: string; date: FoundDate | null } | null {
  const plain = text.replace(/\n/g, " ");
  const date = findDates(plain).find((found) => found.day !== undefined);
  const day = date ? isoDate(date, calendar.year) : null;
  if (date && day) return { day, date };
  const count = nth.exec(plain);
  const word = (count?.[1] ?? count?.[2] ?? "").toLowerCase();
  const number = readNumber(word) ?? (spelt.indexOf(word) + 1 || null);
  if (number && calendar.first) {
    const from = new Date(`${calendar.first}T00:00:00Z`);
    from.setUTCDate(from.getUTCDate() + number - 1);
    return { day: from.toISOString().slice(0, 10), date: null };
  }
  const only = /^\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*日(?:\s*[（(].{1,6}[)）])?\s*$/.exec(plain);
  const value = only?.[1] ? readNumber(only[1]) : null;
  if (value && value <= 31 && calendar.year && calendar.month) {
    const found = isoDate({ year: calendar.year, month: calendar.month, day: value, from: 0, to: 0 });
    return found ? { day: found, date: null } : null;
  }
  return null;
}

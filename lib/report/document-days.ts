import type { Day } from "@/lib/calendar/day";
import { showPrintedDay } from "@/lib/calendar/show-day";

/** A day in a report: "2022年8月17日". Gregorian throughout, so that stored headings and the cover agree. */
export const printedDay = (value: Day): string => showPrintedDay(value, "GREGORIAN");

/** Days from one to another without repeating what they share: "2022年8月16日至19日", "2022年8月31日至9月2日". */
export function printedSpan(from: Day, to: Day): string {
  if (from === to) return printedDay(from);
  const whole = printedDay(to);
  const shared =
    from.slice(0, 7) === to.slice(0, 7) ? /月(.*)$/ : from.slice(0, 4) === to.slice(0, 4) ? /年(.*)$/ : null;
  return `${printedDay(from)}至${shared?.exec(whole)?.[1] ?? whole}`;
}

/** The date of a report: a day, or only its month where the cover names no day. */
export const printedReportDate = (value: Day, monthOnly: boolean): string =>
  monthOnly ? printedDay(value).replace(/月.*$/, "月") : printedDay(value);

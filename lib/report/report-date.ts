import { type Day, isDay } from "@/lib/calendar/day";
import { readDay } from "@/lib/calendar/read-day";

/** The date of a report: a day, or a month whose day is then the first. */
export type ReportDate = { on: Day; monthOnly: boolean };

const month = /^(民國|西元)?\s*(\d{1,4})\s*[年/.-]\s*(\d{1,2})\s*月?$/;

/**
 * Reads 2022-09, 2022年9月, 111/9, 民國111年9月, and every writing of a day.
 * @returns null when it is none of these
 */
export function readReportDate(typed: string): ReportDate | null {
  const day = readDay(typed);
  if (day) return { on: day, monthOnly: false };
  const parts = month.exec(typed.normalize("NFKC").trim());
  if (!parts) return null;
  const year = Number(parts[2]);
  const gregorian = parts[1] === "民國" || year < 1000 ? year + 1911 : year;
  const first = `${String(gregorian).padStart(4, "0")}-${(parts[3] ?? "").padStart(2, "0")}-01`;
  return isDay(first) ? { on: first, monthOnly: true } : null;
}

/** As it is typed into the field again: "2022-09" or "2022-09-13". */
export const typedReportDate = (on: Day | null, monthOnly: boolean): string =>
  on ? (monthOnly ? on.slice(0, 7) : on) : "";

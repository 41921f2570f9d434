import type { Said } from "@/lib/action/outcome";
import { addDays, addMonths, type Day, daysBetween, weekday } from "@/lib/calendar/day";

/** 適用規定: the central rule set, the only one until an authority can choose its own. */
export const centralRule = { months: 3, correctionDays: 10 } as const;

export type ReportDue = {
  /** The day that counts. */
  due: Day;
  /** Where the three months end before weekends are looked at. */
  natural: Day;
  /** The rule in words, its source and how sure it is, each a key of messages/*.json. */
  said: Said[];
};

/**
 * When a trip report is due: R1, three months from the return, first day not counted, ending on the same-numbered
 * day or the last of the month; R4, a last day on a weekend moves to Monday.
 * Source: domain §1.2 (行政院要點 as IPO and KMN apply it; 行政程序法 §48, 民法 §121, both from memory). Weekends
 * only: public holidays need the yearly office calendar, which is not loaded, and the answer says so.
 * @param returnsOn the last day of the trip
 */
export function reportDue(returnsOn: Day): ReportDue {
  const natural = addMonths(returnsOn, centralRule.months);
  const due = nextWeekday(natural);
  const said: Said[] = [{ key: "report.due.threeMonths", values: { returnsOn, natural, months: centralRule.months } }];
  if (natural.slice(8) !== returnsOn.slice(8)) said.push({ key: "report.due.lastOfMonth", values: { natural } });
  if (due !== natural)
    said.push({ key: weekday(natural) === 6 ? "report.due.saturday" : "report.due.sunday", values: { natural, due } });
  said.push({ key: "report.due.weekendsOnly" }, { key: "report.due.source" });
  return { due, natural, said };
}

const nextWeekday = (value: Day): Day => {
  const rest: Partial<Record<number, number>> = { 6: 2, 0: 1 };
  return addDays(value, rest[weekday(value)] ?? 0);
};

/** Whole days that are left; 0 on the last day, negative when it is past. */
export const daysLeft = (due: Day, today: Day): number => daysBetween(today, due);

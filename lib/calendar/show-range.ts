import type { Day } from "./day";
import type { ShowDay } from "./show-day";

const enMonth = "January February March April May June July August September October November December".split(" ");
const parts = (value: Day) => value.split("-").map(Number) as [number, number, number];

/** The days something lasts, in a line: "2022年8月17日至18日", "民國111年8月30日至9月1日", "30 August – 1 September 2022". */
export function showDayRange(from: Day, to: Day, { locale, calendar }: ShowDay): string {
  const [year, month, date] = parts(from);
  const [lastYear, lastMonth, lastDate] = parts(to);
  if (locale === "en") {
    const end = `${lastDate} ${enMonth[lastMonth - 1]} ${lastYear}${calendar === "ROC" ? ` (ROC ${lastYear - 1911})` : ""}`;
    if (from === to) return end;
    if (year === lastYear && month === lastMonth) return `${date}–${end}`;
    return `${date} ${enMonth[month - 1]}${year === lastYear ? "" : ` ${year}`} – ${end}`;
  }
  const era = (value: number) => (calendar === "ROC" ? `民國${value - 1911}年` : `${value}年`);
  const start = `${era(year)}${month}月${date}日`;
  if (from === to) return start;
  const end = year !== lastYear ? `${era(lastYear)}${lastMonth}月` : month !== lastMonth ? `${lastMonth}月` : "";
  return `${start}至${end}${lastDate}日`;
}

/** A year as a heading: "2022年", "民國111年", "2022", "2022 (ROC 111)". */
export function showYear(year: number, { locale, calendar }: ShowDay): string {
  if (locale === "en") return calendar === "ROC" ? `${year} (ROC ${year - 1911})` : String(year);
  return calendar === "ROC" ? `民國${year - 1911}年` : `${year}年`;
}

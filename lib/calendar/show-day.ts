import { type Day, weekday } from "./day";

export type CalendarStyle = "GREGORIAN" | "ROC";
export type ShowDay = { locale: "zh-TW" | "en"; calendar: CalendarStyle };

const zhWeek = ["日", "一", "二", "三", "四", "五", "六"];
const enWeek = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
// Spelled here: what Intl prints changes with the ICU of the machine.
const enWeekLong = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const enMonth = "January February March April May June July August September October November December".split(" ");
const parts = (value: Day) => value.split("-").map(Number) as [number, number, number];

export const rocYear = (value: Day): number => parts(value)[0] - 1911;

/** In rows: "2022-08-19（五）", "111-08-19（五）" written out as 民國, "2022-08-19 Fri". */
export function showDay(value: Day, { locale, calendar }: ShowDay): string {
  const week = weekday(value);
  if (locale === "en") return `${value} ${enWeek[week]}${calendar === "ROC" ? ` (ROC ${rocYear(value)})` : ""}`;
  const date = calendar === "ROC" ? `民國${rocYear(value)}-${value.slice(5)}` : value;
  return `${date}（${zhWeek[week]}）`;
}

/** In headings: "2022年8月19日（五）", "民國111年8月19日（五）", "Friday 19 August 2022". */
export function showLongDay(value: Day, { locale, calendar }: ShowDay): string {
  const [year, month, date] = parts(value);
  if (locale === "en") {
    const text = `${enWeekLong[weekday(value)]} ${date} ${enMonth[month - 1]} ${year}`;
    return calendar === "ROC" ? `${text} (ROC ${year - 1911})` : text;
  }
  const head = calendar === "ROC" ? `民國${year - 1911}年` : `${year}年`;
  return `${head}${month}月${date}日（${zhWeek[weekday(value)]}）`;
}

/** Without the year, where the year is plain from what stands above: "08-19（五）". */
export function showShortDay(value: Day, locale: "zh-TW" | "en"): string {
  return locale === "en"
    ? `${value.slice(5)} ${enWeek[weekday(value)]}`
    : `${value.slice(5)}（${zhWeek[weekday(value)]}）`;
}

/** As an official document prints it: "111年8月19日" (ROC) or "2022 年 8 月 19 日". */
export function showPrintedDay(value: Day, calendar: CalendarStyle): string {
  const [year, month, date] = parts(value);
  return calendar === "ROC" ? `民國${year - 1911}年${month}月${date}日` : `${year}年${month}月${date}日`;
}

import { expect, test } from "vitest";
import { addMonths, day, dayIn } from "./day";
import { readDay } from "./read-day";
import { readSpan, readTime } from "./read-time";
import { showDay, showLongDay } from "./show-day";
import { instantOf, minuteElsewhere, showMinute, wallClock } from "./zone";

test.each([
  ["2026-11-22", 3, "2027-02-22"],
  ["2026-11-30", 3, "2027-02-28"],
  ["2027-11-30", 3, "2028-02-29"],
  ["2026-03-31", -1, "2026-02-28"],
])("%s + %i months is %s", (from, months, expected) => {
  expect(addMonths(day(from), months)).toBe(expected);
});

test("the same instant is a different day in Taipei and Washington", () => {
  const instant = new Date("2026-11-22T18:30:00Z");
  expect(dayIn("Asia/Taipei", instant)).toBe("2026-11-23");
  expect(dayIn("America/New_York", instant)).toBe("2026-11-22");
});

test.each([
  "115/11/22",
  "115-11-22",
  "民國115年11月22日",
  "115.11.22",
  "1151122",
  "2026-11-22",
  "2026年11月22日",
  "２０２６/１１/２２",
  "2026-11-22（日）",
])("%s reads as the same day", (text) => expect(readDay(text)).toBe("2026-11-22"));

test.each(["115/2/30", "", "明天", "2026-13-01", "11/22"])("%s is not a day", (text) =>
  expect(readDay(text)).toBeNull(),
);

test("a day shows in both calendars and both languages, never ambiguous", () => {
  const value = day("2022-08-19");
  expect(showDay(value, { locale: "zh-TW", calendar: "GREGORIAN" })).toBe("2022-08-19（五）");
  expect(showDay(value, { locale: "zh-TW", calendar: "ROC" })).toBe("民國111-08-19（五）");
  expect(showLongDay(value, { locale: "zh-TW", calendar: "ROC" })).toBe("民國111年8月19日（五）");
  expect(showLongDay(value, { locale: "en", calendar: "GREGORIAN" })).toBe("Friday 19 August 2022");
});

test("Chiang Mai 09:00 is Taipei 10:00; past midnight says so", () => {
  const value = day("2022-08-17");
  expect(showMinute(minuteElsewhere(value, 540, "Asia/Bangkok", "Asia/Taipei"))).toBe("10:00");
  expect(showMinute(minuteElsewhere(value, 23 * 60 + 30, "Asia/Bangkok", "Asia/Taipei"))).toBe("00:30+1");
  expect(showMinute(minuteElsewhere(value, 30, "Asia/Taipei", "America/New_York"))).toBe("12:30-1");
});

test("wall clocks survive a change to summer time", () => {
  const value = day("2027-03-14");
  const instant = instantOf(value, 9 * 60, "America/New_York");
  expect(instant.toISOString()).toBe("2027-03-14T13:00:00.000Z");
  expect(wallClock(instant, "America/New_York")).toEqual({ day: value, minute: 540 });
});

test.each([
  ["9:15", 555],
  ["0915", 555],
  ["上午9時15分", 555],
  ["2:30 pm", 870],
  ["下午2時", 840],
  ["12 am", 0],
  ["24:00", 1440],
])("%s is minute %i", (text, expected) => expect(readTime(text)).toBe(expected));

test.each([
  ["09:00-10:30", 540, 630],
  ["9:00–90m", 540, 630],
  ["0900～1030", 540, 630],
  ["23:00-01:00", 1380, 1500],
  ["18:00", 1080, null],
])("%s is a span", (text, start, end) => expect(readSpan(text)).toEqual({ start, end }));

test.each(["", "soon", "9-10-11", "25:00"])("%s is no span", (text) => expect(readSpan(text)).toBeNull());

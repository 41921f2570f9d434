import { describe, expect, test } from "vitest";
import { type FoundDate, findDates, findPeriods, isoDate } from "./dates";

const isoOf = (text: string) => findDates(text).map((date) => isoDate(date));
const periodsOf = (text: string) => findPeriods(text).map(({ start, end }) => [isoDate(start), isoDate(end)]);

test.each([
  ["民國114年10月14日", "2025-10-14"],
  ["中華民國 114 年 10 月 14 日", "2025-10-14"],
  ["114年10月14日（星期二）", "2025-10-14"],
  ["一一四年十月十四日", "2025-10-14"],
  ["中華民國一百一十四年十月十四日", "2025-10-14"],
  ["１１４年１０月１４日", "2025-10-14"],
  ["民國元年1月1日", "1912-01-01"],
  ["114/09/10", "2025-09-10"],
  ["114.9.10", "2025-09-10"],
  ["114-09-10", "2025-09-10"],
  ["1140910", "2025-09-10"],
  ["0940521", "2005-05-21"],
  ["20250910", "2025-09-10"],
  ["西元2025年9月10號", "2025-09-10"],
  ["2025年9月10日", "2025-09-10"],
  ["2025/9/10", "2025-09-10"],
  ["2025-09-10", "2025-09-10"],
  ["10 September 2025", "2025-09-10"],
  ["10th of Sept. 2025", "2025-09-10"],
  ["September 10, 2025", "2025-09-10"],
  ["Sep 10th 2025", "2025-09-10"],
])("%s is %s", (text, date) => expect(isoOf(text)).toEqual([date]));

test.each([
  ["民國114年10月", "2025-10"],
  ["2025年10月份", "2025-10"],
  ["October 2025", "2025-10"],
])("%s has no day", (text, date) => expect(isoOf(text)).toEqual([date]));

test.each([
  "114年13月1日",
  "114年10月32日",
  "2025/13/01",
  "1141301",
  "編號 940521",
  "為期3個月",
  "三月底前完成",
  "第10次會議",
  "電話 02-2381-1234",
  "共 114091 件",
  "IP 10.1.2.3.4",
  "version 1.2",
])("%s holds no date", (text) => expect(findDates(text)).toEqual([]));

test("a day that its month does not have has no date", () => {
  expect(isoOf("114年2月30日")).toEqual([null]);
  expect(isoOf("114年2月29日")).toEqual([null]);
  expect(isoOf("113年2月29日")).toEqual(["2024-02-29"]);
});

test("without a year there is a date only where the year is known", () => {
  const [date] = findDates("8月16日開幕");
  expect(date).toEqual({ month: 8, day: 16, from: 0, to: 5 });
  expect(date && isoDate(date)).toBeNull();
  expect(date && isoDate(date, 2022)).toBe("2022-08-16");
});

test("dates come in order, with their places", () => {
  const text = "報告日期：114/10/14，出國期間 114年9月10日";
  const dates = findDates(text);
  expect(dates.map(({ from, to }) => text.slice(from, to))).toEqual(["114/10/14", "114年9月10日"]);
});

describe("periods", () => {
  test.each([
    ["民國114年9月10日至9月14日", "2025-09-10", "2025-09-14"],
    ["114年9月10日至14日", "2025-09-10", "2025-09-14"],
    ["114年9月10日（星期三）至14日（星期日）", "2025-09-10", "2025-09-14"],
    ["自114年9月10日(三)起至114年9月14日(日)止", "2025-09-10", "2025-09-14"],
    ["114/9/10-14", "2025-09-10", "2025-09-14"],
    ["2025-09-10 - 2025-09-14", "2025-09-10", "2025-09-14"],
    ["114/09/10~09/14", "2025-09-10", "2025-09-14"],
    ["114.9.10～114.9.14", "2025-09-10", "2025-09-14"],
    ["114年9月10日至10月2日", "2025-09-10", "2025-10-02"],
    ["1140910-1140914", "2025-09-10", "2025-09-14"],
    ["10–14 September 2025", "2025-09-10", "2025-09-14"],
    ["10 to 14 September 2025", "2025-09-10", "2025-09-14"],
    ["September 28 – October 2, 2025", "2025-09-28", "2025-10-02"],
    ["8月30日至113年9月3日", "2024-08-30", "2024-09-03"],
    ["12月28日至113年1月3日", "2023-12-28", "2024-01-03"],
    ["112年12月28日至1月3日", "2023-12-28", "2024-01-03"],
  ])("%s", (text, start, end) => expect(periodsOf(text)).toEqual([[start, end]]));

  test.each([
    "114年9月10日",
    "114年9月10日開幕，5 天後閉幕",
    "114年9月10日至日內瓦",
    "114年9月14日至10日",
    "114年9月至10月",
  ])("%s is none", (text) => expect(periodsOf(text)).toEqual([]));
});

const plain = ({ year, month, day }: FoundDate) => [year, month, day].join("/");

test.each([
  ["114/09/10-114/09/14", "2025/9/10", "2025/9/14"],
  ["8/16-8/19", "/8/16", "/8/19"],
  ["114.9.10～9.14", "2025/9/10", "2025/9/14"],
  ["114 年 9 月 10 至 14 日", "2025/9/10", "2025/9/14"],
  ["9月10～14日", "/9/10", "/9/14"],
  ["September 10-14, 2025", "2025/9/10", "2025/9/14"],
  ["Sept 10-14 2025", "2025/9/10", "2025/9/14"],
])("the period %s", (text, start, end) => {
  expect(findPeriods(text).map((period) => [plain(period.start), plain(period.end)])).toEqual([[start, end]]);
});

test.each(["比率 1/3", "占 2/3 多數"])("%s is a share", (text) => {
  expect(findDates(text)).toEqual([]);
});

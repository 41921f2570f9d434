import { expect, test } from "vitest";
import { day } from "@/lib/calendar/day";
import { daysLeft, reportDue } from "./rules";

test.each([
  ["2022-08-19", "2022-11-19", "2022-11-21"], // Saturday → Monday
  ["2022-08-20", "2022-11-20", "2022-11-21"], // Sunday → Monday
  ["2022-08-22", "2022-11-22", "2022-11-22"],
  ["2022-11-30", "2023-02-28", "2023-02-28"], // no 30 February
  ["2023-11-30", "2024-02-29", "2024-02-29"], // leap year
  ["2026-11-30", "2027-02-28", "2027-03-01"], // last of month, and a Sunday
  ["2026-12-31", "2027-03-31", "2027-03-31"],
  ["2026-01-31", "2026-04-30", "2026-04-30"],
])("back on %s: three months end on %s, due %s", (returnsOn, natural, due) => {
  expect(reportDue(day(returnsOn))).toMatchObject({ natural, due });
});

const keys = (returnsOn: string) => reportDue(day(returnsOn)).said.map(({ key }) => key);

test("the words name each step that was taken, and no other", () => {
  expect(keys("2022-08-22")).toEqual(["report.due.threeMonths", "report.due.weekendsOnly", "report.due.source"]);
  expect(keys("2022-08-19")).toContain("report.due.saturday");
  expect(keys("2026-11-30")).toEqual(expect.arrayContaining(["report.due.lastOfMonth", "report.due.sunday"]));
});

test("it always says that only weekends are known, and how sure the rule is", () => {
  for (const returnsOn of ["2022-08-19", "2022-08-22"])
    expect(keys(returnsOn).slice(-2)).toEqual(["report.due.weekendsOnly", "report.due.source"]);
});

test.each([
  ["2022-11-21", 0],
  ["2022-09-13", 69],
  ["2022-11-22", -1],
])("on %s there are %i days left", (today, left) => {
  expect(daysLeft(day("2022-11-21"), day(today))).toBe(left);
});

import { expect, test } from "vitest";
import { day } from "@/lib/calendar/day";
import { facts } from "@/tests/support/given-facts";
import { composeChapters } from "./compose";
import { printedReportDate, printedSpan } from "./document-days";
import { documentWords } from "./document-words";
import type { ReportFacts } from "./model";
import { readReportDate, typedReportDate } from "./report-date";
import { sourceKey, sourceOf, standingOf } from "./source";

const compose = (more: Partial<ReportFacts>) => composeChapters(facts(more), documentWords);

test("a chapter stands as drafted until its source or a hand changes it", () => {
  const [drafted] = compose({});
  const [later] = compose({ purpose: "另有目的。" });
  if (!drafted || !later) throw new Error("no chapters");
  const kept = { sourceHash: sourceOf(drafted), handEdited: false };
  expect(sourceKey(kept.sourceHash)).toBe("purpose");
  expect(standingOf(kept, structuredClone(drafted))).toBe("derived");
  expect(standingOf({ ...kept, handEdited: true }, drafted)).toBe("edited");
  expect(standingOf({ ...kept, handEdited: true }, later)).toBe("changed");
  expect(standingOf(kept, undefined)).toBe("gone");
  expect(standingOf({ sourceHash: null, handEdited: true }, undefined)).toBe("own");
});

test("the order in which the database returns properties is no change", () => {
  const [drafted] = compose({});
  if (!drafted) throw new Error("no chapter");
  const turned = {
    ...drafted,
    doc: JSON.parse(JSON.stringify(drafted.doc), (_, value) =>
      value && typeof value === "object" && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ),
  };
  expect(sourceOf(turned)).toBe(sourceOf(drafted));
});

test.each([
  ["2022-08-16", "2022-08-19", "2022年8月16日至19日"],
  ["2022-08-31", "2022-09-02", "2022年8月31日至9月2日"],
  ["2022-12-30", "2023-01-02", "2022年12月30日至2023年1月2日"],
  ["2022-08-16", "2022-08-16", "2022年8月16日"],
])("%s to %s is printed %s", (from, to, expected) => expect(printedSpan(day(from), day(to))).toBe(expected));

test("a cover may name only the month", () => {
  expect(printedReportDate(day("2022-09-01"), true)).toBe("2022年9月");
  expect(printedReportDate(day("2022-09-01"), false)).toBe("2022年9月1日");
});

test.each([
  ["2022-09", "2022-09-01", true],
  ["2022年9月", "2022-09-01", true],
  ["111/9", "2022-09-01", true],
  ["民國111年9月", "2022-09-01", true],
  ["111/9/13", "2022-09-13", false],
  ["2022-09-13", "2022-09-13", false],
])("%s is read as a date of a report", (typed, on, monthOnly) => {
  expect(readReportDate(typed)).toEqual({ on, monthOnly });
  expect(readReportDate(typedReportDate(day(on), monthOnly))).toEqual({ on, monthOnly });
});

test.each(["九月", "2022-13", "2022-02-30", "2022"])("%s is no date of a report", (typed) => {
  expect(readReportDate(typed)).toBeNull();
});

import { expect, test } from "vitest";
import { type Doc, paragraph } from "@/lib/richtext/model";
import { quotedAs } from "./quoted";

const closed = { grade: "RESTRICTED" } as const;
const doc = (...content: Doc["content"]): Doc => ({ type: "doc", content });
const mark = { quote: "建立聯繫窗口", before: "宜", after: "。美方底線" };
const open = doc(paragraph("宜建立聯繫窗口。"), paragraph("美方底線", closed));

test("open words stay open, without the restricted ones around them", () =>
  expect(quotedAs({ doc: open, grades: ["INTERNAL", "PUBLIC"] }, mark)).toEqual({
    hidden: false,
    before: "宜",
    after: "",
  }));

test.each([0, 1, 2])("chapter, report and trip hide what they hold", (place) => {
  const grades = ["INTERNAL", "INTERNAL", "INTERNAL"] as ("INTERNAL" | "RESTRICTED")[];
  grades[place] = "RESTRICTED";
  expect(quotedAs({ doc: open, grades }, mark)).toEqual({ ...mark, hidden: true, quote: undefined });
});

test("words of a restricted paragraph are restricted, unless they stand openly too", () => {
  const restricted = doc(paragraph("宜建立聯繫窗口。", closed));
  expect(quotedAs({ doc: restricted, grades: [] }, mark).hidden).toBe(true);
  const both = doc(paragraph("宜建立聯繫窗口。", closed), paragraph("建立聯繫窗口一事"));
  expect(quotedAs({ doc: both, grades: [] }, mark).hidden).toBe(false);
});

test("words that are gone tell nothing", () =>
  expect(quotedAs({ doc: doc(paragraph("改寫")), grades: ["INTERNAL"] }, mark)).toEqual({
    hidden: false,
    before: mark.before,
    after: mark.after,
  }));

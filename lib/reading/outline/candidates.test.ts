import { expect, test } from "vitest";
import type { Leaf } from "../leaves";
import { candidateOf, keyOf } from "./candidates";

const leaf = (text: string, more: Partial<Leaf> = {}): Leaf => ({ index: 0, text, bold: false, block: 0, ...more });
const none: ReadonlySet<string> = new Set();
const family = (text: string, more?: Partial<Leaf>, listed = none) => candidateOf(leaf(text, more), listed)?.family;

test.each([
  ["壹、目的", "formal"],
  ["一、緣起", "han"],
  ["（一）背景", "hanParen"],
  ["1. 開幕", "arabic"],
  ["(1) 致詞", "arabicParen"],
  ["甲、說明", "stem"],
  ["第一章 緒論", "part章"],
  ["第一節 背景", "part節"],
  ["Chapter 1 Introduction", "part"],
  ["2.1 背景", "decimal1"],
  ["2.1.3 背景", "decimal2"],
  ["議程一：通過議程", "item"],
  ["8月16日（星期二）", "day"],
  ["Day 2", "day"],
  ["心得與建議", "word"],
])("%s is of the family %s", (text, expected) => expect(family(text)).toBe(expected));

test("a heading of the format, a bold line and one of the contents are headings without a number", () => {
  expect(family("競爭政策近況")).toBeUndefined();
  expect(family("競爭政策近況", { level: 3 })).toBe("level3");
  expect(family("競爭政策近況", { bold: true })).toBe("bold");
  expect(family("競爭政策近況", {}, new Set(["競爭政策近況"]))).toBe("bold");
});

test.each([
  ["the contents", "壹、目的", { style: "contents" }],
  ["a note", "1. 見附件", { style: "footnote" }],
  ["a picture", "目的", { picture: "p1" }],
  ["nothing", "  ", {}],
  ["a caption", "圖1 大會合影", { level: 3 }],
  ["a caption of a photo", "照片 3　合影", {}],
  ["a sentence", "本次會議於日內瓦舉行，計有 21 個經濟體與會。", {}],
  ["a bold sentence", "本次會議於日內瓦舉行。", { bold: true }],
  ["what is too long", `一、${"長".repeat(400)}`, {}],
] as const)("%s is no heading", (_, text, more) => expect(candidateOf(leaf(text, more), none)).toBeNull());

test("a numbered sentence looks less like a heading than a numbered title", () => {
  const title = candidateOf(leaf("一、會議背景"), none);
  const sentence = candidateOf(leaf("一、美國表示支持本案，並請各會員提供意見。"), none);
  expect(title).toMatchObject({ headingLike: true, value: 1, title: "會議背景" });
  expect(sentence).toMatchObject({ headingLike: false, value: 1 });
  expect(title?.score).toBeGreaterThan(sentence?.score ?? Number.POSITIVE_INFINITY);
});

test("the name of a chapter counts as one", () => {
  expect(candidateOf(leaf("壹、目的"), none)?.chapter).toBe(true);
  expect(candidateOf(leaf("壹、競爭政策"), none)?.chapter).toBe(false);
});

test.each([
  ["壹、目 的 ........ 3", "壹、目的"],
  ["壹、目的…………… 12", "壹、目的"],
  ["壹、目的 3", "壹、目的"],
  ["壹、目的", "壹、目的"],
  ["2025", "2025"],
])("%s is compared as %s", (text, key) => expect(keyOf(text)).toBe(key));

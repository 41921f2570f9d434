import { expect, test } from "vitest";
import { hanCount, isChinese, joinPieces, latinCount, squeezed, widthOf } from "./script";

test("letters are counted by their script", () => {
  expect([hanCount("會議 APEC 2025"), latinCount("會議 APEC 2025")]).toEqual([2, 4]);
  expect([hanCount(""), latinCount("１２３，。")]).toEqual([0, 0]);
});

test.each([
  ["亞太經濟合作會議", true],
  ["APEC 競爭政策與法律小組會議", true],
  ["Meeting with Mr. Wang 王 on trade", false],
  ["APEC 會議", true],
  ["Trip report", false],
  ["2025", false],
  ["", false],
])("%j is Chinese: %s", (text, chinese) => expect(isChinese(text)).toBe(chinese));

test.each([
  ["abc", 3],
  ["會議", 4],
  ["（一）A", 7],
  ["ＡＢ", 4],
  ["", 0],
])("%j takes %i columns", (text, width) => expect(widthOf(text)).toBe(width));

test("white space of every kind is squeezed out", () => {
  expect(squeezed(" 目　的\t\n A B\u00A0C ")).toBe("目的ABC");
});

test.each([
  ["本次會", "議於", "本次會議於"],
  ["the next ", " meeting", "the next meeting"],
  ["出席 APEC", "會議", "出席 APEC會議"],
  ["會議", "APEC", "會議APEC"],
  ["long-", "term", "long-term"],
  ["小組（", "CPLG", "小組（CPLG"],
  ["", " 會議", "會議"],
  ["會議 ", "", "會議"],
])("%j and %j join as %j", (first, second, joined) => expect(joinPieces(first, second)).toBe(joined));

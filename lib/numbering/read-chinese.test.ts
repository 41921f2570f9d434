import { expect, test } from "vitest";
import { formalNumber, hanNumber } from "./chinese";
import { readNumber, readRoman, readStem } from "./read-chinese";

test("what is written is read again, in both scripts", () => {
  for (let n = 1; n < 100; n++) {
    expect(readNumber(hanNumber(n))).toBe(n);
    expect(readNumber(formalNumber(n))).toBe(n);
  }
});
test.each([
  ["廿一", 21],
  ["一百一十四", 114],
  ["一一四", 114],
  ["百零三", 103],
  ["３５", 35],
  ["叁", 3],
])("%s is %i", (text, n) => expect(readNumber(text)).toBe(n));
test.each(["", "十十", "百萬", "壹、", "a"])("%s is no number", (text) => expect(readNumber(text)).toBeNull());
test("stems and Roman numbers", () => {
  expect([readStem("甲"), readStem("丙"), readStem("子")]).toEqual([1, 3, null]);
  expect([readRoman("iv"), readRoman("XII"), readRoman("MIX"), readRoman("")]).toEqual([4, 12, null, null]);
});

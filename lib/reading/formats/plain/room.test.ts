import { expect, test } from "vitest";
import { isFull, type Printed, reachOf } from "./room";

const piece = (text: string, left?: number, right?: number): Printed => ({
  text,
  edge: left === undefined || right === undefined ? null : { left, right },
});

test("a column reaches as far as its widest piece", () => {
  expect(reachOf([piece("會議"), piece("meeting"), piece("會議經過")])).toEqual({ right: 0, width: 8 });
  expect(reachOf([])).toEqual({ right: 0, width: 0 });
});

test("one line that sticks out does not make a column wider", () => {
  const lines = Array.from({ length: 60 }, () => piece("會議", 50, 500));
  expect(reachOf([...lines, piece("會議", 50, 560)]).right).toBe(500);
});

test.each([
  // 100 points for ten characters: the next word needs ten a character.
  ["at the edge", piece("會".repeat(45), 50, 500), piece("議於日內瓦舉行，共十", 50, 150), true],
  ["with room for a character", piece("會".repeat(40), 50, 450), piece("議於日內瓦舉行，共十", 50, 150), false],
  ["with room for less than a long word", piece("a".repeat(80), 50, 450), piece("internationally", 50, 150), true],
])("where places are known, a line %s is full: %#", (_, line, next, full) => {
  expect(isFull(line, next, { right: 500, width: 90 })).toBe(full);
});

test.each([
  ["會".repeat(20), "議", true],
  ["會".repeat(15), "議", false],
  ["a".repeat(34), "internationally", true],
  ["a".repeat(34), "a word", false],
  // Punctuation does not begin a line, so the character before it goes with it.
  ["會".repeat(18), "議，", true],
])("where they are not, %s before %s is full: %s", (text, next, full) => {
  expect(isFull(piece(text), piece(next), { right: 0, width: 40 })).toBe(full);
});

test("entries of a list are as wide as each other without being full", () => {
  expect(isFull(piece("處長"), piece("王大明"), { right: 0, width: 4 })).toBe(false);
  expect(isFull(piece(`${"會".repeat(10)}　${"議".repeat(10)}`), piece("王"), { right: 0, width: 42 })).toBe(false);
});

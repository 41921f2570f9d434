import { expect, test } from "vitest";
import type { Candidate } from "./candidates";
import { bestChain } from "./chain";

const candidate = (index: number, value: number | null, score = 1): Candidate => ({
  leaf: { index, text: `${index}`, bold: false, block: index },
  family: "han",
  value,
  title: "",
  headingLike: score > 0,
  chapter: false,
  exact: false,
  listed: false,
  score,
});
const indexes = (...candidates: Candidate[]) => bestChain(candidates).chain.map(({ leaf }) => leaf.index);

test("numbers that grow by one are one run", () => {
  expect(indexes(candidate(0, 1), candidate(1, 2), candidate(2, 3))).toEqual([0, 1, 2]);
});

test("an inner list of sentences loses against chapters", () => {
  const inner = [candidate(1, 1, -1), candidate(2, 2, -1), candidate(3, 3, -1)];
  expect(indexes(candidate(0, 1, 4), ...inner, candidate(4, 2, 4), candidate(5, 3, 4))).toEqual([0, 4, 5]);
});

test("one number may be missing where what follows is worth it", () => {
  expect(indexes(candidate(0, 1, 4), candidate(1, 3, 4))).toEqual([0, 1]);
  expect(indexes(candidate(0, 1, 4), candidate(1, 9, 4))).toEqual([0]);
});

test("a run begins with one", () => {
  expect(indexes(candidate(0, 5, 4), candidate(1, 1))).toEqual([1]);
});

test("points of a list need not look like headings", () => {
  const points = [candidate(0, 1, -2), candidate(1, 2, -2)];
  expect(bestChain(points, 0.2).chain).toHaveLength(2);
  expect(bestChain(points).chain).toHaveLength(1);
});

test("without numbers all that look like headings are taken", () => {
  expect(indexes(candidate(0, null), candidate(1, null, -1), candidate(2, null))).toEqual([0, 2]);
});

test("nothing makes no run", () => expect(bestChain([])).toEqual({ chain: [], score: 0 }));

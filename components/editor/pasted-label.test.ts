import { expect, test } from "vitest";
import { readLabel } from "./pasted-label";

test.each([
  ["一、", "han", 1],
  ["（十二）", "hanParen", 12],
  ["(三)", "hanParen", 3],
  ["4.", "arabic", 4],
  ["（5）", "arabicParen", 5],
] as const)("%s is numbering", (label, style, start) => {
  expect(readLabel(label)).toEqual({ kind: "number", style, start });
});

test("the bullets of Word, in its own fonts too", () => {
  for (const label of ["•", "§ ", "\uf0b7"]) expect(readLabel(label)).toEqual({ kind: "bullet" });
});

test("what is no numbering of ours stays as words", () => {
  for (const label of ["甲、", "第1條", "壹、", ""]) expect(readLabel(label)).toBeNull();
});

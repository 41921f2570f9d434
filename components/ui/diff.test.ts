import fc from "fast-check";
import { expect, test } from "vitest";
import { diff, mergeTexts } from "./diff";

const marked = (before: string, after: string) =>
  diff(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "added" ? `+${text}+` : `-${text}-`))
    .join("");

test("a Chinese text differs by characters, not by sentences", () => {
  expect(
    marked("美國、墨西哥、紐西蘭、智利等經濟體認有必要保留", "美國、墨西哥、智利等經濟體認有必要保留，紐西蘭則否"),
  ).toBe("美國、墨西哥、-紐西蘭、-智利等經濟體認有必要保留+，紐西蘭則否+");
});

test("a Latin word or a figure is never cut in two", () => {
  expect(marked("ACTWG 34 in Bangkok", "ACTWG 35 in Bangkok")).toBe("ACTWG -34-+35+ in Bangkok");
});

test("one character both happen to share does not cut a change in pieces", () => {
  expect(marked("主席致詞。美方提案。散會。", "主席致詞。我方支持。散會。")).toBe(
    "主席致詞。-美方提案-+我方支持+。散會。",
  );
});

test("equal texts have one part, an empty one none", () => {
  expect(diff("立場", "立場")).toEqual([{ kind: "same", text: "立場" }]);
  expect(diff("", "")).toEqual([]);
});

test("whatever two texts are: without what was added it is the first, without what was removed the second", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (before, after) => {
      const parts = diff(before, after);
      const only = (kind: string) => parts.filter((part) => part.kind !== kind).map((part) => part.text);
      expect(only("added").join("")).toBe(before);
      expect(only("removed").join("")).toBe(after);
    }),
  );
});

test("texts too long for the table are still both there", () => {
  const before = "甲".repeat(2500);
  const after = "乙".repeat(2500);
  expect(diff(before, after)).toEqual([
    { kind: "removed", text: before },
    { kind: "added", text: after },
  ]);
});

test("a merge keeps every sentence of both and repeats none", () => {
  const merged = mergeTexts("主席致詞。我方發言支持。散會。", "主席致詞。美方提案。散會。");
  expect(merged).toBe("主席致詞。美方提案。我方發言支持。散會。");
});

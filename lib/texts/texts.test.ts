import fc from "fast-check";
import { expect, test } from "vitest";
import { diffTexts, isSameText } from "./diff";
import { commonPlaces } from "./lcs";
import { mergeParts, mergeTexts } from "./merge";

const words = fc.array(fc.constantFrom("甲", "乙", "丙", "丁", "戊"), { maxLength: 12 });
const side = (kind: "removed" | "added", from: string, to: string) =>
  diffTexts(from, to)
    .filter((row) => row.kind !== (kind === "removed" ? "added" : "removed"))
    .map((row) =>
      row.pieces
        .filter((piece) => piece.kind === "same" || piece.kind === kind)
        .map(({ text }) => text)
        .join(""),
    )
    .join("\n");

test("common places are equal and ascending", () => {
  fc.assert(
    fc.property(words, words, (from, to) => {
      const pairs = commonPlaces(from, to);
      pairs.forEach(([a, b], place) => {
        expect(from[a]).toBe(to[b]);
        const before = pairs[place - 1];
        if (before) expect(before[0] < a && before[1] < b).toBe(true);
      });
    }),
  );
});

test("a comparison holds both texts whole", () => {
  fc.assert(
    fc.property(words, words, (from, to) => {
      expect(side("removed", from.join("\n"), to.join("\n"))).toBe(from.join("\n"));
      expect(side("added", from.join("\n"), to.join("\n"))).toBe(to.join("\n"));
    }),
  );
});

test("inside a line only the changed words are marked; Latin words hold together", () => {
  expect(diffTexts("中國建議刪除ACTWG工作", "中國建議保留ACTWGs工作")).toEqual([
    {
      kind: "changed",
      pieces: [
        { kind: "same", text: "中國建議" },
        { kind: "removed", text: "刪除ACTWG" },
        { kind: "added", text: "保留ACTWGs" },
        { kind: "same", text: "工作" },
      ],
    },
  ]);
});

test("lines with little in common replace each other whole", () => {
  expect(diffTexts("甲乙丙丁", "天地玄黃").map(({ kind }) => kind)).toEqual(["removed", "added"]);
});

test("blank lines and trailing spaces are no difference", () => {
  expect(isSameText("甲 \n\n乙", "甲\n乙")).toBe(true);
  expect(isSameText("甲", "乙")).toBe(false);
});

test("what one side changed is taken, what both changed is kept twice", () => {
  expect(mergeTexts("一\n二\n三", "一\n貳\n三", "一\n二\n參")).toBe("一\n貳\n參");
  expect(mergeTexts("一\n二\n三", "一\n二甲\n三", "一\n二乙\n三")).toBe("一\n二乙\n二甲\n三");
  expect(mergeTexts("", "我方", "他方")).toBe("他方\n我方");
});

test("nothing that either side wrote is lost", () => {
  fc.assert(
    fc.property(words, words, words, (base, mine, theirs) => {
      const merged = mergeParts(base, mine, theirs, (part) => part);
      const old = new Set(base);
      for (const part of [...mine, ...theirs]) if (!old.has(part)) expect(merged).toContain(part);
    }),
  );
});

test("merging with an untouched side gives the other", () => {
  fc.assert(
    fc.property(words, words, (base, mine) => {
      expect(mergeParts(base, mine, base, (part) => part)).toEqual(mine);
      expect(mergeParts(base, base, mine, (part) => part)).toEqual(mine);
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { commonPlaces } from "./lcs";
import { mergeParts, mergeTexts } from "./merge";

const words = fc.array(fc.constantFrom("甲", "乙", "丙", "丁", "戊"), { maxLength: 12 });

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

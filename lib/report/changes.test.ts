import fc from "fast-check";
import { expect, test } from "vitest";
import { changesBetween } from "./changes";

test("only the lines that differ stand against each other", () => {
  expect(changesBetween("一\n二\n三\n四", "一\n貳\n三\n四\n五")).toEqual([
    { kind: "same", lines: ["一"] },
    { kind: "changed", before: "二", after: "貳" },
    { kind: "same", lines: ["三", "四"] },
    { kind: "changed", before: "", after: "五" },
  ]);
});

test("equal texts have no change, an empty one is changed whole", () => {
  expect(changesBetween("一\n二", "一\n二")).toEqual([{ kind: "same", lines: ["一", "二"] }]);
  expect(changesBetween("", "一")).toEqual([{ kind: "changed", before: "", after: "一" }]);
  expect(changesBetween("", "")).toEqual([]);
});

test("whatever two texts are: all lines of both are there, in order", () => {
  const texts = fc.array(fc.constantFrom("甲", "乙", "丙"), { maxLength: 10 }).map((all) => all.join("\n"));
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const side = (of: "before" | "after") =>
        changesBetween(before, after)
          .flatMap((change) =>
            change.kind === "same" ? change.lines : change[of] === "" ? [] : change[of].split("\n"),
          )
          .join("\n");
      expect(side("before")).toBe(before);
      expect(side("after")).toBe(after);
    }),
  );
});

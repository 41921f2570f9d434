import { expect, test } from "vitest";
import { contentBlockers, finishBlockers } from "./rules";

test("minutes that bear a marking are refused; the word in a sentence is not a marking", () => {
  expect(contentBlockers("密等：密\n會議紀要")).toEqual([
    { key: "minutes.block.classified", values: { marking: "密" } },
  ]);
  expect(contentBlockers("討論身分保密與機密資料之保護措施")).toEqual([]);
});

test("empty minutes cannot be finished", () => {
  expect(finishBlockers(" \n")).toEqual([{ key: "minutes.block.empty" }]);
  expect(finishBlockers("無異議通過")).toEqual([]);
});

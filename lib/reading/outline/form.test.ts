import { expect, test } from "vitest";
import type { Leaf } from "../leaves";
import { formRows } from "./form";

/** A table as leaves: rows of cells, each with its text. */
const table = (...rows: string[][]): Leaf[] =>
  rows
    .flatMap((cells, row) => cells.map((text, column) => ({ text, row, column })))
    .map(({ text, row, column }, index) => ({
      index,
      text,
      bold: false,
      block: 0,
      cell: { table: 0, row, column, colspan: 1, rowspan: 1, header: false },
    }));
const long = "本次會議於日內瓦舉行，各會員就數位貿易及競爭政策交換意見，並通過明年之工作計畫。";

test("the name of a part holds the cell beside it", () => {
  expect(formRows(table(["目的", "交流"], ["過程", long], ["建議", "續辦"]))).toEqual([
    { leaf: 0, to: 2 },
    { leaf: 2, to: 4 },
    { leaf: 4, to: 6 },
  ]);
});

test("a name that fills its row holds the next one", () => {
  expect(formRows(table(["目的"], ["交流"], ["心得"], [long]))).toEqual([
    { leaf: 0, to: 2 },
    { leaf: 2, to: 4 },
  ]);
});

test("below the first chapter another short name with a long text is one too", () => {
  expect(formRows(table(["目的", "交流"], ["競爭近況", long], ["建議", "續辦"])).map(({ leaf }) => leaf)).toEqual([
    0, 2, 4,
  ]);
  expect(formRows(table(["目的", "交流"], ["競爭近況", "短"], ["建議", "續辦"])).map(({ leaf }) => leaf)).toEqual([
    0, 4,
  ]);
});

test.each([
  ["a table of data", table(["日期", "事項"], ["1日", "開幕"])],
  ["a name that is not first in its row", table(["一", "目的"], ["二", "過程"])],
  ["a list of people", table(["出席人員", "王大明"])],
  ["text outside tables", [{ index: 0, text: "目的", bold: false, block: 0 }]],
])("%s has no such rows", (_, leaves) => expect(formRows(leaves)).toEqual([]));

import { expect, test } from "vitest";
import type { Leaf } from "../leaves";
import { findContents } from "./contents";

const leaves = (...lines: (string | [string, Partial<Leaf>])[]): Leaf[] =>
  lines.map((line, index) => {
    const [text, more] = typeof line === "string" ? [line, {}] : line;
    return { index, text, bold: false, block: index, ...more };
  });

test.each(["目次", "目　錄", "目 次", "Table of Contents", "圖目錄"])("%s with dots and page numbers", (head) => {
  const found = findContents(leaves("出國報告", head, "壹、目的 ...... 1", "貳、過程…… 3", "壹、目的", "本次會議。"));
  expect(found).toEqual([{ from: 1, to: 4, titles: ["壹、目的", "貳、過程"] }]);
});

test("entries without page numbers are known because they come again", () => {
  const found = findContents(leaves("目次", "壹、目的", "貳、過程", "壹、目的", "文。", "貳、過程", "文。"));
  expect(found).toEqual([{ from: 0, to: 3, titles: ["壹、目的", "貳、過程"] }]);
});

test("what the format calls contents needs no heading", () => {
  const style = { style: "contents" } as const;
  const found = findContents(leaves("封面", ["壹、目的\t1", style], ["貳、過程\t3", style], "壹、目的"));
  expect(found).toMatchObject([{ from: 1, to: 3 }]);
});

test("contents of text and of pictures are two", () => {
  const found = findContents(leaves("目錄", "壹、目的 …… 1", "圖目錄", "圖一 合影 …… 2", "壹、目的"));
  expect(found.map(({ from, to }) => [from, to])).toEqual([
    [0, 2],
    [2, 4],
  ]);
});

test.each([
  ["no heading of contents", leaves("壹、目的", "本次會議 3", "貳、過程")],
  ["a heading with nothing listed", leaves("目次", "本次會議於日內瓦舉行。", "完")],
  ["a sentence about contents", leaves("主席請秘書處將上述意見納入本報告之目錄以供各會員參考", "壹、目的 … 3")],
  ["a table", leaves("目次", ["甲 … 1", { cell: cellAt(0) }], ["乙 … 2", { cell: cellAt(1) }])],
])("%s is none", (_, lines) => expect(findContents(lines)).toEqual([]));

function cellAt(row: number): Leaf["cell"] {
  return { table: 0, row, column: 0, colspan: 1, rowspan: 1, header: false };
}

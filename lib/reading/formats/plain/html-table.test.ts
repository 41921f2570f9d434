import { expect, test } from "vitest";
import type { Cell } from "../../source";
import { htmlTable, htmlTableLength } from "./html-table";

const length = (...texts: string[]) =>
  htmlTableLength(
    texts.map((text) => ({ text })),
    0,
  );
const wordsOf = (cell: Cell) =>
  cell.content.map((block) =>
    block.type === "paragraph" ? block.content.map((node) => ("text" in node ? node.text : "")).join("") : block.type,
  );
const cellsOf = (text: string) => htmlTable(text).table.content.map((row) => row.content.map(wordsOf));

test.each([
  ["one line", ["<table><tr><td>甲</td></tr></table>", "後"], 1],
  ["several lines", ["<TABLE border=1>", "<tr><td>甲</td></tr>", "</TABLE>", "後"], 3],
  ["a table inside", ["<table><tr><td>", "<table></table>", "</td></tr>", "</table>"], 4],
  ["text", ["本次會議", "<table></table>"], 0],
  ["a table without its end", ["<table>", "<tr><td>甲"], 0],
  ["another word", ["<tablet>"], 0],
])("%s is %#", (_, texts, expected) => expect(length(...texts)).toBe(expected));

test("a table without its end is given up after 5,000 lines", () => {
  expect(length("<table>", ...Array.from({ length: 6000 }, () => "<tr>"), "</table>")).toBe(0);
});

test("rows and cells are those of the table", () => {
  expect(cellsOf("<table><tr><th>日期</th><th>事項</th></tr><tr><td>1日</td><td></td></tr></table>")).toEqual([
    [["日期"], ["事項"]],
    [["1日"], []],
  ]);
});

test("a header cell is one, and spans are kept", () => {
  const { table } = htmlTable(
    '<table><tr><th colspan="2">日期</th><td rowspan=3>甲</td><td colspan="1">乙</td></tr></table>',
  );
  expect(table.content[0]?.content).toMatchObject([
    { type: "tableHeader", attrs: { colspan: 2 } },
    { type: "tableCell", attrs: { rowspan: 3 } },
    { type: "tableCell" },
  ]);
  expect(table.content[0]?.content[2]).not.toHaveProperty("attrs");
});

test("lines of a cell are its paragraphs, and markup is taken away", () => {
  expect(cellsOf("<table><tr><td><p>甲 &amp; 乙</p>丙<br>丁</td></tr></table>")).toEqual([[["甲 & 乙", "丙", "丁"]]]);
});

test("cells and rows without their ends are ended by the next", () => {
  expect(cellsOf("<table><tr><td>甲<td>乙<tr><td>丙</table>")).toEqual([[["甲"], ["乙"]], [["丙"]]]);
  expect(cellsOf("<table><td>甲</td></table>")).toEqual([[["甲"]]]);
});

test("the words of a table inside a cell stay in the cell", () => {
  expect(cellsOf("<table><tr><td>甲<table><tr><td>乙</td><td>丙</td></tr></table>丁</td></tr></table>")).toEqual([
    [["甲", "乙", "丙", "丁"]],
  ]);
});

test("what stands before a table and after it is kept", () => {
  const { before, after } = htmlTable("前<table><tr><td>甲</td></tr></table>後");
  expect([before, after]).toEqual(["前", "後"]);
});

test("nothing is lost where there is no cell", () => {
  const { before, table, after } = htmlTable("<table>說明</table>");
  expect(table.content).toEqual([]);
  expect(before + after).toContain("說明");
});

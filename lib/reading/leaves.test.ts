import { expect, test } from "vitest";
import { leavesOf, textOfLeaves } from "./leaves";
import type { Block, Cell, Inline, Row, TextAttributes } from "./source";

const bold: Inline = { type: "text", text: "目的", marks: [{ type: "bold" }] };
const p = (text: string, attrs?: TextAttributes): Block => ({
  type: "paragraph",
  ...(attrs ? { attrs } : {}),
  content: text ? [{ type: "text", text }] : [],
});
const cell = (text: string, attrs?: Cell["attrs"]): Cell => ({
  type: "tableCell",
  ...(attrs ? { attrs } : {}),
  content: text ? [p(text)] : [],
});
const row = (...content: Cell[]): Row => ({ type: "tableRow", content });
const leaves = (...blocks: Block[]) => leavesOf({ format: "docx", blocks, pictures: [], apart: [], notices: [] });

test("the number that a format prints stands before the text", () => {
  expect(leaves(p("目的", { label: "壹、" }))).toMatchObject([{ index: 0, block: 0, text: "壹、 目的", bold: false }]);
});

test("a heading keeps its level, and what the format says of a text stays with it", () => {
  const title: Block = { type: "heading", attrs: { level: 2, page: 3, size: 16 }, content: [bold] };
  const [heading, note] = leaves(title, p("註", { style: "footnote", bullet: "-" }));
  expect(heading).toEqual({ index: 0, block: 0, text: "目的", bold: true, level: 2, page: 3, size: 16 });
  expect(note).toEqual({ index: 1, block: 1, text: "註", bold: false, style: "footnote", bullet: "-" });
});

test("bold is a text that is bold throughout", () => {
  const mixed: Block = { type: "paragraph", content: [bold, { type: "text", text: "：交流" }] };
  const padded: Block = { type: "paragraph", content: [bold, { type: "text", text: "  " }] };
  expect(leaves(mixed, padded, p("")).map((leaf) => leaf.bold)).toEqual([false, true, false]);
});

test("a hard break parts lines, and padding is cut short", () => {
  const broken: Block = { type: "paragraph", content: [bold, { type: "hardBreak" }, bold] };
  expect(leaves(broken, p(`甲${" ".repeat(300)}乙`)).map((leaf) => leaf.text)).toEqual([
    "目的\n目的",
    `甲${" ".repeat(8)}乙`,
  ]);
});

test("a picture leaves a leaf without words", () => {
  expect(leaves({ type: "figure", attrs: { picture: "p1", alt: "合影" } })).toMatchObject([
    { text: "", picture: "p1" },
  ]);
});

test("a cell knows its place, past the cells that cover it", () => {
  const table: Block = {
    type: "table",
    content: [
      row(cell("日期", { rowspan: 2 }), cell("事項", { colspan: 2 })),
      row(cell("地點"), cell("人員")),
      row(cell("1日"), cell(""), cell("王大明")),
    ],
  };
  const places = leaves(p("前"), table).flatMap(({ text, cell: at }) => (at ? [[text, at.row, at.column]] : []));
  expect(places).toEqual([
    ["日期", 0, 0],
    ["事項", 0, 1],
    ["地點", 1, 1],
    ["人員", 1, 2],
    ["1日", 2, 0],
    ["", 2, 1],
    ["王大明", 2, 2],
  ]);
});

test("each table has a number, a table in a cell too", () => {
  const inner: Block = { type: "table", content: [row(cell("內"))] };
  const outer: Block = {
    type: "table",
    content: [row({ type: "tableHeader", content: [p("外"), inner] }, cell("旁"))],
  };
  const found = leaves(outer, { type: "table", content: [row(cell("後"))] });
  expect(found.map(({ text, block, cell: at }) => [text, block, at?.table, at?.header])).toEqual([
    ["外", 0, 0, true],
    ["內", 0, 1, false],
    ["旁", 0, 0, false],
    ["後", 1, 2, false],
  ]);
});

test("rows are told as lines, and their cells side by side", () => {
  const table: Block = { type: "table", content: [row(cell("甲"), cell("乙")), row(cell("丙"), cell(""), cell("丁"))] };
  expect(textOfLeaves(leaves(p("前"), table, p(""), p("點", { bullet: "-" })))).toBe("前\n甲\t乙\n丙\t丁\n- 點");
  expect(textOfLeaves([])).toBe("");
});

import { describe, expect, test } from "vitest";
import type { Table } from "../../source";
import { type Line, readLines } from "./lines";
import { buildTable, isDayLine, tableLength } from "./tables";

const lines = (...texts: string[]): Line[] => readLines(texts.map((text) => ({ text })));
/** Rows as the words of their cells; paragraphs of a cell are parted by a slash. */
const rowsOf = (table: Table): string[][] =>
  table.content.map((row) =>
    row.content.map((cell) =>
      cell.content
        .map((block) =>
          "content" in block ? block.content.map((node) => ("text" in node ? node.text : "")).join("") : "",
        )
        .join("/"),
    ),
  );
const built = (...texts: string[]) => rowsOf(buildTable(lines(...texts)));

test.each(["第一天", "第3日", "Day 2", "8月16日（星期二）", "114/09/10", "日期：9月10日", "Monday, 10 September 2025"])(
  "%s says which day it is",
  (text) => expect(isDayLine(text)).toBe(true),
);
test.each(["開幕致詞", "會議於9月10日舉行，計有21個經濟體與會。", "", "09:00-10:30"])("%j says no day", (text) => {
  expect(isDayLine(text)).toBe(false);
});

describe("how long a table is", () => {
  test.each([
    ["tabs", ["日期\t事項", "1日\t開幕", "2日\t閉幕"], 3],
    ["pipes", ["| 日期 | 事項 |", "|---|---|", "| 1日 | 開幕 |"], 2],
    ["a text after it", ["日期\t事項", "1日\t開幕", "", "本次會議於日內瓦舉行，計有經濟體與會。"], 2],
    ["a day between its rows", ["09:00\t開幕", "10:00\t致詞", "第二天", "09:00\t討論"], 4],
    ["one row of three", ["甲\t乙\t丙"], 1],
    ["one row with its time", ["09:00-10:30\t開幕"], 1],
    ["a chapter that follows", ["日期\t事項", "1日\t開幕", "貳、過程", "2日\t閉幕"], 2],
  ])("%s", (_, texts, length) => expect(tableLength(lines(...texts), 0)).toBe(length));

  test.each([
    ["a sentence", ["本次會議於日內瓦舉行。"]],
    ["a tab that only indents", ["\t本次會議", "\t於日內瓦"]],
    ["two words side by side", ["處長\t王大明", "本次會議於日內瓦舉行。"]],
    ["a number set apart from its text", ["1.\t開幕", "2.\t閉幕"]],
    ["a bullet", ["•\t開幕", "•\t閉幕"]],
    ["contents", ["壹、目的\t1", "貳、過程\t3"]],
    ["nothing", []],
  ])("%s is none", (_, texts) => expect(tableLength(lines(...texts), 0)).toBe(0));
});

describe("how it is put together", () => {
  const long = "國際競爭網絡年會開幕式暨主席致詞";

  test("tabs and pipes make the same table", () => {
    const rows = [
      ["日期", "事項"],
      ["1日", "開幕"],
    ];
    expect(built("日期\t事項", "1日\t開幕")).toEqual(rows);
    expect(built("| 日期 | 事項 |", "| :-- | --- |", "| 1日 | 開幕 |")).toEqual(rows);
  });

  test("a cell that goes on in the next line is joined to its row", () => {
    expect(built(`09:00\t${long}`, "\t及各會員代表發言", "10:30\t茶敘")).toEqual([
      ["09:00", `${long}及各會員代表發言`],
      ["10:30", "茶敘"],
    ]);
  });

  test("an entry of its own in a continued cell stays one", () => {
    expect(built(`09:00\t${long}`, "\t主持人：王大明", "10:30\t茶敘")).toEqual([
      ["09:00", `${long}/主持人：王大明`],
      ["10:30", "茶敘"],
    ]);
  });

  test("a day spans the table", () => {
    const { content } = buildTable(lines("第一天", "09:00\t開幕", "10:00\t致詞"));
    expect(content[0]?.content).toMatchObject([{ attrs: { colspan: 2 } }]);
    expect(content[1]?.content).toHaveLength(2);
    expect(content[1]?.content[0]).not.toHaveProperty("attrs");
  });

  test("a day between rows is a row of its own", () => {
    expect(built("09:00\t開幕", "第二天", "10:00\t致詞")).toEqual([["09:00", "開幕"], ["第二天"], ["10:00", "致詞"]]);
  });

  test("an empty cell keeps its place", () => {
    expect(built("甲\t\t丙", "丁\t戊\t己")).toEqual([
      ["甲", "", "丙"],
      ["丁", "戊", "己"],
    ]);
  });
});

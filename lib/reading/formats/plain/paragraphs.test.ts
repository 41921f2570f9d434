import { describe, expect, test } from "vitest";
import { readLines } from "./lines";
import { buildParagraphs, wrapWidth } from "./paragraphs";

const lines = (...texts: string[]) => readLines(texts.map((text) => ({ text })));
const han = (columns: number) => "會".repeat(columns / 2);
const built = (wrap: number | null, ...texts: string[]) =>
  buildParagraphs(lines(...texts), wrap).map(({ block }) =>
    "content" in block && block.type !== "table"
      ? block.content.map((node) => ("text" in node ? node.text : "")).join("")
      : "",
  );

test("lines of one width are broken, lines of any width are paragraphs", () => {
  expect(wrapWidth(lines(han(72), han(70), han(72), han(72), han(30)))).toBe(72);
  expect(wrapWidth(lines(han(40), han(200), han(90), han(600)))).toBeNull();
  expect(wrapWidth(lines(han(72), han(72)))).toBeNull();
  expect(wrapWidth([])).toBeNull();
});

describe("a sentence broken over lines", () => {
  test("is joined again, without a space in Chinese", () => {
    expect(built(60, han(60), "議於日內瓦舉行。")).toEqual([`${han(60)}議於日內瓦舉行。`]);
  });

  test("is joined with a space between Latin words", () => {
    const first = "The meeting took note of the report of the Secretariat and";
    expect(built(60, first, "invited members to comment.")).toEqual([`${first} invited members to comment.`]);
  });

  test("goes on over a blank line where it was cut by a page", () => {
    expect(built(null, han(64), "", "議於日內瓦舉行。")).toEqual([`${han(64)}議於日內瓦舉行。`]);
  });

  test("keeps to lines where the first is short", () => {
    expect(built(60, "第一段", "第二段")).toEqual(["第一段", "第二段"]);
  });

  test.each([
    ["a number", "一、會議背景"],
    ["a number in brackets", "（二）會議經過"],
    ["an item of the agenda", "議程一：通過議程"],
    ["a point of a list", "- 開幕"],
    ["a field", "地點：日內瓦"],
    ["a caption", "圖 1 大會合影"],
    ["a time", "09:00 開幕"],
    ["a date", "8月16日（星期二）"],
    ["a heading", "## 會議經過"],
    ["a line of the contents", "目的 ........ 3"],
  ])("does not go on with %s", (_, next) => expect(built(60, han(60), next)).toHaveLength(2));

  test("has ended where its full stop ends a line before the edge", () => {
    expect(built(60, `${han(54)}。`, "次日參訪。")).toHaveLength(2);
  });

  test("has ended where markdown ends the line", () => {
    expect(built(60, `${han(60)}  `, "議於日內瓦舉行。")).toHaveLength(2);
  });
});

test("headings keep their level, points their dash, contents their style", () => {
  const blocks = buildParagraphs(lines("## 過程", "- 開幕", "目的 ........ 3", "**提要**"), null).map(
    ({ block }) => block,
  );
  expect(blocks).toEqual([
    { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "過程" }] },
    { type: "paragraph", attrs: { bullet: "-" }, content: [{ type: "text", text: "開幕" }] },
    { type: "paragraph", attrs: { style: "contents" }, content: [{ type: "text", text: "目的 ........ 3" }] },
    { type: "paragraph", content: [{ type: "text", text: "提要", marks: [{ type: "bold" }] }] },
  ]);
});

test("each block says which line it began with", () => {
  const own = lines(han(60), "議。", "第二段");
  expect(buildParagraphs(own, 60).map(({ line }) => own.indexOf(line))).toEqual([0, 2]);
});

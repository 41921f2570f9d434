import { describe, expect, test } from "vitest";
import { read } from "../../../tests/support/reading";
import type { Leaf } from "../leaves";
import { outlineOf } from "./outline";
import type { Part } from "./parts";

const body = "本次會議於日內瓦舉行，計有 21 個經濟體與會。";
const leaves = (...lines: string[]): Leaf[] => lines.map((text, index) => ({ index, text, bold: false, block: index }));
/** Headings of a report whose every chapter is followed by a sentence. */
const report = (...headings: string[]) => outlineOf(leaves("出國報告", ...headings.flatMap((line) => [line, body])));
const headings = (parts: readonly Part[]) => parts.map((part) => part.heading);

test.each([
  ["壹", ["壹、目的", "貳、過程", "參、心得", "肆、建議"]],
  ["一", ["一、目的", "二、過程", "三、心得", "四、建議"]],
  ["（一）", ["（一）目的", "（二）過程", "（三）心得及建議"]],
  ["1.", ["1. 目的", "2. 過程", "3. 心得及建議"]],
  ["(1)", ["(1) 目的", "(2) 過程", "(3) 心得及建議"]],
  ["甲", ["甲、目的", "乙、過程", "丙、心得及建議"]],
  ["第一章", ["第一章 目的", "第二章 過程", "第三章 心得及建議"]],
  ["I.", ["I. Purpose", "II. Proceedings", "III. Recommendations"]],
  ["Chapter 1", ["Chapter 1 Purpose", "Chapter 2 Proceedings", "Chapter 3 Recommendations"]],
  ["no number", ["目的", "過程", "心得", "建議"]],
  ["no number, in English", ["Purpose", "Proceedings", "Conclusions and Recommendations"]],
])("chapters with %s", (_, lines) => expect(headings(report(...lines).sections)).toEqual(lines));

test("a chapter holds what stands under it, to the next one", () => {
  const { cover, sections } = report("壹、目的", "貳、過程");
  expect(cover).toBe(1);
  expect(sections).toMatchObject([
    { title: "目的", kinds: ["purpose"], family: "formal", value: 1, leaf: 1, from: 2, to: 3 },
    { title: "過程", kinds: ["proceedings"], family: "formal", value: 2, leaf: 3, from: 4, to: 5 },
  ]);
});

test("levels lie in one another", () => {
  const lines = [
    "壹、目的",
    "貳、過程",
    "一、會議背景",
    "（一）議題",
    "1. 經濟",
    "2. 貿易",
    "（二）結論",
    "二、參訪",
    "參、建議",
  ];
  const [, course] = report(...lines).sections;
  expect(headings(course?.parts ?? [])).toEqual(["一、會議背景", "二、參訪"]);
  expect(headings(course?.parts[0]?.parts ?? [])).toEqual(["（一）議題", "（二）結論"]);
  expect(headings(course?.parts[0]?.parts[0]?.parts ?? [])).toEqual(["1. 經濟", "2. 貿易"]);
});

test("a chapter holds its sections", () => {
  const lines = ["第一章 目的", "第一節 緣起", "第二節 任務", "第二章 過程", "第一節 開幕", "第三章 建議"];
  const { sections } = report(...lines);
  expect(headings(sections)).toEqual(["第一章 目的", "第二章 過程", "第三章 建議"]);
  expect(sections.map((part) => headings(part.parts))).toEqual([["第一節 緣起", "第二節 任務"], ["第一節 開幕"], []]);
});

test("an inner list that is numbered like the chapters makes none", () => {
  const points = ["一、美國表示支持本案，並願提供經費。", "二、日本表示反對，並請秘書處說明。"];
  const { sections } = outlineOf(leaves("一、目的", body, "二、過程", ...points, "三、建議", body));
  expect(headings(sections)).toEqual(["一、目的", "二、過程", "三、建議"]);
});

test("the outer numbering makes the chapters, however the inner one is named", () => {
  const inner = ["一、目的", "二、行程", "三、議程", "四、心得", "五、建議"];
  const { sections } = report("壹、前言", "貳、會議", ...inner, "參、結論");
  expect(headings(sections)).toEqual(["壹、前言", "貳、會議", "參、結論"]);
  expect(headings(sections[1]?.parts ?? [])).toEqual(inner);
});

test("numbered sentences are parts of their chapter", () => {
  const points = ["1. 美國表示支持本案，並願提供經費。", "2. 日本表示反對，並請秘書處說明。"];
  const { sections } = outlineOf(leaves("壹、目的", body, "貳、過程", ...points, "參、建議", body));
  expect(headings(sections[1]?.parts ?? [])).toEqual(points);
});

test("an abstract before and annexes after need no number", () => {
  const lines = ["摘要", "壹、目的", "貳、過程", "參、建議", "附件"];
  expect(headings(report(...lines).sections)).toEqual(lines);
});

describe("the page of contents", () => {
  const listed = ["壹、目的", "貳、過程", "參、建議"];
  const chapters = listed.flatMap((line) => [line, body]);

  test.each([
    ["with page numbers", listed.map((line, at) => `${line} ........ ${at + 1}`)],
    ["without them", listed],
  ])("%s is no chapter", (_, entries) => {
    const { cover, contents, sections } = outlineOf(leaves("出國報告", "目次", ...entries, ...chapters));
    expect(cover).toBe(1);
    expect(contents).toMatchObject([{ from: 1, to: 5 }]);
    expect(sections.map(({ heading, leaf }) => [heading, leaf])).toEqual([
      ["壹、目的", 5],
      ["貳、過程", 7],
      ["參、建議", 9],
    ]);
  });
});

test("a report filled into a table has the names of its cells as chapters", () => {
  const cells = ["目的", "交流", "過程", body, "建議", "續辦"];
  const form = cells.map((text, index) => ({
    index,
    text,
    bold: false,
    block: 0,
    cell: { table: 0, row: Math.floor(index / 2), column: index % 2, colspan: 1, rowspan: 1, header: false },
  }));
  const outline = outlineOf(form);
  expect(outline.form).toBe(true);
  expect(headings(outline.sections)).toEqual(["目的", "過程", "建議"]);
  expect(outline.sections.map(({ from, to }) => [from, to])).toEqual([
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
});

test("text without headings has no chapters, all of it is cover", () => {
  expect(outlineOf(leaves(body, body))).toEqual({ cover: 2, contents: [], sections: [], form: false });
  expect(outlineOf([])).toEqual({ cover: 0, contents: [], sections: [], form: false });
});

const chapters = async (text: string) => (await read(text)).sections.map(({ value }) => value.heading);

test("chapters that have names of their own, and annexes after chapters", async () => {
  const topics = ["第一章 世界貿易", "第二章 競爭政策", "第三章 數位經濟"];
  expect(await chapters(topics.map((topic) => `${topic}\n會員眾多，內容甚多，各有政策。`).join("\n"))).toEqual(topics);
  const annexed = ["一、目的", "二、過程", "三、建議", "附件一：會議議程", "附件二：名單"];
  expect(await chapters(annexed.map((heading) => `${heading}\n會議進行順利。`).join("\n"))).toEqual(annexed);
});

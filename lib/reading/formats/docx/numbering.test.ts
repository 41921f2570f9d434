import { expect, test } from "vitest";
import { docx, p } from "../../../../tests/support/docx";
import { outline } from "../../../../tests/support/outline";
import { openReport } from "../../open";

const level = (at: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
const num = (id: number, definition: number, more = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${more}</w:num>`;
const item = (text: string, id: number, at = 0) =>
  p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);

test.each([
  ["ideographLegalTraditional", "%1、", ["壹、", "貳、"]],
  ["ideographTraditional", "%1、", ["甲、", "乙、"]],
  ["ideographZodiac", "%1", ["子", "丑"]],
  ["taiwaneseCountingThousand", "（%1）", ["（一）", "（二）"]],
  ["chineseCounting", "%1、", ["一、", "二、"]],
  ["decimalFullWidth", "%1．", ["１．", "２．"]],
  ["decimalEnclosedCircle", "%1", ["①", "②"]],
  ["upperLetter", "%1.", ["A.", "B."]],
  ["lowerRoman", "(%1)", ["(i)", "(ii)"]],
  ["bullet", "", ["", ""]],
  ["none", "", ["", ""]],
])("%s is printed %s", async (format, text, labels) => {
  const numbering = abstract(0, level(0, format, text)) + num(1, 0);
  const { blocks } = await openReport(docx(item("甲項", 1) + item("乙項", 1), { numbering }));
  expect(outline(blocks)).toEqual(
    ["甲項", "乙項"].map((words, at) => `p: ${[labels[at], words].filter(Boolean).join(" ")}`),
  );
});

test("levels count within one another, lists go on or begin anew", async () => {
  const numbering =
    abstract(
      0,
      level(0, "taiwaneseCounting", "第%1章"),
      level(1, "decimal", "%1.%2", "<w:isLgl/>"),
      level(2, "lowerLetter", "%3)"),
    ) +
    num(1, 0) +
    num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>');
  const { blocks } = await openReport(
    docx(
      item("a", 1) +
        item("b", 1, 1) +
        item("c", 1, 1) +
        item("d", 1, 2) +
        p("x") +
        item("e", 1) +
        item("f", 1, 1) +
        item("", 1, 1) +
        item("f2", 1, 1) +
        item("g", 2) +
        item("h", 2),
      { numbering },
    ),
  );
  expect(outline(blocks)).toEqual([
    "p: 第一章 a",
    "p: 1.1 b",
    "p: 1.2 c",
    "p: a) d",
    "p: x",
    "p: 第二章 e",
    "p: 2.1 f",
    "p: 2.3 f2",
    "p: 第五章 g",
    "p: 第六章 h",
  ]);
  expect(blocks[1]).toMatchObject({ attrs: { depth: 1, label: "1.1" } });
});

test("headings are numbered through their style", async () => {
  const styles = ["壹", "一"].map(
    (_, at) =>
      `<w:style w:type="paragraph" w:styleId="h${at}"><w:name w:val="heading ${at + 1}"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
  );
  const numbering =
    abstract(
      0,
      level(0, "ideographLegalTraditional", "%1、", '<w:pStyle w:val="h0"/>'),
      level(1, "taiwaneseCounting", "%2、", '<w:pStyle w:val="h1"/>'),
    ) + num(1, 0);
  const style = (at: number, more = "") => `<w:pStyle w:val="h${at}"/>${more}`;
  const { blocks } = await openReport(
    docx(
      p("目的", style(0)) +
        p("甲", style(1)) +
        p("乙", style(1)) +
        p("過程", style(0)) +
        p("丙", style(1)) +
        p("無號", style(0, '<w:numPr><w:numId w:val="0"/></w:numPr>')),
      { styles: styles.join(""), numbering },
    ),
  );
  expect(outline(blocks)).toEqual([
    "h1: 壹、 目的",
    "h2: 一、 甲",
    "h2: 二、 乙",
    "h1: 貳、 過程",
    "h2: 一、 丙",
    "h1: 無號",
  ]);
});

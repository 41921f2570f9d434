import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lettersOf, outline } from "../../../../tests/support/outline";
import { pdf, type Text } from "../../../../tests/support/pdf";
import { openReport } from "../../open";
import { withColumns } from "./columns";
import { linesOfPage } from "./lines";
import { joinLines, type Piece } from "./page-text";
import { withoutRadicals } from "./radicals";

const sample = (name: string) => openReport(readFileSync(`tests/reading/files/${name}`));
const lines = (...texts: string[]): Text[] => texts.map((text, at) => ({ text, x: 72, y: 760 - at * 20 }));

test("a tagged file is read by its structure; its table goes on over pages", async () => {
  const { blocks, apart } = await sample("tagged.pdf");
  expect(outline(blocks).filter((line) => !line.startsWith("[十月"))).toEqual([
    "h1: 壹、目的",
    "p: 本次會議於日內瓦舉行，計有 21 個經濟體與會，討論 Digital Trade Facilitation 及人工智慧治理等議題，並就各項提案交換意見，達成多項共識，爰於會後提出本報告，供各單位參考。",
    "h1: 貳、過程",
    "h2: 一、會議概況",
    "p: 1. 各國代表就海關合作表示意見。",
    "p: 2. 主席請秘書處彙整 members’ comments。",
    "p: 會場設於國際會議中心。",
    "[日期 | 事項]",
    "h1: 參、建議",
    "p: 建議持續參與後續會議。",
  ]);
  const tables = blocks.filter(({ type }) => type === "table");
  expect(tables).toMatchObject([{ content: { length: 23 } }]);
  expect(apart.map(({ what, text }) => `${what} ${text}`)).toEqual([
    "header Trip report",
    "pageNumber 1",
    "pageNumber 2",
    "pageNumber 3",
  ]);
});

test("an untagged file is read by its lines; what stands side by side over several lines is a table", async () => {
  const { blocks } = await sample("untagged.pdf");
  expect(outline(blocks)).toEqual(
    expect.arrayContaining([
      "[日期 | 事項]",
      expect.stringMatching(/^\[十月1日 \| 第1場.*國內法規調適情形.*配套措施。]$/),
      expect.stringMatching(/^\[十月22日 \| 第22場/),
    ]),
  );
});

test("both hold the same letters", async () => {
  const headers = /Tripreport|日期事項/g;
  const [one, other] = [await sample("tagged.pdf"), await sample("untagged.pdf")].map((source) =>
    [...lettersOf(source).replace(headers, "")].sort().join(""),
  );
  expect(one).toBe(other);
});

test("letters named by Unicode or Big5 without a font are read, bold ones are known", async () => {
  const unicode = await openReport(
    pdf([[...lines("壹、會議目的"), { text: "粗體", x: 72, y: 600, size: 16, bold: true }]]),
  );
  expect(outline(unicode.blocks)).toEqual(["p: 壹、會議目的", "p: 粗體"]);
  const big5 = pdf([lines("b77cc4b3acf6bffd")], { encoding: "ETen-B5-H", hex: (text) => text });
  expect(outline((await openReport(big5)).blocks)).toEqual(["p: 會議紀錄"]);
});

test("a page that lies on its side is read as it is seen", async () => {
  const page = [
    { text: "壹、會議目的", x: 140, y: 72 },
    { text: "出國報告", x: 100, y: 72 },
  ];
  expect(outline((await openReport(pdf([page], { isSideways: true }))).blocks)).toEqual([
    "p: 出國報告",
    "p: 壹、會議目的",
  ]);
});

test("columns are parted where several lines agree, wide gaps always", () => {
  const piece = (text: string, left: number, base: number): Piece => ({
    text,
    left,
    right: left + text.length * 12,
    base,
    size: 12,
    font: "f",
    endsLine: false,
    isArtifact: false,
  });
  const page = [
    piece("日期", 72, 100), piece("事項", 150, 100), piece("主席", 400, 100),
    piece("一日上午時", 72, 120), piece("開幕典禮", 150, 120),
    piece("續行", 150, 140),
    piece("二日", 72, 160), piece("王代表", 400, 160),
    piece("本文一行", 72, 300), piece("其後", 130, 300),
  ]; // biome-ignore format: as on a page
  expect(withColumns(linesOfPage(page, new Set()), 1).map(({ text }) => text)).toEqual([
    "日期\t事項\t主席",
    "一日上午時\t開幕典禮",
    "\t續行",
    "二日\t\t王代表",
    "本文一行其後",
  ]);
});

test("lines are joined as their words ask for", () => {
  expect(joinLines("各國代", "表")).toBe("各國代表");
  expect(joinLines("the trade", "of goods")).toBe("the trade of goods");
  expect(joinLines("long-", "term")).toBe("long-term");
});

test("radicals become the letters they look like, and nothing else changes", () => {
  expect(withoutRadicals("⼀⼆⺠⻑：（ＡＢ）①豈")).toBe("一二民長：（ＡＢ）①豈");
});

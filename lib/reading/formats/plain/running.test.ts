import { expect, test } from "vitest";
import { openReport } from "../../open";
import type { RawLine } from "../../source";
import { readLines, textOf } from "./lines";
import { withoutRunning } from "./running";

const pages = (...texts: string[][]): RawLine[] =>
  texts.flatMap((lines, at) => lines.map((text) => ({ text, page: at + 1 })));
/** What stands on three pages, no line of it twice. */
const bodies = [[..."甲乙丙丁"], [..."戊己庚辛"], [..."子丑寅卯"]];
const run = (raw: RawLine[]) => {
  const { lines, apart } = withoutRunning(readLines(raw));
  return {
    kept: lines.map(textOf),
    apart: apart.map(({ what, text, before }) => [what, text, before && textOf(before)]),
    lines,
  };
};

test("a header that runs and the numbers of pages are set apart", () => {
  const { kept, apart } = run(
    pages(
      ["出國報告", "甲", "乙", "丙", "1"],
      ["出國報告", "丁", "戊", "己", "2"],
      ["出國報告", "庚", "辛", "壬", "3"],
    ),
  );
  expect(kept).toEqual([..."甲乙丙丁戊己庚辛壬"]);
  expect(apart).toEqual([
    ["header", "出國報告", "甲"],
    ["pageNumber", "1", "丁"],
    ["header", "出國報告", "丁"],
    ["pageNumber", "2", "庚"],
    ["header", "出國報告", "庚"],
    ["pageNumber", "3", null],
  ]);
});

test.each([
  ["— 1 —", "— 2 —", "— 3 —"],
  ["第 1 頁", "第 2 頁", "第 3 頁"],
  ["第1頁，共3頁", "第2頁，共3頁", "第3頁，共3頁"],
  ["1/3", "2/3", "3/3"],
  ["Page 1 of 3", "Page 2 of 3", "Page 3 of 3"],
  ["1", "2", "3"],
])("%s is the number of a page", (...numbers) => {
  const { kept, apart } = run(pages(...numbers.map((number, at) => [...(bodies[at] ?? []), number])));
  expect(kept).toEqual(bodies.flat());
  expect(apart.map(([what, text]) => [what, text])).toEqual(numbers.map((number) => ["pageNumber", number]));
});

test("a header whose number changes runs too", () => {
  const raw = pages(...bodies.map((body, at) => [`出國報告（第${at + 1}版）`, ...body]));
  const { kept, apart } = run(raw);
  expect(kept).toEqual(bodies.flat());
  expect(apart.map(([what, text]) => `${what} ${text}`)).toEqual([1, 2, 3].map((at) => `header 出國報告（第${at}版）`));
});

test("the words of a header inside a page are text", () => {
  const raw = pages(...bodies.map((body, at) => ["出國報告", ...(at === 1 ? [...body, "出國報告", ...body] : body)]));
  expect(run(raw).kept.filter((text) => text === "出國報告")).toHaveLength(1);
});

test("where pages are not known, what stands beside their numbers runs", () => {
  const raw = bodies.flatMap((body, at) => [...body, "", `${at + 1}`, "國際會議報告", ""]).map((text) => ({ text }));
  expect(run(raw).apart.map(([what, text]) => `${what} ${text}`)).toEqual(
    [1, 2, 3].flatMap((at) => [`pageNumber ${at}`, "header 國際會議報告"]),
  );
});

test.each([
  ["two pages make no running header", pages(["報告", "甲", "乙", "丙", "丁"], ["報告", "戊", "己", "庚", "辛"])],
  [
    "words that come again in the middle of pages do not run",
    pages(["甲", "乙", "同上", "丙", "丁"], ["戊", "己", "同上", "庚", "辛"], ["子", "丑", "同上", "寅", "卯"]),
  ],
  [
    "a number inside the text is none of a page",
    ["會議經過", "與會人數共計", "42", "人，較去年為多", "散會"].map((text) => ({ text })),
  ],
  ["nothing", []],
])("%s", (_, raw) => {
  const { kept, apart } = run(raw);
  expect(apart).toEqual([]);
  expect(kept).toEqual(raw.map(({ text }) => text));
});

test("the line after what was taken out knows that a page ended", () => {
  const { lines } = run(pages(["甲", "乙", "丙", "1"], ["丁", "戊", "己", "2"]));
  expect(lines.filter((line) => line.pageBreak).map(textOf)).toEqual(["丁"]);
});

test("days that stand at the top of each page stay where they are", async () => {
  const page = (at: number) =>
    `Day ${at}\n${"甲乙丙"[at - 1]}案由各國代表陸續發言。\n${"丁戊己"[at - 1]}案並無爭議，會議進行順利。\n`;
  const source = await openReport(new TextEncoder().encode([1, 2, 3].map(page).join("\f")));
  expect(source.apart).toEqual([]);
});

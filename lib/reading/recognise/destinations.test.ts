import { expect, test } from "vitest";
import { coverText, read, valuesOf } from "../../../tests/support/reading";

const chapters = "壹、目的\n\n出席會議，瞭解各經濟體之作法。\n\n貳、過程\n\n各國代表出席會議。";
const destinationsIn = async (cover: string) =>
  valuesOf((await read(`${cover}\n\n${chapters}`)).cover.destinations).map(({ country, city }) => [country, city]);

test.each([
  ["泰國清邁", [["泰國", "清邁"]]],
  ["泰國", [["泰國", null]]],
  ["新加坡", [["新加坡", null]]],
  ["香港", [["香港", null]]],
  ["美國（西雅圖）", [["美國", "西雅圖"]]],
  ["克羅埃西亞札格雷布", [["克羅埃西亞", "札格雷布"]]],
  // The second city is of the country of the first.
  [
    "日本東京、大阪",
    [
      ["日本", "東京"],
      ["日本", "大阪"],
    ],
  ],
  [
    "韓國首爾及釜山",
    [
      ["韓國", "首爾"],
      ["韓國", "釜山"],
    ],
  ],
  [
    "法國（巴黎）、瑞士日內瓦",
    [
      ["法國", "巴黎"],
      ["瑞士", "日內瓦"],
    ],
  ],
  [
    "英國/愛爾蘭",
    [
      ["英國", null],
      ["愛爾蘭", null],
    ],
  ],
  // A name longer than the one that a list knows.
  ["埃及新開羅", [["埃及", "新開羅"]]],
  ["美國華盛頓特區", [["美國", "華盛頓特區"]]],
  ["越南峴港市", [["越南", "峴港"]]],
  ["Paris, France", [["法國", "巴黎"]]],
  ["United States (Seattle)", [["美國", "西雅圖"]]],
])("%s", async (places, expected) => {
  expect(await destinationsIn(coverText.replace("泰國清邁", places))).toEqual(expected);
});

test("nobody travels to a meeting online", async () => {
  expect(await destinationsIn(coverText.replace("泰國清邁", "線上"))).toEqual([]);
});

test("without the field the title says where", async () => {
  const title = "出國報告\n\n赴日本京都參加第12次透明治理工作小組會議\n\n服務機關：數位治理署";
  expect(await destinationsIn(title)).toEqual([["日本", "京都"]]);
});

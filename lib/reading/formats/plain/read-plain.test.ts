import { expect, test } from "vitest";
import { openReport } from "../../open";
import { linesOf } from "./read-plain";

const open = (text: string) => openReport(new TextEncoder().encode(text));

test.each([
  ["壹、目的\n本次會議，項目 3 * 4 * 5。", "txt"],
  ["# 壹、目的\n\n本次會議", "md"],
  ["目的\n\n| 日期 | 事項 |\n|---|:-:|\n| 1日 | 開幕 |", "md"],
  ["**目的**\n\n本次會議\n\n**過程**", "md"],
  ["#3 號議題\n--- 分隔 ---", "txt"],
])("%j is %s", async (text, format) => {
  expect((await open(text)).format).toBe(format);
});

test("form feeds part pages, and are no lines", () => {
  expect(linesOf("一\n二\n\f三\n")).toEqual([
    { text: "一", page: 1 },
    { text: "二", page: 1 },
    { text: "三", page: 2 },
  ]);
  expect(linesOf("一\n\n二")).toEqual([{ text: "一" }, { text: "" }, { text: "二" }]);
});

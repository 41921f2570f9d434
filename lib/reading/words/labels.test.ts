import { expect, test } from "vitest";
import { readBareItem, readItemLabel, readLabel, readSideLabel } from "./labels";

test.each([
  ["壹、目的", "formal", 1, "目的"],
  ["參、心得", "formal", 3, "心得"],
  ["叁、心得", "formal", 3, "心得"],
  ["拾貳、附件", "formal", 12, "附件"],
  ["柒　建議", "formal", 7, "建議"],
  ["一、緣起", "han", 1, "緣起"],
  ["十二、結語", "han", 12, "結語"],
  ["（一）會議背景", "hanParen", 1, "會議背景"],
  ["(二) 會議經過", "hanParen", 2, "會議經過"],
  ["1. 開幕", "arabic", 1, "開幕"],
  ["１、開幕", "arabic", 1, "開幕"],
  ["3) 閉幕", "arabic", 3, "閉幕"],
  ["(1) 主席致詞", "arabicParen", 1, "主席致詞"],
  ["（１２）其他", "arabicParen", 12, "其他"],
  ["甲、說明", "stem", 1, "說明"],
  ["（丙）其他", "stemParen", 3, "其他"],
  ["第一章 緒論", "part", 1, "緒論"],
  ["第十二節、結論", "part", 12, "結論"],
  ["第2篇：附錄", "part", 2, "附錄"],
  ["Chapter 3: Findings", "part", 3, "Findings"],
  ["Part IV Annexes", "part", 4, "Annexes"],
  ["II. Purpose", "roman", 2, "Purpose"],
  ["(iv) others", "romanParen", 4, "others"],
  ["B. Agenda", "letter", 2, "Agenda"],
  ["(b) others", "letterParen", 2, "others"],
  ["3a. 續議", "arabicLetter", 1, "續議"],
])("%s is numbered by %s as %i", (line, scheme, value, rest) => {
  expect(readLabel(line)).toMatchObject({ scheme, value, rest });
});

test.each([
  ["2.3 會議重點", "2", 3],
  ["1.2.4、結論", "1.2", 4],
  ["1.2背景", "1", 2],
])("%s keeps the numbers before its last", (line, before, value) => {
  expect(readLabel(line)).toMatchObject({ scheme: "decimal", before, value });
});

test("a label is told as it is printed, with its mark", () => {
  expect(readLabel("　（三）　討論")).toEqual({ scheme: "hanParen", value: 3, text: "（三）", rest: "討論" });
});

test.each([
  "2022 年 8 月 16 日",
  "09:00 開幕",
  "114.9.10 至 9.12",
  "1.5 億元",
  "1.75 公尺",
  "陸方發言",
  "參加人員",
  "3.5% 成長",
  "本次會議於日內瓦舉行",
  "一般事項",
  "十月十四日",
  "甲方代表",
  "第三次會議",
  "Trip report",
  "A meeting was held",
  "I am pleased to report",
  "",
])("%j begins with no number", (line) => expect(readLabel(line)).toBeNull());

test.each([
  ["議程一：通過議程", "1", "通過議程"],
  ["議程項目 3　能力建構", "3", "能力建構"],
  ["議題（二）：數位貿易", "2", "數位貿易"],
  ["【議題4】競爭政策", "4", "競爭政策"],
  ["第三場次：綜合討論", "3", "綜合討論"],
  ["第 2 案、預算", "2", "預算"],
  ["Item 6.2: Budget", "6.2", "Budget"],
  ["Agenda Item 4 Other business", "4", "Other business"],
  ["Session Two: Trade", "2", "Trade"],
  ["Panel B – Data", "B", "Data"],
  ["G1 競爭政策", "G1", "競爭政策"],
])("%s is item %s of an agenda", (line, item, rest) => {
  expect(readItemLabel(line)).toMatchObject({ item, rest });
});

test.each(["議程如下", "議題討論熱烈", "第三次會議於台北舉行", "Items on the table", "Sessions were held", "一、議程"])(
  "%s is no item of an agenda",
  (line) => expect(readItemLabel(line)).toBeNull(),
);

test.each([
  ["分組A：資料治理", "資料治理"],
  ["平行論壇二、永續", "永續"],
  ["Breakout Session 2: Data", "Data"],
  ["Track B: Law", "Law"],
])("%s runs beside others and has no number of its own", (line, rest) => {
  expect(readSideLabel(line)).toMatchObject({ item: "", rest });
});

test.each(["分組討論", "Tracking progress", "議題二：貿易"])("%s does not run beside others", (line) => {
  expect(readSideLabel(line)).toBeNull();
});

test.each([
  ["3　FAO關切事項", "arabic", 3, "FAO關切事項"],
  ["A　通過議程", "letter", 1, "通過議程"],
  ["5　特定商品", "arabic", 5, "特定商品"],
])("in a list of items %s is numbered", (line, scheme, value, rest) => {
  expect(readBareItem(line)).toMatchObject({ scheme, value, rest });
});

test.each([
  ["工作小組1：BEPS措施", "1", "BEPS措施"],
  ["Working Group 2: Digitalisation", "2", "Digitalisation"],
  ["【項次27】象牙庫存", "27", "象牙庫存"],
  ["（A1）我國芒果輸銷", "A1", "我國芒果輸銷"],
  ["議程V（a）：墨西哥案", "V(a)", "墨西哥案"],
  ["議程三之（一）　用語", "3.1", "用語"],
  ["Item 4(a): Royalties", "4(a)", "Royalties"],
  ["Session 3A: Floods", "3A", "Floods"],
])("%s bears an item's number", (line, item, rest) => {
  expect(readItemLabel(line)).toMatchObject({ item, rest });
});

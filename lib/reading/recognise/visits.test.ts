import { expect, test } from "vitest";
import { readChapters, valuesOf } from "../../../tests/support/reading";

const visitsIn = async (chapter: string) =>
  valuesOf(
    (
      await readChapters(
        "壹、目的\n\n出席會議，瞭解各國作法。",
        "貳、會議\n\n各國代表出席會議，討論資料治理。",
        chapter,
      )
    ).visits,
  );

test("a heading names the host, the text under it day and people", async () => {
  const chapter = "參、拜會紀要\n\n一、拜會駐泰國台北經濟文化辦事處\n\n5月8日由莊碩漢代表接見，說明當地情勢。";
  expect(await visitsIn(chapter)).toEqual([
    { host: "駐泰國台北經濟文化辦事處", people: [{ name: "莊碩漢", title: "代表" }], date: "2024-05-08" },
  ]);
});

test("a sentence may say it all", async () => {
  expect(await visitsIn("參、過程\n\n5月8日下午拜會泰國國家反貪腐委員會，由李文華處長接待。")).toEqual([
    { host: "泰國國家反貪腐委員會", people: [{ name: "李文華", title: "處長" }], date: "2024-05-08" },
  ]);
});

test("each body is a visit, a day that is not told is left out", async () => {
  const chapter =
    "參、參訪\n\n一、參訪東京都廳\n\n由山田太郎課長簡報。\n\n二、參訪國立國會圖書館\n\n由佐藤花子館長接待。";
  expect(await visitsIn(chapter)).toEqual([
    { host: "東京都廳", people: [{ name: "山田太郎", title: "課長" }] },
    { host: "國立國會圖書館", people: [{ name: "佐藤花子", title: "館長" }] },
  ]);
});

test("a table has a row for each", async () => {
  const rows = [
    "| 日期 | 拜會機關 | 接見人員 | 職稱 |",
    "|---|---|---|---|",
    "| 5月8日 | 泰國國家反貪腐委員會 | 王小明 | 課長 |",
    "| 5月9日 | 泰國審計部 | 李文華 | 處長 |",
  ];
  expect(await visitsIn(`參、參訪\n\n${rows.join("\n")}`)).toEqual([
    { host: "泰國國家反貪腐委員會", people: [{ name: "王小明", title: "課長" }], date: "2024-05-08" },
    { host: "泰國審計部", people: [{ name: "李文華", title: "處長" }], date: "2024-05-09" },
  ]);
});

test("the same body told twice is one visit", async () => {
  const chapter = "參、拜會紀要\n\n一、拜會泰國審計部\n\n5月8日拜會泰國審計部，由李文華處長接待，說明審計制度。";
  expect(await visitsIn(chapter)).toEqual([
    { host: "泰國審計部", people: [{ name: "李文華", title: "處長" }], date: "2024-05-08" },
  ]);
});

test.each([
  "參、心得與建議\n\n一、建議未來拜會日本金融廳\n\n建議未來拜會日本金融廳。",
  "參、過程\n\n泰國審計部將於明年組團訪問我國審計部。",
  "參、過程\n\n各國代表分享資料治理之作法。",
])("none is invented: %j", async (chapter) => {
  expect(await visitsIn(chapter)).toEqual([]);
});

test("who is received somewhere has visited it, and the second of two bodies too", async () => {
  const hosts = async (text: string) =>
    (await readChapters("壹、目的\n\n出席會議。", `貳、拜會紀要\n\n${text}`)).visits.map(({ value }) => value.host);
  expect(await hosts("次日上午先至荷蘭消費者及市場管理局，由副局長Michiel Denkers接見。")).toEqual([
    "荷蘭消費者及市場管理局",
  ]);
  expect(await hosts("本團利用會議空檔參訪清邁大學農學院及皇家計畫基金會，了解情形。")).toEqual([
    "清邁大學農學院",
    "皇家計畫基金會",
  ]);
});

test("a chapter on the talks themselves names no hosts by its headings", async () => {
  const chapter =
    "參、諮商經過\n\n（A1）我國芒果輸銷\n\n我方說明處理設施概況，紐方表示肯定。\n\n（A2）蝴蝶蘭\n\n雙方就隔離期間交換意見。";
  expect(await visitsIn(chapter)).toEqual([]);
});

test("what the report is about is no host", async () => {
  expect(await visitsIn("參、過程\n\n本考察案由本府水利局封副局長擔任團長。")).toEqual([]);
});

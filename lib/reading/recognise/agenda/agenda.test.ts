import { expect, test } from "vitest";
import type { Slot } from "@/lib/reading/proposal";
import { readChapters, valuesOf } from "../../../../tests/support/reading";

const purpose = "壹、目的\n\n出席會議，瞭解各國作法。";
const slotsIn = async (...chapters: string[]) => valuesOf((await readChapters(purpose, ...chapters)).slots);
const agenda = (text: string) => slotsIn(`貳、會議議程\n\n${text}`);
const table = (...rows: string[]) => agenda(`5月7日\n\n| 時間 | 議程 |\n|---|---|\n${rows.join("\n")}`);
const brief = (slot: Slot) => [slot.day, slot.start, slot.end, slot.item, slot.kind, slot.titleZh];

const twoDays = [
  ["2024-05-07", "09:00", "09:15", null, "OPENING", "開幕"],
  ["2024-05-07", "09:15", "09:30", "1", "ITEM", "採認議程"],
  ["2024-05-07", "12:00", "13:30", null, "MEAL", "午餐"],
  ["2024-05-08", "09:00", "10:00", "2", "ITEM", "專案報告"],
  ["2024-05-08", "10:00", "10:15", null, "CLOSING", "閉幕"],
];

test("tabs make a table, rows of a date alone set the day", async () => {
  const rows = ["時間\t議程", "5月7日", "09:00-09:15\t開幕", "09:15-09:30\t議程1：採認議程", "12:00-13:30\t午餐"];
  const slots = await agenda([...rows, "5月8日", "09:00-10:00\t議程2：專案報告", "10:00-10:15\t閉幕"].join("\n"));
  expect(slots.map(brief)).toEqual(twoDays);
});

test("a day that stands once holds until the next", async () => {
  const slots = await agenda(`| 日期 | 時間 | 議程 |
|---|---|---|
| 5月7日 | 09:00-09:15 | 開幕 |
| | 09:15-09:30 | 議程1：採認議程 |
| | 12:00-13:30 | 午餐 |
| 5月8日 | 09:00-10:00 | 議程2：專案報告 |
| | 10:00-10:15 | 閉幕 |`);
  expect(slots.map(brief)).toEqual(twoDays);
});

test("lines that begin with a time are an agenda", async () => {
  const slots = await agenda("5月7日\n09:00 開幕\n09:15-09:30 議程1：採認議程\n12:00-13:30 午餐");
  expect(slots.map(brief)).toEqual([["2024-05-07", "09:00", null, null, "OPENING", "開幕"], ...twoDays.slice(1, 3)]);
});

test.each([
  ["under its heading", "貳、會議議程\n\n議程1：採認議程\n議程2：工作計畫\n議程3：臨時動議"],
  ["after a line that says so", "貳、會議過程\n\n本次會議議程如下：\n\n1. 採認議程\n2. 工作計畫\n3. 臨時動議"],
])("a numbered list without times is an agenda %s", async (_, chapter) => {
  expect((await slotsIn(chapter)).map(brief)).toEqual([
    [null, null, null, "1", "ITEM", "採認議程"],
    [null, null, null, "2", "ITEM", "工作計畫"],
    [null, null, null, "3", "ITEM", "臨時動議"],
  ]);
});

test.each([
  ["09:00-10:30", "09:00", "10:30"],
  ["9:00~10:30", "09:00", "10:30"],
  ["09：00－10：30", "09:00", "10:30"],
  ["0900-1030", "09:00", "10:30"],
  // The dash was lost on the way.
  ["09:00   10:30", "09:00", "10:30"],
  ["上午9時至10時30分", "09:00", "10:30"],
  ["上午九時至十時半", "09:00", "10:30"],
  ["9:00 a.m. - 10:30 a.m.", "09:00", "10:30"],
  ["下午2時至3時30分", "14:00", "15:30"],
  ["下午 2:00-3:30", "14:00", "15:30"],
  ["2:00 PM – 3:30 PM", "14:00", "15:30"],
  ["14.00-15.30", "14:00", "15:30"],
  // Over noon, not over midnight.
  ["11:00-1:00", "11:00", "13:00"],
  ["09:00", "09:00", null],
  ["14:00～", "14:00", null],
  ["全天", null, null],
])("the time %s is %s to %s", async (time, start, end) => {
  const slots = await table("| 08:00-08:30 | 報到 |", `| ${time} | 議程1：採認議程 |`, "| 16:00-16:30 | 閉幕 |");
  expect(slots.map(brief)[1]).toEqual(["2024-05-07", start, end, "1", "ITEM", "採認議程"]);
  expect(slots).toHaveLength(3);
});

test("what ends past midnight says so", async () => {
  const slots = await table("| 21:00-23:00 | 議程1：採認議程 |", "| 23:00-01:30 | 議程2：專案報告 |");
  expect(slots.map((slot) => [slot.start, slot.end, slot.endsNextDay])).toEqual([
    ["21:00", "23:00", undefined],
    ["23:00", "01:30", true],
  ]);
});

test.each([
  ["報到", "OTHER"],
  ["團體合影", "OTHER"],
  ["開幕致詞", "OPENING"],
  ["Welcome Remarks", "OPENING"],
  ["資料治理專題演講", "ITEM"],
  ["茶敘", "BREAK"],
  ["Coffee Break", "BREAK"],
  ["歡迎晚宴", "MEAL"],
  ["Lunch", "MEAL"],
  ["閉幕", "CLOSING"],
  ["Closing Session", "CLOSING"],
])("%s is %s", async (title, kind) => {
  const slots = await table("| 08:00-08:30 | 議程1：採認議程 |", `| 09:00-09:30 | ${title} |`);
  expect(slots[1]?.kind).toBe(kind);
});

test("both languages of a title are told apart", async () => {
  const slots = await table(
    "| 09:00-09:15 | 開幕 Opening Session |",
    "| 09:15-09:30 | 議程1：採認議程<br>Item 1: Adoption of Agenda |",
    "| 09:30-10:00 | Item 2: Work Plan |",
  );
  expect(slots.map(({ item, titleZh, titleEn }) => [item, titleZh, titleEn])).toEqual([
    [null, "開幕", "Opening Session"],
    ["1", "採認議程", "Adoption of Agenda"],
    ["2", null, "Work Plan"],
  ]);
});

test("sessions at the same time are parallel", async () => {
  const rows = await table(
    "| 09:00-10:00 | 開幕 |",
    "| 10:00-11:00 | 場次A：資料治理 |",
    "| 10:00-11:00 | 場次B：資訊公開 |",
  );
  expect(rows.map(({ titleZh, parallel }) => [titleZh, parallel])).toEqual([
    ["開幕", undefined],
    ["資料治理", true],
    ["資訊公開", true],
  ]);
  const columns = await agenda(`5月7日

| 時間 | 場次A | 場次B |
|---|---|---|
| 09:00-10:00 | 資料治理 | 資訊公開 |
| 10:00-11:00 | 採購透明 | 利益衝突 |`);
  expect(columns.map(({ start, titleZh, parallel }) => [start, titleZh, parallel])).toEqual([
    ["09:00", "資料治理", true],
    ["09:00", "資訊公開", true],
    ["10:00", "採購透明", true],
    ["10:00", "利益衝突", true],
  ]);
});

test("numbered points under an item are its sub-items", async () => {
  const slots = await table(
    "| 09:00-09:15 | 開幕 |",
    "| 09:15-10:30 | 議程1：各經濟體報告<br>1.1 Australia<br>1.2 Chinese Taipei |",
  );
  expect(slots[1]).toMatchObject({
    item: "1",
    titleZh: "各經濟體報告",
    subItems: ["1.1 Australia", "1.2 Chinese Taipei"],
  });
});

test("a column of speakers gives the presenters", async () => {
  const slots = await agenda(`5月7日

| 時間 | 議程 | 報告人 |
|---|---|---|
| 09:00-09:15 | 開幕 | Anna Smith |
| 09:15-09:30 | 議程1：採認議程 | 王大明 |`);
  expect(slots.map((slot) => slot.presenters)).toEqual([["Anna Smith"], ["王大明"]]);
});

test.each([
  ["minutes", "貳、會議經過\n\n各國代表就資料治理交換意見。會議於下午結束。"],
  ["a sentence with times", "貳、會議經過\n\n上午9時，會議由主席宣布開始，各國代表致詞。下午3時散會，並安排晚宴。"],
  ["an itinerary", "貳、行程\n\n5月6日 搭機前往清邁\n5月7日 出席會議\n5月8日 出席會議\n5月9日 搭機返國"],
])("%s make no agenda", async (_, chapter) => {
  expect(await slotsIn(chapter, "參、心得與建議\n\n一、建議持續參與會議。")).toEqual([]);
});

test("a day that is told hour by hour in sentences is no agenda", async () => {
  const told = [
    "上午九時三十分，代表團赴會場辦理報到，並領取會議資料及識別證件。",
    "下午五時，出席由主辦國舉行之紀念酒會，席間與各國代表交換意見。",
    "晚間七時，中央銀行總裁於皇宮設宴款待各國代表團。",
  ];
  const { slots } = await readChapters("壹、目的\n\n出席會議。", `貳、會議經過\n\n${told.join("\n")}`);
  expect(slots).toEqual([]);
});

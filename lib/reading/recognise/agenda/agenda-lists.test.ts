import { expect, test } from "vitest";
import { readChapters, valuesOf } from "../../../../tests/support/reading";

const purpose = "壹、目的\n\n出席會議，瞭解各國作法。";
const slotsIn = async (...chapters: string[]) => valuesOf((await readChapters(purpose, ...chapters)).slots);
const agenda = (text: string) => slotsIn(`貳、會議議程\n\n${text}`);
const table = (...rows: string[]) => agenda(`5月7日\n\n| 時間 | 議程 |\n|---|---|\n${rows.join("\n")}`);

test("each meeting may have a list of its own, and the second may count in letters", async () => {
  const lists =
    "1. 委員會例會\n1　通過議程\n2　減讓表\n　A．轉換現況\n　B．轉換程序\n3　其他事項\n2. 小組會議\nA　通過議程\nB　協定執行現況\nC　其他事項";
  expect((await agenda(lists)).map(({ item, titleZh }) => [item, titleZh])).toEqual([
    ["1", "通過議程"],
    ["2", "減讓表"],
    ["3", "其他事項"],
    ["A", "通過議程"],
    ["B", "協定執行現況"],
    ["C", "其他事項"],
  ]);
});

test("numbers without a mark, before foreign names too", async () => {
  const slots = await agenda(
    "1　通過議程　Adoption of the Agenda\n2　交付事項　Matters Referred\n3　FAO關切事項　Matters of Interest",
  );
  expect(slots.map(({ item, titleZh, titleEn }) => [item, titleZh, titleEn])).toEqual([
    ["1", "通過議程", "Adoption of the Agenda"],
    ["2", "交付事項", "Matters Referred"],
    ["3", "FAO關切事項", "Matters of Interest"],
  ]);
});

test("a table without times, its titles carrying their numbers; points taken out of an agenda are none", async () => {
  const points = (...rows: string[]) => agenda(`| Agenda item | 議程 | Document |\n|---|---|---|\n${rows.join("\n")}`);
  const slots = await points(
    "| 1. Opening | 開幕 | |",
    "| 2. Adoption of the agenda | 通過議程 | D-02 |",
    "| 3. Budget | 預算 | D-03 |",
  );
  expect(slots.map(({ item, titleZh, titleEn }) => [item, titleZh, titleEn])).toEqual([
    ["1", "開幕", "Opening"],
    ["2", "通過議程", "Adoption of the agenda"],
    ["3", "預算", "Budget"],
  ]);
  expect(
    await slotsIn(
      "貳、準備\n\n| 議題 | 我方因應 |\n|---|---|\n| 議題四 鮪類 | 爭取配額 |\n| 議題五 正鰹 | 支持 |\n| 議題七 劍旗魚 | 支持 |",
    ),
  ).toEqual([]);
});

test("both languages may bear the number, a roman one too; times may be written with h", async () => {
  const slots = await table(
    "| 9h30–9h45 | I. 開幕<br>I. Opening |",
    "| 9h45–10h00 | II. 採認議程<br>II. Adoption of the Agenda |",
    "| 12 noon | 午餐 |",
  );
  expect(slots.map(({ start, item, titleZh, titleEn }) => [start, item, titleZh, titleEn])).toEqual([
    ["09:30", "I", "開幕", "Opening"],
    ["09:45", "II", "採認議程", "Adoption of the Agenda"],
    ["12:00", null, "午餐", null],
  ]);
});

test("the timetable of a course is no agenda", async () => {
  expect(
    await slotsIn(
      "貳、課程表\n\n時間\t5月7日\t5月8日\n09:00-10:30\t開訓\t現場安全\n10:30-11:00\t茶敘\t茶敘\n11:00-12:30\t法制基礎\t訪談",
    ),
  ).toEqual([]);
});

test("numbers without a mark begin a line anew, however full the line before is", async () => {
  const sentence = "本屆會議由各會員就資料治理及公共採購之作法交換意見並檢討執行情形以供後續工作之";
  const purposes = `壹、目的\n${Array.from({ length: 6 }, () => sentence).join("\n")}參考。`;
  const lines = [
    "1　通過議程　Adoption of the Provisional Agenda as Distributed by Members",
    "2　大會交付事項　Matters Referred by the Commission and its Subsidiary Bodies",
    "3　關切事項　Matters of Interest Arising from the Work of Other Organizations",
  ];
  const { slots } = await readChapters(purposes, `貳、會議議程\n${lines.join("\n")}`);
  expect(valuesOf(slots).map(({ item, titleZh }) => [item, titleZh])).toEqual([
    ["1", "通過議程"],
    ["2", "大會交付事項"],
    ["3", "關切事項"],
  ]);
});

test("some items of a long agenda, their points below; 2.2　年報 is no date", async () => {
  const slots = await agenda("1. 開幕\n2. 行政事項\n2.1　通過議程\n2.2　年報\n5. 標準\n5.1　陸生動物\n6. 其他事項");
  expect(slots.map(({ item, subItems }) => [item, subItems])).toEqual([
    ["1", undefined],
    ["2", ["2.1　通過議程", "2.2　年報"]],
    ["5", ["5.1　陸生動物"]],
    ["6", undefined],
  ]);
});

test("sessions side by side bear a number and a letter; 法規調和 ends its title", async () => {
  const slots = await agenda(
    "5月7日\n- 09:00–09:30 Opening Session（主持人：Maria Rojas）\n- 09:30–11:00 議程3：法規調和 Regulatory Harmonization\n- 11:20–12:40 Session 3A: Floods 場次3A：水災\n- 11:20–12:40 Session 3B: Earthquakes 場次3B：地震",
  );
  expect(slots.map(({ item, titleZh, titleEn }) => [item, titleZh, titleEn])).toEqual([
    [null, null, "Opening Session"],
    ["3", "法規調和", "Regulatory Harmonization"],
    ["3A", "水災", "Floods"],
    ["3B", "地震", "Earthquakes"],
  ]);
});

test("numbers that stand before some titles only, without a head above them", async () => {
  const slots = await agenda(
    "5月7日\n9.00–9.15\tWelcome and opening\n9.15–9.30\t1\tApproval of the agenda\n9.30–10.45\t2\tReport of the secretariat\n10.45–11.15\tCoffee",
  );
  expect(slots.map(({ item, kind, titleEn }) => [item, kind, titleEn])).toEqual([
    [null, "OPENING", "Welcome and opening"],
    ["1", "ITEM", "Approval of the agenda"],
    ["2", "ITEM", "Report of the secretariat"],
    [null, "BREAK", "Coffee"],
  ]);
});

test("a cell of numbers beside as many titles, and a title that opens a list with a colon", async () => {
  const slots = await agenda(
    "5月7日\n| Time | Item | Agenda |\n|---|---|---|\n| 9:00-10:00 | 4 | Roadmap |\n| 10:00-11:00 | 5<br>5.1<br>5.2 | Continuous time<br>Maximum value<br>Date |\n| 11:00-12:00 | 6 | Regional Meetings 區域會議：<br>Asia-Pacific 亞太區 |",
  );
  expect(slots.map(({ item, titleEn, subItems }) => [item, titleEn, subItems])).toEqual([
    ["4", "Roadmap", undefined],
    ["5", "Continuous time", ["5.1 Maximum value", "5.2 Date"]],
    ["6", "Regional Meetings", ["Asia-Pacific 亞太區"]],
  ]);
});

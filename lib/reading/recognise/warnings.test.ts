import { expect, test } from "vitest";
import { coverText, read } from "../../../tests/support/reading";

const purpose = "壹、目的\n\n出席會議，瞭解各國作法。";
const proceedings = "貳、過程\n\n會議於5月7日舉行，各國代表出席。";
const recommendations = "肆、心得與建議\n\n一、建議持續參與會議。";
const warningsOf = async (...parts: string[]) => (await read(parts.join("\n\n"))).warnings;
const withCover = (from: string, to: string) =>
  warningsOf(coverText.replace(from, to), purpose, proceedings, recommendations);

test("a whole report has none", async () => {
  expect(await warningsOf(coverText, purpose, proceedings, recommendations)).toEqual([]);
});

test.each([
  ["2024年5月8日", "2024-05-08"],
  ["2024年4月", "2024-04"],
])("a report of %s is dated before the return", async (date, report) => {
  expect(await withCover("2024年6月20日", date)).toEqual([
    { code: "reportBeforeReturn", values: { report, back: "2024-05-09" } },
  ]);
});

test.each(["2024年5月", "2024年5月9日"])("a report of %s may be after the return", async (date) => {
  expect(await withCover("2024年6月20日", date)).toEqual([]);
});

test("a period that ends before it starts is told", async () => {
  expect(await withCover("5月6日", "5月16日")).toContainEqual({
    code: "periodReversed",
    values: { start: "2024-05-16", back: "2024-05-09" },
  });
});

test("required chapters that are missing are told", async () => {
  expect(await warningsOf(coverText, purpose, proceedings)).toEqual([{ code: "noRecommendations", values: {} }]);
  expect(await warningsOf(coverText, proceedings.replace("貳", "壹"), recommendations.replace("肆", "貳"))).toEqual([
    { code: "noPurpose", values: {} },
  ]);
  expect(await warningsOf("本次會議甚為順利。")).toEqual([{ code: "noChapters", values: {} }]);
});

test("an agenda outside the trip is told", async () => {
  const agenda = "貳、會議議程\n\n5月12日\n09:00-09:30 開幕\n09:30-10:00 議程1：採認議程\n10:00-10:30 議程2：工作計畫";
  expect(await warningsOf(coverText, purpose, agenda, recommendations)).toEqual([
    { code: "daysOutsideTrip", values: { days: "2024-05-12" } },
  ]);
});

test("agenda and minutes are held against each other", async () => {
  const agenda = "貳、會議議程\n\n09:00-09:30 開幕\n09:30-10:00 議程1：採認議程\n10:00-10:30 議程2：工作計畫";
  const text = "各經濟體就草案內容交換意見。";
  const minutes = `參、會議紀要\n\n議程1：採認議程\n\n${text}\n\n議程5：其他事項\n\n${text}`;
  expect(await warningsOf(coverText, purpose, agenda, minutes, recommendations)).toEqual([
    { code: "itemWithoutMinutes", values: { items: "2" } },
    { code: "minutesWithoutItem", values: { items: "5" } },
    { code: "agendaWithoutDay", values: {} },
  ]);
});

test("what was dropped from the file is told", async () => {
  expect(await warningsOf(coverText, purpose.replace("會議", "會\u0000議"), proceedings, recommendations)).toEqual([
    { code: "controlCharacters", values: { count: 1 } },
  ]);
});

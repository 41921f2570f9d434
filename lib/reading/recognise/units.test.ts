import { expect, test } from "vitest";
import { readChapters, valuesOf } from "../../../tests/support/reading";

const minutesIn = async (...chapters: string[]) =>
  valuesOf(
    (await readChapters("壹、目的\n\n出席會議，瞭解各國作法。", ...chapters, "肆、建議\n\n一、建議持續參與會議。"))
      .minutes,
  );
const first = { item: "1", heading: "議程一：採認議程", text: "各經濟體無異議通過議程。" };
const second = { item: "2", heading: "議程二：工作計畫", text: "秘書處說明本年度工作計畫，美國表示支持。" };
const printed = ({ heading, text }: typeof first) => `${heading}\n\n${text}`;

test("each chapter of the minutes bears the number of its agenda item", async () => {
  expect(await minutesIn(`貳、會議紀要\n\n${printed(first)}\n\n${printed(second)}`)).toEqual([first, second]);
});

test("minutes of several days are one list", async () => {
  const days = [`貳、5月7日會議紀要\n\n${printed(first)}`, `參、5月8日會議紀要\n\n${printed(second)}`];
  expect(await minutesIn(...days)).toEqual([first, second]);
});

test("a heading that repeats a title of the agenda is tied to its number", async () => {
  const agenda = "貳、會議議程\n\n1. 採認議程\n2. 年度工作計畫\n3. 臨時動議";
  const minutes = `參、會議紀要\n\n一、年度工作計畫\n\n${second.text}\n\n二、臨時動議\n\n主席詢問各方意見，無人發言。`;
  expect(await minutesIn(agenda, minutes)).toEqual([
    { item: "2", heading: "一、年度工作計畫", text: second.text },
    { item: "3", heading: "二、臨時動議", text: "主席詢問各方意見，無人發言。" },
  ]);
});

test("chapters by theme have no number", async () => {
  const text = "與會代表討論各國作法，並分享經驗。";
  expect(await minutesIn(`貳、會議紀要\n\n一、資料治理\n\n${text}\n\n二、資訊公開\n\n${text}`)).toEqual([
    { item: null, heading: "一、資料治理", text },
    { item: null, heading: "二、資訊公開", text },
  ]);
});

test("purpose, agenda and recommendations are no minutes", async () => {
  expect(await minutesIn("貳、會議議程\n\n1. 採認議程\n2. 年度工作計畫\n3. 臨時動議")).toEqual([]);
});

test("points of an item that are told by themselves bear their own numbers", async () => {
  const agenda = "貳、會議議程\n\n1. 採認議程\n2. 會員大會\n2.1 財務報告\n2.2 下屆會議\n3. 臨時動議";
  const minutes =
    "參、會員大會\n\n2.1 財務報告\n\n秘書處報告收支，會員無意見。\n\n2.2 下屆會議\n\n韓國提議由該國主辦，獲全體通過。";
  expect((await minutesIn(agenda, minutes)).map(({ item, heading }) => [item, heading])).toEqual([
    ["2.1", "2.1 財務報告"],
    ["2.2", "2.2 下屆會議"],
  ]);
});

test("themes of a meeting without an agenda have no number", async () => {
  const text = "與會代表討論各國作法，並分享經驗。";
  const minutes = `貳、會議紀要\n\n主題A　產品安全\n\n${text}\n\n主題B　產品召回\n\n${text}`;
  expect((await minutesIn(minutes)).map(({ item }) => item)).toEqual([null, null]);
});

test("who attended, and what went on outside of the meeting, is no record of it", async () => {
  const chapters = [`貳、會議紀要\n\n${printed(first)}`, "參、會外活動\n\n5月8日晚間出席地主國晚宴，與各國代表交流。"];
  expect(await minutesIn("貳、與會情形\n\n會員計有九方與會，我方由王組長率團。")).toEqual([]);
  expect(await minutesIn(...chapters)).toEqual([first]);
});

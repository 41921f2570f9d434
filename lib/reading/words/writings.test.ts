import { expect, test } from "vitest";
import { openReport } from "../open";
import { readReport } from "../read";
import { peopleIn } from "../recognise/delegates";
import { type FoundDate, findDates, findPeriods } from "./dates";
import { findMentions } from "./mentions";
import { readForeign, readPerson } from "./people";
import { findTimes } from "./times";

/** Writings that are met less often. */

const day = ({ year, month, day }: FoundDate) => [year, month, day].join("/");

test.each([
  ["114/09/10-114/09/14", "2025/9/10", "2025/9/14"],
  ["8/16-8/19", "/8/16", "/8/19"],
  ["114.9.10～9.14", "2025/9/10", "2025/9/14"],
  ["114 年 9 月 10 至 14 日", "2025/9/10", "2025/9/14"],
  ["9月10～14日", "/9/10", "/9/14"],
  ["September 10-14, 2025", "2025/9/10", "2025/9/14"],
  ["Sept 10-14 2025", "2025/9/10", "2025/9/14"],
])("the period %s", (text, start, end) => {
  expect(findPeriods(text).map((period) => [day(period.start), day(period.end)])).toEqual([[start, end]]);
});

test.each(["比率 1/3", "占 2/3 多數"])("%s is a share", (text) => {
  expect(findDates(text)).toEqual([]);
});

test.each([
  ["2025-10-14 09:00", [540, null]],
  ["22:00至翌日01:00", [1320, 60]],
  ["22時至次日1時", [1320, 60]],
  ["晚間10時至12時", [1320, 0]],
  ["9-10:30 a.m.", [540, 630]],
  ["1-2:30 p.m.", [780, 870]],
])("the time %s", (text, times) => {
  expect(findTimes(text).map(({ start, end }) => [start, end])).toEqual([times]);
});

test.each([
  ["陳志民（主任委員）", "陳志民", "主任委員"],
  ["陳志民，主任委員", "陳志民", "主任委員"],
  ["科長王○明", "王○明", "科長"],
  ["王大明先生", "王大明", null],
  ["司馬中原科長", "司馬中原", "科長"],
  ["王大明副組長兼代處長", "王大明", "副組長兼代處長"],
])("the person %s", (text, name, title) => {
  expect(readPerson(text)).toEqual({ name, title });
});

test.each(["黃處長", "周 局 長", "高級分析師"])("%s names nobody", (text) => {
  expect(readPerson(text)).toBeNull();
});

test.each([
  ["Ludwig van der Berg (Deputy Secretary)", "Ludwig van der Berg"],
  ["María del Carmen López (Deputy Secretary)", "María del Carmen López"],
  ["Siti Aminah binti Hassan (Deputy Secretary)", "Siti Aminah binti Hassan"],
])("%s", (text, name) => {
  expect(readForeign(text)).toEqual({ name, title: "Deputy Secretary" });
});

test("people with their titles after a comma, and with their agency before them", () => {
  expect(peopleIn("王大明，組長、李小華，科長")).toEqual([
    { name: "王大明", title: "組長" },
    { name: "李小華", title: "科長" },
  ]);
  expect(peopleIn("農業部 李小華 科長")).toEqual([{ name: "李小華", title: "科長", agency: "農業部" }]);
  expect(peopleIn("Ta-Ming Wang, Director")).toEqual([{ name: "Ta-Ming Wang", title: "Director" }]);
});

test.each(["喬治亞州", "新墨西哥州", "古巴比倫", "韓國瑜", "東加勒比海", "西方國家"])("%s is no economy", (text) => {
  expect(findMentions(text)).toEqual([]);
});

const chapters = async (text: string) =>
  readReport(await openReport(new TextEncoder().encode(text))).sections.map(({ value }) => value.heading);

test("chapters that have names of their own, and annexes after chapters", async () => {
  const topics = ["第一章 世界貿易", "第二章 競爭政策", "第三章 數位經濟"];
  expect(await chapters(topics.map((topic) => `${topic}\n會員眾多，內容甚多，各有政策。`).join("\n"))).toEqual(topics);
  const annexed = ["一、目的", "二、過程", "三、建議", "附件一：會議議程", "附件二：名單"];
  expect(await chapters(annexed.map((heading) => `${heading}\n會議進行順利。`).join("\n"))).toEqual(annexed);
});

test("days that stand at the top of each page stay where they are", async () => {
  const page = (at: number) =>
    `Day ${at}\n${"甲乙丙"[at - 1]}案由各國代表陸續發言。\n${"丁戊己"[at - 1]}案並無爭議，會議進行順利。\n`;
  const source = await openReport(new TextEncoder().encode([1, 2, 3].map(page).join("\f")));
  expect(source.apart).toEqual([]);
});

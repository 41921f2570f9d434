import { expect, test } from "vitest";
import { day } from "@/lib/calendar/day";
import { redact } from "@/lib/richtext/grade";
import { type Doc, docFromText } from "@/lib/richtext/model";
import { readDoc } from "@/lib/richtext/read-doc";
import { countHan, plainText } from "@/lib/richtext/text";
import { facts, item, meeting, sample } from "@/tests/support/given-facts";
import { composeChapters } from "./compose";
import { documentWords } from "./document-words";
import type { ReportFacts } from "./model";

const compose = (more: Partial<ReportFacts>) => composeChapters(facts(more), documentWords);
const chapterOf = (more: Partial<ReportFacts>, key: string) => {
  const found = compose(more).find((chapter) => chapter.key === key);
  if (!found) throw new Error(`no chapter ${key}`);
  return found;
};
const linesOf = (doc: Doc) => plainText(doc).split("\n");

test("without a meeting there is a report to be written by hand", () => {
  expect(compose({}).map(({ heading }) => heading)).toEqual(["目的", "摘要", "過程", "心得與建議"]);
  expect(plainText(chapterOf({}, "abstract").doc)).toBe("本次出國期間為2022年8月16日至19日，前往泰國清邁。");
  expect(plainText(chapterOf({ places: [], purpose: "" }, "abstract").doc)).toBe("本次出國期間為2022年8月16日至19日。");
  expect(plainText(chapterOf({ purpose: "" }, "purpose").doc)).toBe("");
});

test("a meeting without an agenda is told, and has no agenda chapter", () => {
  expect(compose({ meetings: [meeting()] }).map(({ kind }) => kind)).not.toContain("AGENDA");
  expect(plainText(chapterOf({ meetings: [meeting()] }, "abstract").doc)).toBe(
    "第35次會議於2022年8月17日至18日在泰國清邁舉行。",
  );
});

test("items without number, time, day or Chinese title all have their row", () => {
  const items = [
    item("a1", { titleZh: "有日有時", number: "1", day: day("2022-08-17"), start: 540, end: 555 }),
    item("a2", { titleZh: null, titleEn: "Only English", day: day("2022-08-17") }),
    item("a3", { titleZh: "無日", titleEn: "No day" }),
    item("a4", { titleZh: "夜間", day: day("2022-08-17"), start: 1470 }),
    item("a5", { titleZh: null, titleEn: null, day: day("2022-08-18") }),
  ];
  expect(linesOf(chapterOf({ meetings: [meeting({ items })] }, "agenda").doc)).toEqual([
    "第35次會議",
    "時間（清邁）\t議程",
    "2022年8月17日",
    "09:00–09:15\t議程1：有日有時",
    "\tOnly English",
    "00:30+1\t夜間",
    "2022年8月18日",
    "\t",
    "日期未定",
    "\t無日 No day",
  ]);
});

test("sub-items stand inside their parent's cell, those with a time of their own in a row, at any depth", () => {
  const on = day("2022-08-17");
  const items = [
    item("a1", { titleZh: "進展", number: "6", day: on, start: 810 }),
    item("a2", { parentId: "a1", number: "6.1", titleZh: "澳洲", titleEn: "Australia" }),
    item("a3", { parentId: "a2", number: "(1)", titleZh: "細項" }),
    item("a4", { parentId: "a2", number: "6.1.2", titleZh: "另計時", start: 840 }),
    item("a5", { parentId: "gone", titleZh: "失親" }),
  ];
  const lines = linesOf(chapterOf({ meetings: [meeting({ items })] }, "agenda").doc);
  expect(lines).toEqual([
    "第35次會議",
    "時間（清邁）\t議程",
    "2022年8月17日",
    "13:30\t議程6：進展 6.1 澳洲 Australia 　(1) 細項",
    "14:00\t議程6.1.2：另計時",
    "日期未定",
    "\t失親",
  ]);
});

test("presenters are named unless the text already does", () => {
  const items = [item("a1", { textZh: "報告人：Febby", presenters: ["Febby", "Watcharapol"] })];
  expect(plainText(chapterOf({ meetings: [meeting({ items })] }, "agenda").doc)).toContain(
    "報告人：Febby 報告人：Watcharapol",
  );
});

test("visits name whom they met; a restricted one stays out of the abstract", () => {
  const visit = {
    hostZh: "駐泰國代表處",
    hostEn: null,
    visitedOn: day("2022-08-18"),
    notes: "會談要點。",
    grade: "INTERNAL" as const,
    people: [
      { name: "莊碩漢", title: "代表" },
      { name: "甲", title: null },
    ],
  };
  const visits = [
    visit,
    { ...visit, hostZh: "某機關", visitedOn: null, notes: null, people: [], grade: "RESTRICTED" as const },
  ];
  expect(linesOf(chapterOf({ visits }, "visits").doc)).toEqual([
    "駐泰國代表處",
    "2022年8月18日拜會駐泰國代表處，會見莊碩漢代表、甲。",
    "會談要點。",
    "某機關",
    "拜會某機關。",
  ]);
  expect(plainText(redact(chapterOf({ visits }, "visits").doc))).not.toContain("某機關");
  expect(plainText(chapterOf({ visits }, "abstract").doc)).toContain("另拜會駐泰國代表處。");
});

test("every drafted chapter is a document the editor and the database accept unchanged", () => {
  for (const { doc } of composeChapters(sample(), documentWords)) expect(readDoc(doc)).toEqual(doc);
});

test("the sample trip drafts the chapters of the real report", () => {
  const chapters = composeChapters(sample(), documentWords);
  expect(chapters.map(({ heading }) => heading)).toEqual([
    "目的",
    "摘要",
    "會議議程",
    "2022年8月17日會議紀要",
    "2022年8月18日會議紀要",
    "拜會",
    "心得與建議",
    "照片集錦",
  ]);
  const first = chapters[3]?.doc.content
    .filter(({ type, attrs }) => type === "heading" && attrs?.level === 1)
    .map((node) => node.content?.[0]?.text);
  expect(first?.slice(0, 2)).toEqual(["議程一：議程採認", "議程二：秘書處報告"]);
  expect(first).toHaveLength(7);
  expect(plainText(chapters[2]?.doc ?? docFromText(""))).toContain("6.4 中華台北 Chinese Taipei");
  expect(countHan(plainText(chapters[1]?.doc ?? docFromText("")))).toBeGreaterThan(60);
});

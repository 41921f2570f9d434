import { expect, test } from "vitest";
import { day } from "@/lib/calendar/day";
import { hasRestricted, redact } from "@/lib/richtext/grade";
import { type Doc, docFromText, heading, type Node, paragraph } from "@/lib/richtext/model";
import { plainText } from "@/lib/richtext/text";
import { facts, item, meeting } from "@/tests/support/given-facts";
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

test("minutes make a chapter a day, items in the order of the agenda, their own headings lowered", () => {
  const items = [
    item("a2", { number: "8", titleZh: "專案", day: day("2022-08-18") }),
    item("a1", { number: "5", titleZh: "策略計畫", day: day("2022-08-17") }),
  ];
  const doc: Doc = { type: "doc", content: [heading(3, "重點"), paragraph("未達共識。")] };
  const minutes = [
    { itemId: "a2", doc, grade: "INTERNAL" as const },
    { itemId: "a1", doc: docFromText("採認。"), grade: "INTERNAL" as const },
  ];
  const chapters = compose({ meetings: [meeting({ items, minutes })] }).filter(({ kind }) => kind === "MINUTES");
  expect(chapters.map(({ key, heading }) => [key, heading])).toEqual([
    ["minutes/m1/2022-08-17", "2022年8月17日會議紀要"],
    ["minutes/m1/2022-08-18", "2022年8月18日會議紀要"],
  ]);
  expect(chapters[1]?.doc.content.map(({ type, attrs }) => [type, attrs?.level])).toEqual([
    ["heading", 1],
    ["heading", 2],
    ["paragraph", undefined],
  ]);
  expect(linesOf(chapters[0]?.doc ?? docFromText(""))).toEqual(["議程五：策略計畫", "採認。"]);
});

test("two meetings keep their chapters apart by name; minutes without a day have a chapter too", () => {
  const minutes = [{ itemId: "a1", doc: docFromText("紀要。"), grade: "INTERNAL" as const }];
  const meetings = [
    meeting({ items: [item("a1")], minutes }),
    meeting({
      id: "m2",
      nameZh: "雙邊會談",
      startsOn: day("2022-08-19"),
      endsOn: day("2022-08-19"),
      items: [item("a1")],
      minutes,
    }),
  ];
  const found = compose({ meetings }).filter(({ kind }) => kind === "MINUTES");
  expect(found.map(({ key, heading }) => [key, heading])).toEqual([
    ["minutes/m1/undated", "第35次會議紀要"],
    ["minutes/m2/2022-08-19", "雙邊會談2022年8月19日紀要"],
  ]);
});

test("empty minutes are no minutes; restricted ones are kept, marked at every block", () => {
  const list: Node = { type: "bulletList", content: [{ type: "listItem", content: [paragraph("底線")] }] };
  const minutes = [
    { itemId: "a1", doc: docFromText(""), grade: "INTERNAL" as const },
    { itemId: "a2", doc: { type: "doc" as const, content: [paragraph("機敏"), list] }, grade: "RESTRICTED" as const },
    {
      itemId: "a3",
      doc: { type: "doc" as const, content: [paragraph("可說"), paragraph("不可說", { grade: "RESTRICTED" })] },
      grade: "INTERNAL" as const,
    },
  ];
  const on = day("2022-08-17");
  const doc = chapterOf(
    {
      meetings: [
        meeting({ items: [item("a1", { day: on }), item("a2", { day: on }), item("a3", { day: on })], minutes }),
      ],
    },
    "minutes/m1/2022-08-17",
  ).doc;
  expect(hasRestricted(doc)).toBe(true);
  expect(linesOf(redact(doc))).toEqual(["a3", "可說"]);
  expect(linesOf(doc)).toEqual(["a2", "機敏", "• 底線", "a3", "可說", "不可說"]);
});

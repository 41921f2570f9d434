import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { day } from "@/lib/calendar/day";
import { readSpan } from "@/lib/calendar/read-time";
import { hasRestricted, redact } from "@/lib/richtext/grade";
import { type Doc, docFromText, heading, type Node, paragraph } from "@/lib/richtext/model";
import { readDoc } from "@/lib/richtext/read-doc";
import { countHan, plainText } from "@/lib/richtext/text";
import { composeChapters } from "./compose";
import { printedReportDate, printedSpan } from "./document-days";
import { documentWords } from "./document-words";
import type { ItemFacts, MeetingFacts, ReportFacts } from "./model";
import { sourceKey, sourceOf, standingOf } from "./source";

const item = (id: string, more: Partial<ItemFacts> = {}): ItemFacts => ({
  id,
  parentId: null,
  position: Number(id.replace(/\D/g, "")) || 0,
  number: null,
  kind: "ITEM",
  titleZh: id,
  titleEn: null,
  textZh: null,
  textEn: null,
  day: null,
  start: null,
  end: null,
  presenters: [],
  ...more,
});
const meeting = (more: Partial<MeetingFacts> = {}): MeetingFacts => ({
  id: "m1",
  nameZh: "第35次會議",
  nameEn: null,
  countryZh: "泰國",
  cityZh: "清邁",
  cityEn: "Chiang Mai",
  timeZone: "Asia/Bangkok",
  startsOn: day("2022-08-17"),
  endsOn: day("2022-08-18"),
  items: [],
  minutes: [],
  ...more,
});
const facts = (more: Partial<ReportFacts> = {}): ReportFacts => ({
  purpose: "參加會議。",
  startsOn: day("2022-08-16"),
  endsOn: day("2022-08-19"),
  places: [{ countryZh: "泰國", cityZh: "清邁" }],
  meetings: [],
  visits: [],
  pictures: [],
  ...more,
});
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

test("minutes make a chapter a day, items in the order of the agenda, their own headings lowered", () => {
  const items = [
    item("a2", { number: "8", titleZh: "專案", day: day("2022-08-18") }),
    item("a1", { number: "5", titleZh: "策略計畫", day: day("2022-08-17") }),
  ];
  const doc: Doc = { type: "doc", content: [heading(1, "重點"), paragraph("未達共識。")] };
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

test("a chapter stands as drafted until its source or a hand changes it", () => {
  const [drafted] = compose({});
  const [later] = compose({ purpose: "另有目的。" });
  if (!drafted || !later) throw new Error("no chapters");
  const kept = { sourceHash: sourceOf(drafted), handEdited: false };
  expect(sourceKey(kept.sourceHash)).toBe("purpose");
  expect(standingOf(kept, structuredClone(drafted))).toBe("derived");
  expect(standingOf({ ...kept, handEdited: true }, drafted)).toBe("edited");
  expect(standingOf({ ...kept, handEdited: true }, later)).toBe("changed");
  expect(standingOf(kept, undefined)).toBe("gone");
  expect(standingOf({ sourceHash: null, handEdited: true }, undefined)).toBe("own");
});

test("the order in which the database returns properties is no change", () => {
  const [drafted] = compose({});
  if (!drafted) throw new Error("no chapter");
  const turned = {
    ...drafted,
    doc: JSON.parse(JSON.stringify(drafted.doc), (_, value) =>
      value && typeof value === "object" && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ),
  };
  expect(sourceOf(turned)).toBe(sourceOf(drafted));
});

test.each([
  ["2022-08-16", "2022-08-19", "2022年8月16日至19日"],
  ["2022-08-31", "2022-09-02", "2022年8月31日至9月2日"],
  ["2022-12-30", "2023-01-02", "2022年12月30日至2023年1月2日"],
  ["2022-08-16", "2022-08-16", "2022年8月16日"],
])("%s to %s is printed %s", (from, to, expected) => expect(printedSpan(day(from), day(to))).toBe(expected));

test("a cover may name only the month", () => {
  expect(printedReportDate(day("2022-09-01"), true)).toBe("2022年9月");
  expect(printedReportDate(day("2022-09-01"), false)).toBe("2022年9月1日");
});

/** The real report the product is measured by. */
function sample(): ReportFacts {
  const stored = JSON.parse(readFileSync("scripts/seed/demo/actwg35.json", "utf8"));
  const items: ItemFacts[] = stored.slots.flatMap((slot: Slot, place: number) => {
    const own = item(`s${place}`, {
      position: place * 100,
      number: slot.item,
      kind: slot.kind,
      titleZh: slot.titleZh,
      titleEn: slot.titleEn,
      textZh: slot.textZh,
      textEn: slot.textEn,
      day: day(slot.day),
      start: readSpan(slot.start)?.start ?? null,
      end: slot.end ? (readSpan(slot.end)?.start ?? null) : null,
      presenters: slot.presenters,
    });
    return [
      own,
      ...slot.subItems.map((sub, index) =>
        item(`s${place}-${index}`, {
          parentId: own.id,
          position: place * 100 + index + 1,
          number: sub.number ?? null,
          titleZh: sub.titleZh,
          titleEn: sub.titleEn,
        }),
      ),
    ];
  });
  const idOf = (number: string) => items.find((row) => row.number === number && !row.parentId)?.id ?? "";
  return facts({
    meetings: [
      meeting({
        nameZh: stored.meeting.nameZh,
        nameEn: stored.meeting.nameEn,
        items,
        minutes: stored.minutes.map(({ item, doc }: { item: string; doc: Doc }) => ({
          itemId: idOf(item),
          doc,
          grade: "INTERNAL",
        })),
      }),
    ],
    visits: [
      {
        hostZh: stored.visits[0].host,
        hostEn: null,
        visitedOn: null,
        notes: null,
        grade: "INTERNAL",
        people: stored.visits[0].people,
      },
    ],
    pictures: stored.captions.map((caption: string, index: number) => ({
      id: `p${index}`,
      caption,
      altText: null,
      fileId: null,
    })),
  });
}

type Slot = {
  day: string;
  start: string;
  end: string | null;
  item: string | null;
  kind: ItemFacts["kind"];
  titleZh: string;
  titleEn: string;
  textZh: string | null;
  textEn: string | null;
  presenters: string[];
  subItems: { number?: string; titleZh: string | null; titleEn: string | null }[];
};

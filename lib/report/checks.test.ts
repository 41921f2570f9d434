import { expect, test } from "vitest";
import { day } from "@/lib/calendar/day";
import { type Doc, docFromText, heading, paragraph } from "@/lib/richtext/model";
import { abstractCount, type Checked, checkReport } from "./checks";
import type { ItemFacts, ReportFacts, SectionKind } from "./model";

const item = (id: string, more: Partial<ItemFacts> = {}): ItemFacts => ({
  id,
  parentId: null,
  position: 0,
  number: null,
  kind: "ITEM",
  titleZh: null,
  titleEn: null,
  textZh: null,
  textEn: null,
  day: null,
  start: null,
  end: null,
  presenters: [],
  ...more,
});
const meeting = (id: string, ...items: ItemFacts[]): ReportFacts["meetings"][number] => ({
  id,
  nameZh: id,
  nameEn: null,
  countryZh: null,
  cityZh: null,
  cityEn: null,
  timeZone: "Asia/Bangkok",
  startsOn: day("2022-08-17"),
  endsOn: day("2022-08-18"),
  items,
  minutes: [],
});
const facts = (more: Partial<ReportFacts> = {}): ReportFacts => ({
  purpose: "",
  startsOn: day("2022-08-16"),
  endsOn: day("2022-08-19"),
  places: [],
  meetings: [],
  visits: [],
  pictures: [],
  ...more,
});
const chapter = (
  kind: SectionKind,
  heading: string,
  doc: Doc | string,
  source: string | null = null,
): Checked["chapters"][number] => ({
  id: heading,
  kind,
  heading,
  doc: typeof doc === "string" ? docFromText(doc) : doc,
  source,
});
const whole = [
  chapter("PURPOSE", "目的", "參加會議。"),
  chapter("ABSTRACT", "摘要", "字".repeat(250)),
  chapter(
    "MINUTES",
    "2022年8月17日會議紀要",
    { type: "doc", content: [heading(1, "議程五：策略計畫"), paragraph("未達共識。")] },
    "minutes/m1/2022-08-17",
  ),
  chapter("REFLECTIONS", "心得與建議", "一、無。"),
];
const check = (more: Partial<Checked> = {}) =>
  checkReport({ chapters: whole, facts: facts(), reportOn: day("2022-09-01"), reportMonthOnly: true, ...more });
const keys = (more: Partial<Checked>) =>
  check(more).map(({ weight, said }) => `${weight} ${said.key.replace("report.finding.", "")}`);

test("a whole report has no findings", () => expect(check()).toEqual([]));

test.each([
  ["PURPOSE", "must missing.purpose"],
  ["MINUTES", "must missing.course"],
] as const)("without %s: %s", (kind, finding) => {
  expect(keys({ chapters: whole.filter((one) => one.kind !== kind) })).toEqual([finding]);
});

test("one chapter may tell reflections and recommendations, but only when its heading says so", () => {
  expect(keys({ chapters: whole.slice(0, 3) })).toEqual(["must missing.reflection", "must missing.recommendation"]);
  expect(keys({ chapters: [...whole.slice(0, 3), chapter("REFLECTIONS", "心得", "有感。")] })).toEqual([
    "must missing.recommendation",
  ]);
  const inside: Doc = { type: "doc", content: [heading(1, "建議事項"), paragraph("無")] };
  expect(keys({ chapters: [...whole.slice(0, 3), chapter("REFLECTIONS", "心得", inside)] })).toEqual([]);
});

test("an empty chapter is named as empty, where it stands", () => {
  const chapters = [...whole.slice(0, 3), chapter("REFLECTIONS", "心得與建議", "")];
  expect(check({ chapters }).map(({ said, sectionId }) => [said.key, sectionId])).toEqual([
    ["report.finding.empty.reflection", "心得與建議"],
    ["report.finding.empty.recommendation", "心得與建議"],
  ]);
});

test("a course told by hand counts", () => {
  expect(
    keys({ chapters: [...whole.filter(({ kind }) => kind !== "MINUTES"), chapter("OTHER", "訪問過程", "到訪。")] }),
  ).toEqual([]);
});

test.each([
  ["待填", "must"],
  ["TODO", "must"],
  ["＿＿＿＿", "must"],
  ["○○", "confirm"],
  ["ＸＸＸ", "confirm"],
])("%s left in the text: %s", (words, weight) => {
  const found = check({ chapters: [...whole, chapter("OTHER", "附件", `文件${words}。文件${words}。`)] });
  expect(found).toMatchObject([
    { weight, said: { key: "report.finding.placeholder", values: { words, heading: "附件" } } },
  ]);
});

test.each([
  [199, "abstractShort"],
  [200, null],
  [300, null],
  [301, "abstractLong"],
])("an abstract of %i Han characters: %s", (count, finding) => {
  const abstract = chapter("ABSTRACT", "摘要", `${"字".repeat(count)}，ACTWG 35。`);
  expect(abstractCount([abstract])).toBe(count);
  expect(keys({ chapters: [...whole.filter(({ kind }) => kind !== "ABSTRACT"), abstract] })).toEqual(
    finding ? [`confirm ${finding}`] : [],
  );
});

test("no abstract", () =>
  expect(keys({ chapters: whole.filter(({ kind }) => kind !== "ABSTRACT") })).toEqual(["confirm noAbstract"]));

test("an item is told by its number or its title, in Chinese or Arabic figures; pauses and sub-items need no telling", () => {
  const items = [
    item("a", { number: "5", titleZh: "換了名" }),
    item("b", { number: "12", titleZh: "臨時動議" }),
    item("c", { titleZh: "策略 計畫" }),
    item("d", { kind: "BREAK", titleZh: "茶敘" }),
    item("e", { parentId: "a", number: "5.1", titleZh: "澳洲" }),
  ];
  const found = check({ facts: facts({ meetings: [meeting("m1", ...items)] }) });
  expect(found).toMatchObject([
    {
      weight: "confirm",
      said: { values: { number: "12", title: "臨時動議" } },
      item: { meetingId: "m1", itemId: "b" },
    },
  ]);
  expect(keys({ facts: facts({ meetings: [meeting("m1", item("x", { number: "50" }))] }) })).toEqual([
    "confirm itemUntold",
  ]);
});

test("the agenda names an item and does not tell it", () => {
  const doc: Doc = { type: "doc", content: [heading(1, "議程12：臨時動議")] };
  const chapters = [...whole, chapter("AGENDA", "會議議程", doc, "agenda")];
  const items = facts({ meetings: [meeting("m1", item("b", { number: "12", titleZh: "臨時動議" }))] });
  expect(keys({ chapters, facts: items })).toEqual(["confirm itemUntold"]);
});

test("the minutes of one meeting do not tell another's item of the same number", () => {
  expect(keys({ facts: facts({ meetings: [meeting("m2", item("a", { number: "5", titleZh: "他案" }))] }) })).toEqual([
    "confirm itemUntold",
  ]);
});

test("a picture needs an alternative, but not where only its caption is kept", () => {
  const doc: Doc = {
    type: "doc",
    content: ["p1", "p2", "p3", "p4"].map((pictureId) => ({ type: "picture", attrs: { pictureId } })),
  };
  const pictures = [
    { id: "p1", caption: "合影", altText: null, fileId: "f" },
    { id: "p2", caption: "致贈", altText: "二人握手", fileId: "f" },
    { id: "p3", caption: "拜會", altText: null, fileId: null },
  ];
  const found = check({ chapters: [...whole, chapter("PICTURES", "照片集錦", doc)], facts: facts({ pictures }) });
  expect(found.map(({ said, pictureId }) => [said.key, pictureId])).toEqual([
    ["report.finding.noAlternative", "p1"],
    ["report.finding.pictureGone", undefined],
  ]);
});

test("the date on the cover", () => {
  expect(keys({ reportOn: null })).toEqual(["confirm noDate"]);
  expect(keys({ reportOn: day("2022-08-18"), reportMonthOnly: false })).toEqual(["confirm dateBeforeReturn"]);
  expect(keys({ reportOn: day("2022-08-01"), reportMonthOnly: true })).toEqual([]);
  expect(keys({ reportOn: day("2022-07-01"), reportMonthOnly: true })).toEqual(["confirm dateBeforeReturn"]);
});

test("what must be put right comes first", () => {
  expect(keys({ chapters: whole.slice(1), reportOn: null })).toEqual(["must missing.purpose", "confirm noDate"]);
});

import { expect, test } from "vitest";
import { coverText } from "../../tests/support/reading";
import { leavesOf, type Span } from "./leaves";
import { openReport } from "./open";
import { printed } from "./print";
import { readReport } from "./read";

const text = `${coverText}

壹、目的

出席第12次透明治理工作小組會議，瞭解各國作法。

貳、會議議程

5月7日
09:00-09:15 開幕
09:15-09:30 議程1：採認議程
09:30-10:30 議程2：工作計畫

參、會議紀要

議程1：採認議程

議程草案經各經濟體無異議通過。

議程2：工作計畫

美國表示支持草案，中國反對該草案。日本表示將於會後提供相關資料。會後王大明組長致贈紀念品予主席。

肆、拜會紀要

一、拜會泰國審計部

5月8日由李文華處長接待，說明審計制度。

伍、心得與建議

一、強化國際合作

我國宜編列經費，持續派員參與會議。

陸、照片集錦

圖1：會議開幕式
`;
const reading = async () => {
  const source = await openReport(new TextEncoder().encode(text));
  return { leaves: leavesOf(source), print: printed(readReport(source)) };
};
const lists = ["meetingDays", "slots", "minutes", "speakers", "positions", "outcomes", "commitments"];
const moreLists = ["recommendations", "visits", "gifts", "photoCaptions", "sections"];

/** The same shape with a mark in place of each thing: at the top and in the cover, lists are of things. */
function shapeOf(value: unknown): unknown {
  const part = value as Record<string, unknown>;
  const marks = (inner: unknown, single: boolean) => (Array.isArray(inner) && !single ? inner.map(() => "·") : "·");
  const { text: _, ...cover } = part.cover as Record<string, unknown>;
  const { unplaced, warnings, confidence, evidence, ...rest } = part;
  const fields = ["agencies", "delegates", "destinations"];
  return {
    ...Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, marks(inner, key === "meeting")])),
    cover: Object.fromEntries(Object.entries(cover).map(([key, inner]) => [key, marks(inner, !fields.includes(key))])),
  };
}

test("confidence and evidence have the shape of what they are about", async () => {
  const { print } = await reading();
  for (const key of [...lists, ...moreLists]) expect(print[key], key).not.toEqual([]);
  expect(print.meeting).toMatchObject({ ordinal: 12 });
  expect(shapeOf(print.confidence)).toEqual(shapeOf(print));
  expect(shapeOf(print.evidence)).toEqual(shapeOf(print));
});

function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return value && typeof value === "object" ? Object.values(value).flatMap(numbersIn) : [];
}

test("a confidence lies within 0 and 1", async () => {
  const all = numbersIn((await reading()).print.confidence);
  expect(all.length).toBeGreaterThan(25);
  expect(all.filter((confidence) => confidence <= 0 || confidence > 1)).toEqual([]);
});

function spansIn(value: unknown): Span[] {
  if (!value || typeof value !== "object") return [];
  return "leaf" in value ? [value as Span] : Object.values(value).flatMap(spansIn);
}

test("evidence lies inside the text that it points to", async () => {
  const { leaves, print } = await reading();
  const all = spansIn(print.evidence);
  expect(all.length).toBeGreaterThan(25);
  expect(all.filter(({ leaf, from, to }) => from < 0 || from >= to || to > (leaves[leaf]?.text.length ?? 0))).toEqual(
    [],
  );
});

test("evidence is the words that say it", async () => {
  const { leaves, print } = await reading();
  const words = (spans: unknown) => spansIn(spans).map(({ leaf, from, to }) => leaves[leaf]?.text.slice(from, to));
  const { cover, outcomes, sections } = print.evidence as Record<string, Record<string, unknown>>;
  expect(words(cover?.reportDate)).toEqual(["2024年6月20日"]);
  expect(words(cover?.agencies)).toEqual(["數位治理署"]);
  expect(words(outcomes)).toEqual(["議程草案經各經濟體無異議通過"]);
  expect(words(sections)).toContain("參、會議紀要");
});

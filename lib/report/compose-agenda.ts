import type { Day } from "@/lib/calendar/day";
import { showMinute } from "@/lib/calendar/zone";
import { type Tree, treeOf } from "@/lib/meetings/tree";
import { type Doc, heading, type Node, paragraph } from "@/lib/richtext/model";
import { printedDay } from "./document-days";
import { type DocumentWords, fillIn } from "./document-words";
import type { ItemFacts, MeetingFacts } from "./model";

/** An item of the agenda with the day it falls on: its own, its parent's, or the only day of the meeting. */
export type PlacedItem = ItemFacts & { on: Day | null; children: PlacedItem[] };

/** The agenda of a meeting as a tree, days filled in. */
export function placedItems(meeting: MeetingFacts): PlacedItem[] {
  const only = meeting.startsOn === meeting.endsOn ? meeting.startsOn : null;
  const place = (item: Tree<ItemFacts>, around: Day | null): PlacedItem => {
    const on = item.day ?? around;
    return { ...item, on, children: item.children.map((child) => place(child, on)) };
  };
  return treeOf(meeting.items).map((item) => place(item, only));
}

/** The matters of a meeting: items proper, those of a session too, but not their sub-items. */
export const mainItems = (items: readonly PlacedItem[]): PlacedItem[] =>
  items.flatMap((item) => (item.kind === "ITEM" ? [item] : mainItems(item.children)));

/** The agendas of the meetings, each as a bilingual table: time and item, a row for each day. */
export function agendaDoc(meetings: readonly MeetingFacts[], words: DocumentWords): Doc {
  return {
    type: "doc",
    content: meetings.flatMap((meeting) => [
      heading(1, meeting.nameZh),
      ...(meeting.nameEn ? [paragraph(meeting.nameEn)] : []),
      agendaTable(meeting, words),
    ]),
  };
}

function agendaTable(meeting: MeetingFacts, words: DocumentWords): Node {
  const rows = placedItems(meeting).flatMap((item) => ownRows(item));
  const days = [...new Set(rows.map(({ on }) => on))].sort(undatedLast);
  const place = meeting.cityZh ?? meeting.timeZone;
  return {
    type: "table",
    content: [
      row(header(fillIn(words.agendaTime, { place })), header(words.agendaItem)),
      ...days.flatMap((day) => [
        row(header(day === null ? words.undated : printedDay(day), 2)),
        ...rows
          .filter(({ on }) => on === day)
          .map((item) => row(cell([paragraph(timeOf(item))]), cell(itemLines(item, words)))),
      ]),
    ],
  };
}

/** Days in order; what has none, last. */
export const undatedLast = (a: Day | null, b: Day | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;

/** Sub-items with a time or a day of their own stand in a row of their own; the others inside their parent's. */
const ownRows = (item: PlacedItem, own = true): PlacedItem[] => [
  ...(own ? [item] : []),
  ...item.children.flatMap((child) => ownRows(child, hasOwnRow(child, item.on))),
];

const hasOwnRow = (item: PlacedItem, parentDay: Day | null) => item.start !== null || item.on !== parentDay;

function timeOf({ start, end }: ItemFacts): string {
  if (start === null) return "";
  return end === null ? showMinute(start) : `${showMinute(start)}–${showMinute(end)}`;
}

function itemLines(item: PlacedItem, words: DocumentWords): Node[] {
  const numbered = (sentence: string, title: string) =>
    item.number ? fillIn(sentence, { number: item.number, title }) : title;
  const isPause = item.kind === "BREAK" || item.kind === "MEAL";
  const title = (text: string) => (isPause ? paragraph(text) : bold(text));
  const zh = item.titleZh ? [title(numbered(words.itemZh, item.titleZh))] : [];
  const en = item.titleEn ? [title(numbered(words.itemEn, item.titleEn))] : [];
  return [
    ...zh,
    ...textLines(item.textZh),
    ...presenterLine(item, words),
    ...en,
    ...textLines(item.textEn),
    ...item.children.filter((child) => !hasOwnRow(child, item.on)).flatMap((child) => subLines(child, 0)),
  ];
}

/** Sub-items without a row: "6.1 澳洲 Australia", one step further in for each level. */
const subLines = (item: PlacedItem, depth: number): Node[] => [
  paragraph("　".repeat(depth) + [item.number, item.titleZh, item.titleEn].filter(Boolean).join(" ")),
  ...textLines(item.textZh),
  ...textLines(item.textEn),
  ...item.children.filter((child) => !hasOwnRow(child, item.on)).flatMap((child) => subLines(child, depth + 1)),
];

/** Who presents, unless the text already says so. */
function presenterLine(item: ItemFacts, words: DocumentWords): Node[] {
  const said = `${item.titleZh ?? ""}${item.titleEn ?? ""}${item.textZh ?? ""}${item.textEn ?? ""}`;
  const missing = item.presenters.filter((name) => !said.includes(name));
  return missing.length > 0 ? [paragraph(fillIn(words.presenters, { names: missing.join(words.and) }))] : [];
}

const textLines = (text: string | null): Node[] =>
  (text ?? "")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => paragraph(line));

const bold = (text: string): Node => ({
  type: "paragraph",
  content: [{ type: "text", text, marks: [{ type: "bold" }] }],
});

const row = (...cells: Node[]): Node => ({ type: "tableRow", content: cells });
const cell = (content: Node[]): Node => ({
  type: "tableCell",
  content: content.length > 0 ? content : [paragraph("")],
});
const header = (text: string, colspan?: number): Node => ({
  type: "tableHeader",
  ...(colspan ? { attrs: { colspan } } : {}),
  content: [paragraph(text)],
});

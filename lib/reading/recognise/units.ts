import { type Leaf, textOfLeaves } from "../leaves";
import type { Outline } from "../outline/outline";
import type { Part } from "../outline/parts";
import type { Found, Minutes, Slot, SubItem } from "../proposal";
import type { ChapterKind } from "../words/chapters";
import { readItemAtEnd, readItemLabel, readLabel, readSideLabel } from "../words/labels";
import { squeezed } from "../words/script";
import { byBrothers, byNumber } from "./units-by-number";
import { unitsOfTables } from "./units-in-tables";

/** A chapter of the proceedings: one agenda item, theme or day. */
export type Unit = { part: Part; item: string | null; heading: string; leaves: Leaf[]; confidence: number };

const never =
  /^(?:會外|(?:與會|出席|參加)(?:情形|概況)|雙邊(?:會談|會晤|諮商)(?:及|與|暨|$)|(?:其他|週邊|周邊|場外)活動|場邊|會議時間[、及與]*地點|目的|緣起|背景|前言|行程|議程|會議議程|議程表|出席人員|與會人員|參加人員|代表團|照片|附件)/;
const record =
  /紀要|紀錄|記錄|過程|經過|情形|內容|討論|重點|實錄|紀實|概要|會議|課程|議題|proceedings?|minutes|discussions?|meeting|highlights/i;

/**
 * The chapters that record what was said, each tied to the agenda number that it bears or whose title it has.
 * @param topics chapters with names of their own record too: so it is of meetings and courses, not of visits
 */
export function unitsOf(
  leaves: readonly Leaf[],
  outline: Outline,
  slots: readonly Found<Slot>[],
  topics: boolean,
): Unit[] {
  const tables = unitsOfTables(leaves, outline);
  const inTables = new Set(tables.flatMap((unit) => unit.leaves.map((leaf) => leaf.index)));
  const found = outline.sections.flatMap((section, at) =>
    within(section, topics && at > 0 && isTopic(section), leaves, slots, true),
  );
  const units = [...found.filter((unit) => !unit.leaves.some((leaf) => inTables.has(leaf.index))), ...tables];
  const ordered = units.sort((a, b) => a.part.leaf - b.part.leaf);
  return byBrothers(byNumber(ordered, slots), slots);
}

/** A chapter that is named for none of the parts every report has is about what went on. */
const isTopic = (part: Part): boolean =>
  part.named.length === 0 &&
  !/簡介|背景|概述|介紹|沿革|架構|組織|緣起|目的|議程|行程|名單/.test(part.title) &&
  !/[表圖]目錄/.test(part.title);

function within(
  part: Part,
  recorded: boolean,
  leaves: readonly Leaf[],
  slots: readonly Found<Slot>[],
  top = false,
): Unit[] {
  const label =
    readItemLabel(part.heading) ??
    readItemLabel(readLabel(part.heading)?.rest ?? "") ??
    (part.headingLike ? readItemAtEnd(part.heading) : null) ??
    subItemOf(part, slots);
  // 主題A of a meeting without an agenda numbers no item of it.
  const isTheme =
    label !== null &&
    /^(?:[A-H]|\d{1,2})$/.test(label.item) &&
    /^[【[]?(?:主題|專題)/.test(part.heading) &&
    !slots.some(({ value }) => value.item === label.item);
  const aside = readSideLabel(part.heading) !== null;
  const says = (kind: ChapterKind) => part.named.includes(kind);
  if (
    says("reflections") ||
    says("recommendations") ||
    (says("abstract") && !/會議|討論|議程|議題/.test(part.title)) ||
    says("photos") ||
    says("annex")
  ) {
    if (!label) return [];
  }
  const own = leaves.slice(part.from, part.to);
  const isAgenda =
    !label && slots.some((slot) => slot.at.every((span) => span.leaf >= part.from && span.leaf < part.to));
  const slot = label ? null : slotNamed(part, slots);
  const tied = isTheme ? null : (label?.item ?? slot?.item ?? null);
  if (
    !label &&
    !slot &&
    (never.test(squeezed(part.title)) ||
      says("visits") ||
      (/會議概[況要]|^概[況要]|簡介|背景/.test(part.title) && part.parts.length === 0) ||
      says("itinerary") ||
      says("participants") ||
      says("purpose") ||
      (part.kinds.includes("purpose") && !recorded && (part.title.length <= 12 || !record.test(part.title))))
  )
    return [];
  // Recorded only because nothing else names the chapter: less sure than under 會議紀要.
  const topic = recorded && !record.test(part.title) && top;
  const inRecord = recorded || aside || (record.test(part.title) && !says("agenda")) || label !== null;
  if (
    !label &&
    !slot &&
    part.parts.length > 0 &&
    (!recorded ||
      top ||
      wrapper.test(part.title) ||
      part.family === "day" ||
      part.parts.some((child) => isItem(child, slots)))
  ) {
    const heads = part.parts.filter((child) => child.headingLike);
    if (heads.length > 0 && heads.length >= part.parts.length * 0.5) {
      const inner = part.parts.flatMap((child) => within(child, inRecord, leaves, slots));
      if (inner.length > 0 || isAgenda) return inner;
    }
  }
  // Item 5 that is told as Item 5.1 and Item 5.2.
  const numbered = part.parts.filter(
    (child) =>
      readItemLabel(readLabel(child.heading)?.rest ?? child.heading) ??
      readItemAtEnd(child.heading) ??
      // 議程7 that is told by its points 7.1 and 7.2 is one record; a chapter with a name of its own is taken apart.
      (label ? null : subItemOf(child, slots)),
  );
  if (tied !== null && numbered.length >= 2 && numbered.length === part.parts.length)
    return part.parts.flatMap((child) => within(child, true, leaves, slots));
  if ((label || slot) && hasProse(own, slots)) return [unit(part, tied, own, label ? 0.95 : 0.93)];
  if (!inRecord || (isAgenda && !hasProse(own, slots))) return [];
  if (!hasProse(own, slots)) return [];
  return [unit(part, null, own, topic ? 0.8 : 0.87)];
}

/** 4.1 設置常設秘書處 under a chapter of the minutes is point 4.1 of the agenda, where that has an item 4 with points. */
function subItemOf(part: Part, slots: readonly Found<Slot>[]): { item: string } | null {
  const label = readLabel(part.heading);
  if (label?.scheme !== "decimal" || !part.headingLike) return null;
  const item = `${label.before}.${label.value}`;
  const listed = (points: readonly SubItem[] | undefined): boolean =>
    points?.some((point) => {
      const text = typeof point === "string" ? point : point.title;
      return (
        (text.startsWith(item) && !/^[\d.]/.test(text.slice(item.length))) ||
        (typeof point !== "string" && listed(point.subItems))
      );
    }) ?? false;
  return slots.some(({ value }) => listed(value.subItems)) ? { item } : null;
}

const unit = (part: Part, item: string | null, leaves: Leaf[], confidence: number): Unit => ({
  part,
  item,
  heading: part.heading,
  leaves,
  confidence,
});

/** A chapter about the event and not about a topic: what it holds are the topics. */
const wrapper =
  /參加|出席|與會|會議|年會|大會|議程|討論|紀要|紀錄|情形|經過|過程|重點|內容|第\s*[一二三四五六七八九十\d]+\s*[天日]|meeting|session|proceedings|discussion/i;
const isItem = (part: Part, slots: readonly Found<Slot>[]): boolean =>
  readItemLabel(part.heading) !== null || slotNamed(part, slots) !== null;

/** Sentences, also those in the cells of a table or form; lines longer than any sentence are not read. */
export const isProse = (leaf: Leaf): boolean => leaf.text.length <= 20_000 && (!leaf.cell || /[。；]/.test(leaf.text));

/** Prose: at least a sentence outside the agenda. */
function hasProse(leaves: readonly Leaf[], slots: readonly Found<Slot>[]): boolean {
  const inAgenda = new Set(slots.flatMap((slot) => slot.at.map((span) => span.leaf)));
  return leaves.some(
    (leaf) =>
      !inAgenda.has(leaf.index) &&
      (!leaf.cell || /[。；]/.test(leaf.text)) &&
      (leaf.text.length >= 12 || /.{4,}。$/.test(leaf.text)) &&
      /[。；，]|[a-z][.;,]\s/.test(`${leaf.text} `),
  );
}

/** The agenda item whose title a heading repeats. */
function slotNamed(part: Part, slots: readonly Found<Slot>[]): Slot | null {
  const title = bare(part.title);
  if (title.length < 2) return null;
  for (const { value } of slots) {
    if (value.kind === "BREAK" || value.kind === "MEAL") continue;
    for (const name of [value.titleZh, value.titleEn]) {
      const other = bare(name ?? "");
      if (other.length < 4 || title.length < 4) {
        if (other === title && value.item !== null) return value;
        continue;
      }
      if (
        other === title ||
        (Math.min(other.length, title.length) >= 6 &&
          (other.includes(title) || title.includes(other)) &&
          Math.min(other.length, title.length) / Math.max(other.length, title.length) > 0.6)
      )
        return value;
    }
  }
  return null;
}

const bare = (text: string): string =>
  squeezed(readLabel(text)?.rest ?? text)
    .replace(/[（(][^）)]*[)）]|[\p{P}\p{S}]/gu, "")
    .toLowerCase();

export const minutesOf = (units: readonly Unit[]): Found<Minutes>[] =>
  units.map((unit) => ({
    value: { item: unit.item, heading: unit.heading, text: textOfLeaves(unit.leaves) },
    confidence: unit.confidence,
    at: [
      { leaf: unit.part.leaf, from: 0, to: unit.heading.length },
      ...unit.leaves.slice(0, 1).map((leaf) => ({ leaf: leaf.index, from: 0, to: leaf.text.length })),
    ],
  }));

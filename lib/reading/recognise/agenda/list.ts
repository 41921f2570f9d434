import type { Leaf, Span } from "../../leaves";
import type { Found, Slot } from "../../proposal";
import { readBareItem, readItemLabel, readLabel } from "../../words/labels";
import { type FoundTimes, findTimes } from "../../words/times";
import { contentOf } from "./content";
import { type Calendar, dayOf } from "./days";
import { markParallel, slotFrom } from "./slot";

const lead = /^(?:[●•▪◆■○‧・*-]\s*|[（(]?[\d一二三四五六七八九十]{1,3}[)）、.]\s*)?/;

type Line = { leaf: Leaf; start: number; rest: string; times: FoundTimes | null };

function timeLine(leaf: Leaf): Line | null {
  if (leaf.cell || leaf.text.length > 400) return null;
  const skip = lead.exec(leaf.text)?.[0].length ?? 0;
  const times = findTimes(leaf.text.slice(0, 120));
  if (/^(?:註|備註|說明|附註)\s*[:：]/.test(leaf.text)) return null;
  // 下午　自由交流
  const half = /^(?:[●•▪○*\s-]*)(?:上午|下午|晚間|中午)[\s　:：]+(?=[\p{Script=Han}A-Z])/u.exec(leaf.text);
  if (half && times.length === 0 && leaf.text.length <= 40 && !/[。，]/.test(leaf.text))
    return { leaf, start: 0, rest: leaf.text.slice(half[0].length), times: null };
  const allDay = /^[●•▪○*\s-]*(?:全天|全日|整日)\s*[:：]\s*/.exec(leaf.text);
  if (allDay) return { leaf, start: 0, rest: leaf.text.slice(allDay[0].length), times: null };
  const first = times[0];
  if (!first) return null;
  const prefix = leaf.text.slice(0, first.from);
  if (first.from > skip + 1 && !/^[\s\S]{0,24}[日)）]\s*$/.test(prefix)) return null;
  const rest = leaf.text
    .slice(first.to)
    .replace(/^[\s:：,，.、）)|｜\-–—]+/, "")
    .replace(/^(?:起|noon)[\s　:：]+/, "");
  // 上午9時，會議由… is a sentence of the minutes.
  if (/[。；]/.test(rest.slice(0, -1)) && !rest.includes("\n") && rest.length > 40) return null;
  return { leaf, start: first.from, rest, times: first };
}

const isSentence = (rest: string): boolean => /。\s*$/.test(rest) && rest.length > 16;

/**
 * Agenda lines outside tables: each begins with its time; what follows until the next belongs to it.
 * @param leaves those of one chapter
 * @param sure the chapter is an agenda by its heading; elsewhere three such lines close together are asked for
 */
export function slotsOfLines(
  leaves: readonly Leaf[],
  calendar: Calendar,
  headingDay: string | null,
  sure: boolean,
): Found<Slot>[] {
  const lines = leaves.map(timeLine);
  const starts = lines.flatMap((line, index) => (line ? [index] : []));
  const close = starts.filter(
    (at, index) => Math.min(at - (starts[index - 1] ?? -99), (starts[index + 1] ?? 1e9) - at) <= (sure ? 12 : 5),
  );
  if (close.length < (sure ? 2 : 3)) return [];
  // 上午九時三十分，代表團赴會場報到。 tells of a day, and lays down none.
  const told = close.filter((at) => isSentence(lines[at]?.rest ?? "")).length;
  if (!sure && told > close.length / 2) return [];
  const slots: Found<Slot>[] = [];
  let day = headingDay;
  let before = -1;
  for (const [order, at] of close.entries()) {
    const line = lines[at];
    if (!line) continue;
    for (const leaf of leaves.slice(before + 1, at)) {
      const found = leaf.text.length <= 60 && !leaf.cell ? dayOf(leaf.text, calendar) : null;
      if (found) day = found.day;
    }
    const said = line.start > 3 ? dayOf(line.leaf.text.slice(0, line.start), calendar) : null;
    if (said) day = said.day;
    const end = close[order + 1] ?? leaves.length;
    const own: Leaf[] = [];
    for (const leaf of leaves.slice(at + 1, Math.min(end, at + 30))) {
      if (
        leaf.cell ||
        leaf.level !== undefined ||
        leaf.text.length > 160 ||
        /。./.test(leaf.text) ||
        (dayOf(leaf.text, calendar) && leaf.text.length <= 60)
      )
        break;
      if (order === close.length - 1 && !belongs(leaf.text)) break;
      own.push(leaf);
    }
    const raw = [line.rest, ...own.map((leaf) => leaf.text)].filter(Boolean);
    const content = contentOf(raw);
    before = at;
    if (!content) continue;
    const made = slotFrom(content, line.times);
    slots.push({
      value: { ...made.value, day },
      confidence: sure ? made.confidence - 0.02 : 0.8,
      at: [line.leaf, ...own].map((leaf): Span => ({ leaf: leaf.index, from: 0, to: leaf.text.length })),
    });
  }
  return markParallel(slots);
}

const belongs = (text: string) =>
  /^[（(●•▪○*-]|^(?:主持|主講|報告|講者|地點|Speaker|Moderator|Chair|Venue)/.test(text) ||
  !/\p{Script=Han}/u.test(text);

/** 1. 委員會例會, 2. ITA委員會會議: heads of lists that each begin anew; null where there is one list. */
function listsOfSeveral(own: readonly Leaf[]): Leaf[][] | null {
  const heads = own.flatMap((leaf, at) => {
    const label = readLabel(leaf.text);
    const next = own[at + 1]?.text ?? "";
    const begins =
      /^(?:1|A|一)(?:[.．、\s　])/.test(next) &&
      /(?:會議|例會|年會|大會)(?:[（(][^）)]*[)）])?$/.test(leaf.text.trim());
    return label && begins ? [at] : [];
  });
  return heads.length >= 2 ? heads.map((at, order) => own.slice(at + 1, heads[order + 1] ?? own.length)) : null;
}

/**
 * An agenda that is a numbered list without times: at least three short entries in a row, numbered one after another.
 * @param leaves those of one chapter whose heading, or a line before them, says 議程
 */
export function slotsOfNumbers(leaves: readonly Leaf[], calendar: Calendar, headingDay: string | null): Found<Slot>[] {
  const own = leaves.filter((leaf) => !leaf.cell && leaf.text);
  const several = listsOfSeveral(own);
  if (several) return several.flatMap((list) => slotsOfNumbers(list, calendar, headingDay));
  const entries = own.map((leaf) => {
    if (leaf.text.length > 160 || /。/.test(leaf.text.slice(0, -1))) return null;
    const item = readItemLabel(leaf.text);
    const label = item ? null : (readLabel(leaf.text) ?? readBareItem(leaf.text));
    return item
      ? { scheme: "item", value: Number.parseInt(item.item, 10) }
      : label
        ? { scheme: label.scheme as string, value: label.value }
        : null;
  });
  const first = entries.findIndex((entry) => entry !== null && entry.value === 1);
  const scheme = entries[first]?.scheme;
  if (first < 0 || !scheme) return [];
  const heads: number[] = [];
  let next = 1;
  let last = first;
  for (let at = first; at < own.length; at++) {
    // Of a long agenda a report may print some items only: 1, 2, 5, 6.
    const value = entries[at]?.value ?? 0;
    if (entries[at]?.scheme === scheme && value >= next && value < next + 12) {
      heads.push(at);
      next = value + 1;
      last = at;
    } else if (entries[at] === null && own[at] && (own[at]?.text.length ?? 0) > 160) break;
    else if (at - last > 14) break;
  }
  if (heads.length < 3) return [];
  let day = headingDay;
  let seen = 0;
  return heads.flatMap((at, order): Found<Slot>[] => {
    for (const leaf of own.slice(seen, at))
      if (leaf.text.length <= 40 && !readLabel(leaf.text)) day = dayOf(leaf.text, calendar)?.day ?? day;
    seen = at;
    const end = heads[order + 1] ?? Math.min(own.length, at + 12);
    const lines: Leaf[] = [];
    for (const leaf of own.slice(at, end)) {
      if (leaf !== own[at] && !readLabel(leaf.text) && dayOf(leaf.text, calendar) !== null) break;
      if (
        leaf !== own[at] &&
        (/。/.test(leaf.text) ||
          leaf.text.length > 160 ||
          (order === heads.length - 1 && !readLabel(leaf.text) && /\p{Script=Han}/u.test(leaf.text)))
      )
        break;
      lines.push(leaf);
    }
    const content = contentOf(lines.map((leaf) => leaf.text));
    if (!content) return [];
    return [
      {
        value: { ...slotFrom(content, null).value, day },
        confidence: 0.92,
        at: lines.map((leaf) => ({ leaf: leaf.index, from: 0, to: leaf.text.length })),
      },
    ];
  });
}

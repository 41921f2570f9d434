import type { Leaf } from "../../leaves";
import type { Outline } from "../../outline/outline";
import type { Part } from "../../outline/parts";
import type { Cover, Found, Slot } from "../../proposal";
import { type Calendar, dayOf } from "./days";
import { gridsOf } from "./grid";
import { slotsOfLines, slotsOfNumbers } from "./list";
import { slotsOfTable } from "./table";

const agendaWords = /議程|議事日程|議題一覽|agenda|programme?(?!r)/i;
const notAgenda = /議程(?:項目)?\s*[一二三四五六七八九十\d]+|紀要|紀錄|摘要/;
const introduces =
  /(?:議程|議題|討論事項|agenda)(?:項目|內容|表)?(?:如下|如次|如后|包括|包含|計有|為|臚列如下|分述如下|詳如下表|是)?\s*(?:as follows)?\s*[:：。]?$/i;

/** The agenda of the meetings of a report, wherever it stands and however it is set; none where there is none. */
export function agendaOf(leaves: readonly Leaf[], outline: Outline, cover: Cover): Found<Slot>[] {
  const calendar = calendarOf(cover);
  const grids = gridsOf(leaves);
  const found: Found<Slot>[] = [];
  for (const grid of grids) {
    const context = contextOf(grid.first, leaves, outline, calendar);
    found.push(...slotsOfTable(grid, calendar, context));
  }
  // In a form the text of a chapter stands in a cell, and is read like text.
  const lines = outline.form ? leaves.map(({ cell: _, ...leaf }) => leaf) : leaves;
  for (const section of outline.sections) found.push(...fromPart(section, [], lines, calendar, found));
  return dropEcho(found);
}

export function calendarOf(cover: Cover): Calendar {
  const start = cover.tripStart?.value ?? cover.reportDate?.value ?? null;
  return {
    year: start ? Number(start.slice(0, 4)) : undefined,
    month: start ? Number(start.slice(5, 7)) : undefined,
    first: null,
  };
}

/** What headings and lines above a table say of its day and nature. */
function contextOf(at: number, leaves: readonly Leaf[], outline: Outline, calendar: Calendar) {
  const path = pathTo(at, outline.sections);
  const near = leaves
    .slice(Math.max(0, at - 4, (path.at(-1)?.leaf ?? -1) + 1), at)
    .filter((leaf) => !leaf.cell && leaf.text && leaf.text.length <= 80);
  const texts = [...path.map((part) => part.heading), ...near.map((leaf) => leaf.text)];
  let day: string | null = null;
  for (const text of texts) day = dayOf(text, calendar)?.day ?? day;
  return {
    day,
    agenda: texts.some((text) => agendaWords.test(text)),
    course: texts.some((text) => /課程表|課表|課程安排/.test(text)),
    itinerary:
      texts.some((text) => /行程|課程表|課表|課程安排|itinerary|timetable/i.test(text)) &&
      !texts.some((text) => agendaWords.test(text)),
  };
}

export function pathTo(at: number, parts: readonly Part[]): Part[] {
  const part = parts.find((other) => at >= other.leaf && at < other.to);
  return part ? [part, ...pathTo(at, part.parts)] : [];
}

function fromPart(
  part: Part,
  above: readonly Part[],
  leaves: readonly Leaf[],
  calendar: Calendar,
  known: readonly Found<Slot>[],
): Found<Slot>[] {
  const own = leaves.slice(part.from, part.to);
  const taken = (leaf: Leaf) => known.some((slot) => slot.at.some((span) => span.leaf === leaf.index));
  const isNamed = ({ title, heading }: Part) =>
    agendaWords.test(title) && !notAgenda.test(heading) && !/心得|建議/.test(title);
  // Under 會議議程 each meeting may have a list of its own: 一、國內規章工作小組（6月24日）.
  const named = isNamed(part) || above.some(isNamed);
  const headingDay = [...above, part]
    .map((other) => dayOf(other.heading, calendar)?.day ?? null)
    .reduce((day, next) => next ?? day, null as string | null);
  if (named && !own.some(taken)) {
    const timed = slotsOfLines(own, calendar, headingDay, true);
    if (timed.length > 0) return timed;
    const numbers = slotsOfNumbers(own, calendar, headingDay);
    if (numbers.length > 0 && own.filter((leaf) => leaf.text.length > 200).length <= 2) return numbers;
  }
  const inner = part.parts.flatMap((child) => fromPart(child, [...above, part], leaves, calendar, known));
  if (inner.length > 0) return inner;
  if (part.parts.length === 0 || !part.parts.some((child) => child.headingLike)) {
    if (/行程|itinerary/i.test(part.title) || own.some(taken)) return [];
    const timed = slotsOfLines(own, calendar, headingDay, false);
    if (timed.length > 0) return timed;
  }
  const intro = own.findIndex((leaf) => leaf.text.length <= 60 && introduces.test(leaf.text));
  // Numbered points elsewhere are no second agenda beside one with times.
  if (known.filter((slot) => slot.value.start !== null).length >= 3) return [];
  if (intro >= 0 && !own.some(taken)) return slotsOfNumbers(own.slice(intro + 1, intro + 40), calendar, headingDay);
  return [];
}

/** The same agenda printed twice (in the text and in an annex) counts once. */
function dropEcho(slots: readonly Found<Slot>[]): Found<Slot>[] {
  const seen = new Set<string>();
  return slots.filter(({ value }) => {
    if (value.start === null) return true;
    const key = [value.day, value.start, value.end, value.titleZh, value.titleEn].join("|");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

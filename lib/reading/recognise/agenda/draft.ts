import type { Leaf, Span } from "../../leaves";
import type { Found, Slot } from "../../proposal";
import type { FoundTimes } from "../../words/times";
import { contentOf } from "./content";
import type { GridCell } from "./grid";
import { slotFrom } from "./slot";

/** A row of an agenda table on its way: what it was made of is kept, since the next row may go on with it. */
export type Draft = Found<Slot> & {
  times: FoundTimes | null;
  lines: string[];
  presenters: string[];
  timeCell: GridCell | null;
};

/**
 * @param lines text of its cells, the title first
 * @param presenters people named in a column of their own
 */
export function draftOf(
  lines: string[],
  presenters: string[],
  times: FoundTimes | null,
  timeCell: GridCell | null,
  leaves: readonly Leaf[],
): Draft {
  const at = leaves.map((leaf): Span => ({ leaf: leaf.index, from: 0, to: leaf.text.length }));
  return { ...slotFrom(contentOf(lines, presenters), times), at, times, lines, presenters, timeCell };
}

/** Adds a row to those before it. One that goes on with the last, split over a page or without a time, joins it. */
export function addRow(drafts: Draft[], next: Draft): void {
  const last = drafts.at(-1);
  const empty = next.lines.length === 0;
  if (!last) {
    if (!empty) drafts.push(next);
    return;
  }
  const content = contentOf(next.lines, next.presenters);
  const sameItem = content !== null && content.item !== null && content.item === last.value.item;
  const otherLanguage =
    content !== null && content.titleZh === null && last.value.titleEn === null && !content.labelled;
  // Points of the last item that a page break has put into a row of their own.
  const isPoint = last.value.item !== null && content?.item?.startsWith(`${last.value.item}.`) === true;
  // 09:15 | 議程 1 … over 09:20 | Item 1 …: the second half of the row holds the end.
  const isEnd =
    next.times !== null &&
    last.times !== null &&
    last.times.end === null &&
    next.times.end === null &&
    next.times.start > last.times.start &&
    (empty || otherLanguage || sameItem || isPoint);
  if (isEnd) join(drafts, last, next, next.times?.start ?? null);
  else if (empty) return;
  else if (isPoint) join(drafts, last, { ...next, lines: next.lines.map(asPoint) }, null);
  else if (next.times === null && (content === null || (!next.timeCell && !(content.labelled && !sameItem))))
    join(drafts, last, next, null);
  else if (next.timeCell !== null && next.timeCell === last.timeCell && sameItem) join(drafts, last, next, null);
  else drafts.push(next);
}

/** The number of a point that stood in a column of its own: 議程 5.1：… → 5.1 … */
const asPoint = (line: string): string => line.replace(/^(?:議程|Item) (\d{1,2}(?:\.\d{1,2})+)：/, "$1 ");

function join(drafts: Draft[], last: Draft, next: Draft, end: number | null): void {
  const lines = [...last.lines, ...next.lines];
  const presenters = [...new Set([...last.presenters, ...next.presenters])];
  const times = last.times && end !== null ? { ...last.times, end } : last.times;
  const made = slotFrom(contentOf(lines, presenters), times);
  drafts[drafts.length - 1] = {
    ...last,
    value: { ...made.value, day: last.value.day },
    confidence: Math.min(made.confidence, 0.93),
    at: [...last.at, ...next.at],
    times,
    lines,
    presenters,
  };
}

import type { RawLine } from "../../source";
import type { Line, Segment } from "./lines";
import { joinLines } from "./page-text";

/** How far apart, in points, the beginnings of what stands in one column may be. */
const tolerance = 4;
/** Lines above and below that are looked at for a column. */
const near = 4;
/** A gap of so many sizes of the letters parts columns on its own account. */
const wideGap = 2.5;
/** More cells in a line, and more lines of one table on a page, than there are. */
const mostCells = 60;
const mostLines = 300;
/** Lines further apart than so many sizes are of different tables. */
const farApart = 3.5;

/** The lines of a page with a tab where a column ends, also where nothing stands in the columns before. */
export function withColumns(lines: readonly Line[], page: number): RawLine[] {
  const parted = lines.map((line, at) => partColumns(line, lines.slice(Math.max(0, at - near), at + near + 1)));
  const columns = columnsOf(parted);
  return parted.map((line, at): RawLine => {
    const [first] = line.segments;
    return {
      ...textOf(line, columns[at] ?? []),
      page,
      size: line.size,
      ...(line.bold ? { bold: true } : {}),
      top: round(line.base - line.size),
      left: round(first?.left ?? 0),
    };
  });
}

const round = (points: number) => Math.round(points * 10) / 10;

/** Keeps a gap where what follows begins below or above something else, or where it is wide. */
function partColumns(line: Line, around: readonly Line[]): Line {
  if (line.segments.length > mostCells) return line;
  const segments: Segment[] = [];
  for (const segment of line.segments) {
    const last = segments.at(-1);
    const isColumn =
      !last ||
      segment.left - last.right > line.size * wideGap ||
      around.some((other) => other !== line && other.segments.some(({ left }) => isNear(left, segment.left)));
    if (last && !isColumn) {
      last.text = joinLines(last.text, segment.text);
      last.right = segment.right;
    } else segments.push({ ...segment });
  }
  return { ...line, segments };
}

const isNear = (one: number, other: number) => Math.abs(one - other) <= tolerance;

/** For each line where the columns of its table begin; none outside tables. */
function columnsOf(lines: readonly Line[]): number[][] {
  const columns: number[][] = lines.map(() => []);
  for (let start = 0; start < lines.length; start++) {
    if ((lines[start]?.segments.length ?? 0) < 2 || columns[start]?.length) continue;
    let [from, to] = [start, start];
    let found = startsOf(lines.slice(from, to + 1));
    const grow = (at: number, next: number) => {
      const [here, there] = [lines[at], lines[next]];
      return (
        to - from < mostLines &&
        here &&
        there &&
        !columns[next]?.length &&
        isClose(here, there) &&
        belongs(there, found)
      );
    };
    for (;;) {
      if (grow(to, to + 1)) to++;
      else if (grow(from, from - 1)) from--;
      else break;
      found = startsOf(lines.slice(from, to + 1));
    }
    for (let at = from; at <= to; at++) columns[at] = found;
  }
  return columns;
}

const isClose = (one: Line, other: Line) =>
  Math.abs(one.base - other.base) <= farApart * Math.max(one.size, other.size);

/** A line of the table has columns itself, goes on in a later column, or stays within its first. */
function belongs({ segments }: Line, columns: readonly number[]): boolean {
  const [first] = segments;
  if (!first) return false;
  if (segments.length > 1) return segments.slice(1).some(({ left }) => columns.slice(1).some((at) => isNear(at, left)));
  if (columns.slice(1).some((at) => isNear(at, first.left))) return true;
  return isNear(columns[0] ?? 0, first.left) && first.right < (columns[1] ?? 0) + tolerance;
}

function startsOf(lines: readonly Line[]): number[] {
  const starts = lines.flatMap(({ segments }) => segments.map(({ left }) => left)).sort((a, b) => a - b);
  return starts.filter((left, at) => at === 0 || left - (starts[at - 1] ?? 0) > tolerance);
}

function textOf({ segments }: Line, columns: readonly number[]): Pick<RawLine, "text" | "edges"> {
  let text = "";
  const edges: RawLine["edges"] = [];
  let reached = 0;
  for (const [at, { text: words, left, right }] of segments.entries()) {
    const column = columns.findLastIndex((start) => start <= left + tolerance);
    const steps = columns.length === 0 ? Math.min(at, 1) : Math.max(column - reached, at === 0 ? 0 : 1);
    text += "\t".repeat(steps) + words;
    for (let step = at === 0 ? 0 : 1; step < steps; step++) edges.push(null);
    edges.push({ left, right });
    reached = Math.max(reached, column);
  }
  return { text, edges };
}

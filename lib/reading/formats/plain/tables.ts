import type { Block, Cell, Row, Table } from "../../source";
import { isChapterName } from "../../words/chapters";
import { findDates } from "../../words/dates";
import { readBareLabel, readItemLabel, readLabel } from "../../words/labels";
import { isOpenEnglish, joinPieces } from "../../words/script";
import { findTimes } from "../../words/times";
import { type Line, textOf } from "./lines";
import { isFull, type Printed, type Reach, reachOf } from "./room";

const isRow = (line: Line | undefined): boolean => line !== undefined && line.cells.length > 1;

/** A line of its own that says which day the rows under it belong to. */
export const isDayLine = (text: string): boolean => {
  const plain = text.trim();
  if (plain.length > 60) return false;
  if (/^(?:第[一二三四五六七八九十\d]+[天日]|day\s*\d|日期)/i.test(plain)) return true;
  const date = findDates(plain)[0];
  return date !== undefined && date.from <= 12 && plain.length - (date.to - date.from) <= 24 && !/[。，；]/.test(plain);
};

const startsAnew = (text: string): boolean =>
  readLabel(text) !== null ||
  /^[\p{Script=Han}（()）]{2,10}[:：]/u.test(text) ||
  readItemLabel(text) !== null ||
  /^[●•▪◆■○‧·※*-]/.test(text) ||
  (findTimes(text)[0]?.from ?? 9) < 3;

/**
 * How many lines from `start` on are one table: lines with cells, and what stands broken between them.
 * @returns 0 where no table begins
 */
export function tableLength(lines: readonly Line[], start: number): number {
  if (!isRow(lines[start])) return 0;
  // A tab that only indents begins no table.
  const filled = lines[start]?.cells.filter((cell) => cell.length > 0).length ?? 0;
  if (filled < 2 && (lines[start]?.cells[0]?.length ?? 0) === 0) return 0;
  let end = start + 1;
  let rows = 1;
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at];
    if (!line || line.level !== undefined) break;
    if (isRow(line)) {
      if (line.gap > 3 && !line.pageBreak) break;
      rows++;
      end = at + 1;
      continue;
    }
    // Loose lines belong to it as long as another row follows soon.
    const next = lines.slice(at + 1, at + 7).findIndex((other) => isRow(other));
    const text = textOf(line);
    if (next < 0) {
      if (
        line.gap === 0 &&
        !startsAnew(text) &&
        !chapter(text) &&
        text.length < 60 &&
        end === at &&
        wrapped(lines[at - 1])
      )
        end = at + 1;
      else break;
    } else if (lines.slice(at, at + 1 + next).some((other) => other.level !== undefined || chapter(textOf(other))))
      break;
  }
  return rows > 1 ||
    (lines[start]?.cells.length ?? 0) > 2 ||
    findTimes(lines[start]?.cells[0]?.join(" ") ?? "").length > 0
    ? end - start
    : 0;
}

/** The last cell is filled as far as a broken line is. */
const wrapped = (line: Line | undefined): boolean => (line?.cells.at(-1)?.join("").length ?? 0) >= 12;

const chapter = (text: string): boolean => {
  if (isChapterName(text) || isChapterName(readBareLabel(text)?.rest ?? "")) return true;
  const scheme = readLabel(text)?.scheme;
  return text.length < 40 && (scheme === "formal" || scheme === "part" || scheme === "han");
};

/** Puts the lines of a table together: continued cells are joined to the row above them. */
export function buildTable(lines: readonly Line[]): Table {
  const rows: string[][][] = [];
  const reach = reaches(lines);
  // The last printed piece of each cell of the row that is open.
  let pieces: Printed[] = [];
  const extend = (row: string[][], column: number, line: Line, from: number) => {
    const more = line.cells[from] ?? [];
    const next = { text: more[0] ?? "", edge: line.edges?.[from] ?? null };
    append(
      row,
      column,
      more,
      isFull(pieces[column] ?? { text: "", edge: null }, next, reach[column] ?? { right: 0, width: 0 }),
    );
    pieces[column] = { text: more.at(-1) ?? "", edge: next.edge };
  };
  const timed =
    lines.filter((line) => line.cells.length > 1 && findTimes(line.cells[0]?.join(" ") ?? "").length > 0).length >= 2;
  for (const line of lines) {
    const last = rows.at(-1);
    if (line.cells.length === 1) {
      const text = textOf(line);
      if (!last || isDayLine(text)) rows.push([line.cells[0] ?? []]);
      else extend(last, last.length - 1, line, 0);
      continue;
    }
    if (last && continues(line, last, timed)) {
      for (const [column, cell] of line.cells.entries())
        if (cell.length > 0) extend(last, Math.min(column, last.length - 1), line, column);
      continue;
    }
    rows.push(line.cells.map((cell) => [...cell]));
    pieces = line.cells.map((cell, column) => ({ text: cell.at(-1) ?? "", edge: line.edges?.[column] ?? null }));
  }
  const width = Math.max(...rows.map((row) => row.length));
  return { type: "table", content: rows.map((cells) => buildRow(cells, width)) };
}

function continues(line: Line, last: string[][], timed: boolean): boolean {
  const filled = line.cells.flatMap((cell, column) => (cell.length > 0 ? [column] : []));
  if ((line.cells[0]?.length ?? 0) > 0 || filled.length === 0 || last.length < 2) return false;
  const first = line.cells[filled[0] ?? 0]?.join(" ") ?? "";
  // A merged first cell: times or another entry in the second one begin a row.
  if (filled.length >= 2 && !timed && (findTimes(first).length > 0 || line.cells.length > 2)) return false;
  return findTimes(first)[0]?.from !== 0;
}

/** How far the pieces of each column reach. */
function reaches(lines: readonly Line[]): Reach[] {
  const columns: Printed[][] = [];
  for (const line of lines)
    for (const [column, cell] of line.cells.entries()) {
      columns[column] ??= [];
      const place = line.cells.length === 1 && column === 0 ? null : columns[column];
      for (const text of cell) place?.push({ text, edge: line.edges?.[column] ?? null });
    }
  return columns.map(reachOf);
}

/** Adds lines to a cell; the first goes on with the line before it where that was full. */
function append(row: string[][], column: number, lines: readonly string[], full: boolean): void {
  const cell = row[column];
  const [first, ...rest] = lines;
  if (!cell || first === undefined) return;
  const before = cell.at(-1);
  if (
    before !== undefined &&
    (full || isOpenEnglish(before, first)) &&
    !startsAnew(first) &&
    !/[。；：:！？]$/.test(before)
  )
    cell[cell.length - 1] = joinPieces(before, first);
  else cell.push(first);
  cell.push(...rest);
}

function buildRow(cells: string[][], width: number): Row {
  return {
    type: "tableRow",
    content: cells.map(
      (lines): Cell => ({
        type: "tableCell",
        ...(cells.length === 1 && width > 1 ? { attrs: { colspan: width } } : {}),
        content: lines.map((text): Block => ({ type: "paragraph", content: [{ type: "text", text }] })),
      }),
    ),
  };
}

import { readItemLabel, readLabel } from "../../words/labels";
import { squeezed } from "../../words/script";
import { findTimes } from "../../words/times";
import { isTravel } from "../travel";
import { type Columns, columnsOf, isDateCell, isTimeCell, type Role } from "./columns";
import { type Calendar, dayOf } from "./days";
import { addRow, type Draft, draftOf } from "./draft";
import { cellsOf, type Grid, type GridCell } from "./grid";
import { namesIn } from "./presenters";
import { markParallel } from "./slot";

type Row = readonly (GridCell | null)[];
/** What headings and lines above a table say of it. */
export type Above = { day: string | null; agenda: boolean; itinerary: boolean; course: boolean };

/** Rows of an agenda that is a table; empty where the table is none. */
export function slotsOfTable(grid: Grid, calendar: Calendar, above: Above): Draft[] {
  const columns = columnsOf(grid);
  return columns && isAgenda(grid, columns, above) ? readRows(grid, columns, calendar, above.day) : [];
}

function isAgenda(grid: Grid, { roles, head, titles }: Columns, above: Above): boolean {
  if (!roles.includes("content") && !roles.includes("track")) return false;
  const hasTime = (cell: GridCell) => isTimeCell(cell.text) && findTimes(cell.text).length > 0;
  const timed = grid.rows.filter((row) => cellsOf(row).some(hasTime)).length;
  const text = (row: Row) =>
    cellsOf(row)
      .map((cell) => cell.text)
      .join(" ");
  const travels = grid.rows.filter((row) => isTravel(text(row))).length;
  const named =
    head >= 0 && titles.some((title) => /議程|議題|agenda|items?$|sessions?$|topics?$|programme/i.test(title));
  if (above.itinerary && !above.agenda && (travels > 0 || above.course)) return false;
  if (roles.includes("time"))
    return (timed >= 2 && travels < timed * 0.25) || (timed >= 1 && (above.agenda || named) && travels === 0);
  const numbered = roles.includes("number") || (named && numbersInside(grid, roles, head));
  return (named || above.agenda) && numbered && !above.itinerary && travels === 0;
}

/** True where the titles of one column carry their numbers: 1. Opening | 2. Adoption of the agenda. */
function numbersInside(grid: Grid, roles: readonly Role[], head: number): boolean {
  const body = grid.rows.slice(head + 1);
  return roles.some((role, column) => {
    if (role !== "content" || body.length < 3) return false;
    // Points taken out of an agenda (議題四, 議題七) are another table.
    const first = body[0]?.[column]?.text ?? "";
    if ((readItemLabel(first)?.item ?? String(readLabel(first)?.value ?? "")) !== "1") return false;
    const carry = body.filter((row) => readLabel(row[column]?.text ?? "") ?? readItemLabel(row[column]?.text ?? ""));
    return carry.length >= body.length * 0.7;
  });
}

function readRows(grid: Grid, columns: Columns, calendar: Calendar, headingDay: string | null): Draft[] {
  const drafts: Draft[] = [];
  let day = headingDay;
  const head = columns.titles.map(squeezed).filter(Boolean).join("|");
  for (const [index, row] of grid.rows.entries()) {
    const cells = cellsOf(row).filter((cell) => cell.text.trim());
    const first = cells[0];
    // The head may be printed again on every page.
    const isHead = columns.head >= 0 && cells.map((cell) => squeezed(cell.text)).join("|") === head;
    if (!first || index === columns.head || isHead) continue;
    if (index < columns.head) {
      day = cells.map((cell) => dayOf(cell.text, calendar)?.day).find(Boolean) ?? day;
      continue;
    }
    // 第1天：9月16日 | Day 1: Wednesday, 16 September
    const days =
      cells.length === 2
        ? cells.map((cell) => (/Day\s*\d|星期|週|day\b/i.test(cell.text) ? dayOf(cell.text, calendar) : null))
        : [];
    if (
      days.length === 2 &&
      days.every((said) => said !== null) &&
      days[0]?.day === days[1]?.day &&
      cells.every((cell) => findTimes(cell.text).length === 0)
    ) {
      day = days[0]?.day ?? day;
      continue;
    }
    if (cells.length === 1) {
      const said = first.text.length <= 80 && (isDateCell(first.text) || first.text.length <= 40);
      const found = said ? dayOf(first.text, calendar) : null;
      if (found) day = found.day;
      if (found && findTimes(first.text).length === 0) continue;
      if (!standsAlone(first, index, columns, grid)) continue;
    }
    for (const { draft, dayText } of readRow(row, columns)) {
      day = (dayText ? dayOf(dayText, calendar)?.day : null) ?? day;
      addRow(drafts, { ...draft, value: { ...draft.value, day } });
    }
  }
  return markParallel(drafts);
}

/** A row of one cell is a line of the agenda if it stands among the titles, or begins with a time. */
function standsAlone(cell: GridCell, index: number, columns: Columns, grid: Grid): boolean {
  if (index <= Math.max(columns.head, 0)) return false;
  if (grid.width === 1 || (columns.roles[cell.column] === "content" && cell.colspan < grid.width)) return true;
  return (findTimes(cell.text)[0]?.from ?? 9) <= 2;
}

function readRow(row: Row, columns: Columns): { draft: Draft; dayText: string | null }[] {
  const by = (role: Role) =>
    [...new Set(row.filter((cell, at) => cell?.text.trim() && columns.roles[at] === role))] as GridCell[];
  const timeCell = by("time")[0] ?? null;
  const text = timeCell?.text.replace(/\n/g, " ") ?? "";
  const inCell = timeCell ? (findTimes(text)[0] ?? null) : null;
  const before = inCell ? text.slice(0, inCell.from).trim() : "";
  const dayText = by("day")[0]?.text ?? (before.length >= 3 ? before : null);
  const presenters = by("presenter").flatMap((cell) => namesIn(cell.text.replace(/\n/g, "；")));
  const number = squeezed(by("number")[0]?.text ?? "").replace(/[.、．:：]$/, "");
  const tracks = by("track");
  const cells = cellsOf(row);
  const whole = [...tracks, ...by("content")];
  const groups =
    tracks.length > 1 ? tracks.map((cell) => [cell]) : [whole.length === 0 && cells.length === 1 ? cells : whole];
  return groups.map((cellsOfGroup) => {
    // Where only some rows have a number it stands in the first column of titles.
    const [lead, ...others] = cellsOfGroup;
    const isLead =
      !number &&
      tracks.length === 0 &&
      others.length > 0 &&
      /^\d{1,2}(?:\.\d{1,2})*\.?$/.test(squeezed(lead?.text ?? ""));
    const group = isLead ? others : cellsOfGroup;
    const ownNumber = isLead ? squeezed(lead?.text ?? "").replace(/\.$/, "") : number;
    const leaves = group.flatMap((cell) => cell.leaves);
    const lines = leaves.map((leaf) => leaf.text).filter(Boolean);
    const inLine = timeCell || !lines[0] ? null : (findTimes(lines[0])[0] ?? null);
    const times = inCell ?? (inLine && inLine.from <= 3 ? inLine : null);
    const own = times && times === inLine ? withoutLead(lines, times.to) : lines;
    // 5, 5.1 and 5.2 in one cell of numbers, as many titles beside them: the points of the item.
    const numbers = by("number")[0]?.text.split("\n").map(squeezed) ?? [];
    const paired = numbers.length > 1 && numbers.length === own.length && numbers.every((one) => /^\d/.test(one));
    const titles = paired ? own.map((line, at) => (at === 0 ? line : `${numbers[at]} ${line}`)) : own;
    const draft = draftOf(numbered(titles, paired ? (numbers[0] ?? "") : ownNumber), presenters, times, timeCell, [
      ...(timeCell?.leaves ?? []),
      ...(isLead ? (lead?.leaves ?? []) : []),
      ...leaves,
    ]);
    return { draft, dayText };
  });
}

const withoutLead = ([first = "", ...rest]: string[], to: number): string[] =>
  [first.slice(to).replace(/^[\s:：,，.、）)]+/, ""), ...rest].filter(Boolean);

/** A number in a column of its own is put before the title as its label. */
function numbered(lines: string[], number: string): string[] {
  if (
    lines.length === 0 ||
    !/^(?:[\d一二三四五六七八九十]{1,3}(?:[.．]\d{1,2})*|[IVX]{1,5}|[A-Z]\d{1,2}|\d{1,2}[A-Ha-h])$/.test(number)
  )
    return lines;
  return [`${/^[A-Z]/.test(number) ? "Item" : "議程"} ${number}：${lines[0] ?? ""}`, ...lines.slice(1)];
}

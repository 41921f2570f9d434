import type { Leaf } from "../../leaves";
import { findTimes } from "../../words/times";

/** A table with merged cells spread out: each place holds the leaves of the cell that covers it. */
export type GridCell = {
  leaves: Leaf[];
  text: string;
  row: number;
  column: number;
  colspan: number;
  rowspan: number;
  header: boolean;
};
export type Grid = { table: number; rows: (GridCell | null)[][]; width: number; first: number; last: number };

/** Every table of a document as a grid, in order. */
export function gridsOf(leaves: readonly Leaf[]): Grid[] {
  const tables = new Map<number, Leaf[]>();
  for (const leaf of leaves) if (leaf.cell) push(tables, leaf.cell.table, leaf);
  return [...tables].map(([table, own]) => gridOf(table, own));
}

function gridOf(table: number, leaves: readonly Leaf[]): Grid {
  const rows: (GridCell | null)[][] = [];
  const cells = new Map<string, GridCell>();
  let width = 0;
  for (const leaf of leaves) {
    const cell = leaf.cell;
    if (!cell) continue;
    const key = `${cell.row}:${cell.column}`;
    const known = cells.get(key);
    if (known) {
      known.leaves.push(leaf);
      known.text = `${known.text}\n${leaf.text}`.trim();
      continue;
    }
    cells.set(key, {
      leaves: [leaf],
      text: leaf.text,
      row: cell.row,
      column: cell.column,
      colspan: cell.colspan,
      rowspan: cell.rowspan,
      header: cell.header,
    });
  }
  for (const cell of cells.values()) {
    let column = cell.column;
    // A cell merged from above already stands here.
    while (rows[cell.row]?.[column]) column++;
    for (let row = cell.row; row < cell.row + Math.min(cell.rowspan, 200); row++)
      for (let place = column; place < column + Math.min(cell.colspan, 40); place++) {
        rows[row] ??= [];
        const line = rows[row];
        if (line && !line[place]) line[place] = cell;
        width = Math.max(width, place + 1);
      }
  }
  realign(rows, width);
  const all = leaves.map((leaf) => leaf.index);
  return {
    table,
    width,
    first: Math.min(...all),
    last: Math.max(...all),
    rows: Array.from({ length: rows.length }, (_, row) =>
      Array.from({ length: width }, (__, column) => rows[row]?.[column] ?? null),
    ),
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/**
 * Tagged PDF does not say how many rows a merged cell spans, so the rows under it come out short. Where times stand in a
 * later column, a short row that begins with a time is moved there.
 */
function realign(rows: (GridCell | null)[][], width: number): void {
  const whole = rows.filter((row) => new Set(row.filter(Boolean)).size === width);
  const timed = Array.from({ length: width }, (_, column) => whole.filter((row) => isTime(row[column]?.text)).length);
  const column = timed.findIndex((count) => count >= 2 || (count > 0 && count * 2 >= whole.length - 1));
  if (column <= 0) return;
  for (const row of rows) {
    const cells = row.filter((cell): cell is GridCell => !!cell);
    if (cells.length < 2 || cells.length > width - column || new Set(cells).size !== cells.length) continue;
    if (isTime(cells[0]?.text) && row[0] === cells[0]) row.unshift(...Array.from({ length: column }, () => null));
  }
}

const isTime = (text: string | undefined): boolean => {
  const times = findTimes((text ?? "").replace(/\n/g, " "));
  return (times[0]?.from ?? 9) <= 1;
};

/** The cells of a row from left to right, a merged one once. */
export const cellsOf = (row: readonly (GridCell | null)[]): GridCell[] => [
  ...new Set(row.filter((cell): cell is GridCell => cell !== null)),
];

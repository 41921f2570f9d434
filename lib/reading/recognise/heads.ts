import { squeezed } from "../words/script";
import { cellsOf, type Grid, type GridCell } from "./agenda/grid";

/** The columns of a table that a head names: for each wanted one its place, or undefined. */
export type Heads<K extends string> = { row: number } & Partial<Record<K, number>>;

/** Finds the head of a table among its first rows; null where fewer than two wanted columns are named. */
export function headsOf<K extends string>(grid: Grid, wanted: readonly (readonly [K, RegExp])[]): Heads<K> | null {
  for (const [row, cells] of grid.rows.slice(0, 4).entries()) {
    const found = { row } as Heads<K>;
    for (const [column, cell] of cells.entries()) {
      const text = squeezed(cell?.text ?? "");
      const name = wanted.find(
        ([key, pattern]) => found[key] === undefined && text.length <= 16 && pattern.test(text),
      )?.[0];
      if (name) (found as Record<string, number>)[name] = column;
    }
    if (Object.keys(found).length >= 3 && cellsOf(cells).length >= 2) return found;
  }
  return null;
}

/** The cell of a row that a head's column names. */
export const cellAt = (row: readonly (GridCell | null)[], column: number | undefined): GridCell | null =>
  column === undefined ? null : (row[column] ?? null);

import type { Leaf } from "../leaves";
import { columnName } from "../recognise/fields";
import { chapterKindsOf, isChapterName } from "../words/chapters";

/** A row of a form whose first cell names a chapter; `to` is the leaf after what belongs to it. */
export type FormRow = { leaf: number; to: number };

/** Rows of a report that is filled into a table: the name of the part in one cell, its text in the next. */
export function formRows(leaves: readonly Leaf[]): FormRow[] {
  const rows: FormRow[] = [];
  const tables = new Map<number, Leaf[]>();
  for (const leaf of leaves) if (leaf.cell) tables.set(leaf.cell.table, [...(tables.get(leaf.cell.table) ?? []), leaf]);
  for (const own of tables.values()) {
    const chapters = own.filter(
      (leaf) =>
        leaf.cell &&
        isChapterName(leaf.text) &&
        !chapterKindsOf(leaf.text).includes("participants") &&
        startsRow(leaf, own),
    );
    const first = chapters[0]?.index ?? Number.POSITIVE_INFINITY;
    // Below the first chapter other rows of the form are chapters too, if their name is short and their text is long.
    const names =
      chapters.length < 2
        ? chapters
        : own.filter((leaf) => chapters.includes(leaf) || (leaf.index > first && isOther(leaf, own)));
    for (const name of names) {
      const cell = name.cell;
      if (!cell) continue;
      const last = cell.row + Math.max(1, cell.rowspan) - 1;
      const alone = !own.some((leaf) => leaf.cell?.row === cell.row && leaf.cell.column > cell.column && leaf.text);
      // A name that fills its row has its text in the next one.
      const inside = own.filter(
        (leaf) => leaf.cell && leaf.index > name.index && leaf.cell.row <= last + (alone ? 1 : 0),
      );
      const end = inside.at(-1)?.index;
      if (end !== undefined) rows.push({ leaf: name.index, to: end + 1 });
    }
  }
  return rows;
}

const isOther = (leaf: Leaf, own: readonly Leaf[]): boolean =>
  leaf.cell?.column === 0 &&
  leaf.text.length >= 2 &&
  leaf.text.length <= 14 &&
  columnName(leaf.text) === null &&
  startsRow(leaf, own) &&
  own.some((other) => other.cell?.row === leaf.cell?.row && other.cell?.column !== 0 && other.text.length >= 30);

const startsRow = (leaf: Leaf, own: readonly Leaf[]): boolean =>
  !own.some(
    (other) =>
      other.cell?.row === leaf.cell?.row &&
      other.index < leaf.index &&
      other.text &&
      other.cell?.column !== leaf.cell?.column,
  );

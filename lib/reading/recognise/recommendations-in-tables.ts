import type { Leaf } from "../leaves";
import { gridsOf } from "./agenda/grid";
import { cellAt, headsOf } from "./heads";

const columns = [
  ["what", /^(?:具體)?建議(?:事項|內容|項目)?$|^recommendations?$/i],
  ["lead", /^(?:主辦|主政|權責|辦理|執行)(?:機關|單位)|^lead/i],
  ["assisting", /^協辦(?:機關|單位)/],
  ["term", /^(?:期程|時程|期限|辦理期限|期別|完成期限|預定期程)|^term$/i],
] as const;

/** A point of a table of recommendations. */
export type TablePoint = { heading: Leaf; body: Leaf[]; lead?: string; assisting?: string; term?: string };

/** Recommendations in a table: a row for each, with who leads and by when. @param leaves those of the chapter */
export function pointsInTables(leaves: readonly Leaf[]): TablePoint[] {
  return gridsOf(leaves).flatMap((grid) => {
    const heads = headsOf(grid, columns);
    if (!heads || heads.what === undefined) return [];
    return grid.rows.slice(heads.row + 1).flatMap((row): TablePoint[] => {
      const [heading, ...body] = (cellAt(row, heads.what)?.leaves ?? []).filter((leaf) => leaf.text);
      const text = (column: number | undefined) => cellAt(row, column)?.text.replace(/\n/g, "").trim() || undefined;
      if (!heading) return [];
      const [lead, assisting, term] = [text(heads.lead), text(heads.assisting), text(heads.term)];
      return [
        { heading, body, ...(lead ? { lead } : {}), ...(assisting ? { assisting } : {}), ...(term ? { term } : {}) },
      ];
    });
  });
}

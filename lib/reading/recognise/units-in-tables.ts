import type { Leaf } from "../leaves";
import type { Outline } from "../outline/outline";
import { readItemLabel, readLabel } from "../words/labels";
import { squeezed } from "../words/script";
import { pathTo } from "./agenda/agenda";
import { cellsOf, type Grid, gridsOf } from "./agenda/grid";
import type { Unit } from "./units";

const topic = /^(?:議程|議題|案由|項目|議案|討論(?:事項|議題|項目)|主題|agenda(?:item)?|item|topic)(?:項目|名稱)?$/i;
const record = /討論|情形|紀要|重點|摘要|內容|決議|結論|會議紀錄|discussion|outcome|decision|summary/i;

/** Proceedings that are a table: a row for each item, what was said and what was decided beside it. */
export function unitsOfTables(leaves: readonly Leaf[], outline: Outline): Unit[] {
  return gridsOf(leaves).flatMap((grid) => {
    const path = pathTo(grid.first, outline.sections);
    // The cover of a report is a table too.
    if (
      path.length === 0 ||
      path.some((part) => part.named.includes("recommendations") || part.named.includes("reflections"))
    )
      return [];
    return unitsOfGrid(grid);
  });
}

function unitsOfGrid(grid: Grid): Unit[] {
  const head = (grid.rows[0] ?? []).map((cell) => squeezed(cell?.text ?? ""));
  const column = head.findIndex((text) => topic.test(text));
  const records = head.flatMap((text, at) => (at !== column && record.test(text) && text.length <= 14 ? [at] : []));
  if (column < 0 || records.length === 0) return [];
  return grid.rows.slice(1).flatMap((row): Unit[] => {
    const name = row[column];
    const body = cellsOf(records.map((at) => row[at] ?? null));
    const own = body.flatMap((cell) => cell.leaves).filter((leaf) => leaf.text);
    const first = name?.leaves[0];
    if (!name?.text || !first || !own.some((leaf) => /[。；，]/.test(leaf.text))) return [];
    const number = row.find(
      (cell, at) => cell && at < column && /^[\d一二三四五六七八九十]{1,3}[.、]?$/.test(squeezed(cell.text)),
    );
    const heading = name.text.replace(/\n/g, " ").trim();
    const item =
      readItemLabel(heading)?.item ??
      (number ? squeezed(number.text).replace(/[.、]$/, "") : (numberOf(heading) ?? null));
    const part = {
      heading,
      title: readItemLabel(heading)?.rest || readLabel(heading)?.rest || heading,
      kinds: [],
      named: [],
      family: "row",
      value: null,
      leaf: first.index,
      from: first.index + 1,
      to: (own.at(-1)?.index ?? first.index) + 1,
      headingLike: true,
      parts: [],
    };
    return [{ part, item, heading, leaves: own, confidence: 0.9 }];
  });
}

const numberOf = (heading: string): string | null => {
  const label = readLabel(heading);
  return label && ["han", "arabic", "formal"].includes(label.scheme) ? String(label.value) : null;
};

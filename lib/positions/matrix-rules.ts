import { type EconomyView, ourEconomy } from "@/lib/meetings/model";
import type { Stance } from "@/prisma/generated/enums";
import type { Matrix, MatrixFilter, MatrixIssue, MatrixPosition, MatrixTable } from "./matrix-model";
import { stances } from "./model";

/**
 * The table one sees. Silence is a fact and is shown: economies that said nothing are counted, and drawn when asked
 * for. Our own row always stands there. Totals and counts are of all that was said on the issues shown, so that a
 * filter on rows does not make a minority look like all.
 */
export function tableOf({ items, economies }: Matrix, everyone: readonly string[], filter: MatrixFilter): MatrixTable {
  const shownItems = items.filter(({ id, issues }) => issues.length > 0 && (!filter.item || filter.item === id));
  const issues = shownItems.flatMap((item) => item.issues);
  const said = issues.flatMap(({ positions }) => positions);
  const speaking = new Set(said.map(({ economyCode }) => economyCode));
  const known = new Set([...everyone, ...speaking, ourEconomy]);
  const rows = economies
    .filter(({ code }) => known.has(code))
    .map((economy) => rowOf(economy, issues))
    .filter(({ economy, cells }) => {
      if (filter.economy && filter.economy !== economy.code) return false;
      return (
        !filter.stance ||
        [...cells.values()].some((positions) => positions.some(({ stance }) => stance === filter.stance))
      );
    });
  const isQuiet = (code: string) => !speaking.has(code) && code !== ourEconomy && filter.economy !== code;
  return {
    items: shownItems,
    rows: filter.silent ? rows : rows.filter(({ economy }) => !isQuiet(economy.code)),
    hidden: filter.silent ? 0 : rows.filter(({ economy }) => isQuiet(economy.code)).length,
    totals: new Map(issues.map((issue) => [issue.id, totalsOf(issue.positions)])),
    counts: { issues: issues.length, economies: speaking.size, positions: said.length },
  };
}

const rowOf = (economy: EconomyView, issues: readonly MatrixIssue[]) => ({
  economy,
  ours: economy.code === ourEconomy,
  cells: new Map(
    issues.map(({ id, positions }) => [
      id,
      inOrder(positions.filter(({ economyCode }) => economyCode === economy.code)),
    ]),
  ),
});

const inOrder = (positions: MatrixPosition[]) =>
  [...positions].sort((a, b) => stances.indexOf(a.stance) - stances.indexOf(b.stance));

const totalsOf = (positions: readonly MatrixPosition[]): { stance: Stance; count: number }[] =>
  stances
    .map((stance) => ({ stance, count: positions.filter((one) => one.stance === stance).length }))
    .filter(({ count }) => count > 0);

/** "NZ.0192…": an economy and an issue, as the address names a cell. */
export const cellName = (economyCode: string, issueId: string): string => `${economyCode}.${issueId}`;

/** @returns the economy and the issue a name stands for, where they are in the table */
export function readCell(table: MatrixTable, name: string | undefined) {
  const cut = name?.lastIndexOf(".") ?? -1;
  if (!name || cut < 1) return null;
  const row = table.rows.find(({ economy }) => economy.code === name.slice(0, cut));
  const issueId = name.slice(cut + 1);
  const item = table.items.find(({ issues }) => issues.some(({ id }) => id === issueId));
  const issue = item?.issues.find(({ id }) => id === issueId);
  const positions = issue && row?.cells.get(issue.id);
  return row && item && issue && positions ? { economy: row.economy, ours: row.ours, item, issue, positions } : null;
}

import type { Day } from "@/lib/calendar/day";
import { showMinute } from "@/lib/calendar/zone";
import type { AgendaNode } from "./model";
import { branchOf } from "./tree";

/** What a new row probably is, so that only its title has to be typed. A person may change all of it. */
export type NextItem = { number: string; time: string; day: Day | null };

/** The row to come behind `afterId` under `parentId`; with `afterId` null, the first there. */
export function nextItem(
  tree: readonly AgendaNode[],
  parentId: string | null,
  afterId: string | null,
  firstDay: Day,
): NextItem {
  const branch = afterId === null ? null : branchOf(tree, afterId);
  const parent = parentId === null ? null : branchOf(tree, parentId)?.siblings.find(({ id }) => id === parentId);
  const before = branch ? branch.siblings.slice(0, branch.index + 1) : [];
  const last = before.at(-1);
  const numbered = before.findLast(({ number }) => number)?.number;
  return {
    number: numbered
      ? following(numbered)
      : parent?.number
        ? `${parent.number}.1`
        : parentId === null && before.length === 0
          ? "1"
          : "",
    // A sub-item mostly has no time of its own; a row begins where the one before it ends.
    time: parentId === null && last && last.end !== null ? `${showMinute(last.end % 1440)}-` : "",
    day: parentId === null ? (last ? last.day : firstDay) : null,
  };
}

/** "6" → "7", "6.4" → "6.5", "(2)" → "(3)", "附件三" → "". */
const following = (number: string): string => {
  const found = /^(.*?)(\d+)(\D*)$/.exec(number);
  return found ? `${found[1]}${Number(found[2]) + 1}${found[3]}` : "";
};

import type { SubItem } from "../../proposal";
import { readLabel } from "../../words/labels";
import { findMentions } from "../../words/mentions";

type Open = { family: string; list: SubItem[]; label: string };

/** Length in brackets at the end of a title: (10 mins), （30 分鐘） */
export const withoutLength = (text: string): string =>
  text.replace(/\s*[（(]\s*\d{1,3}\s*(?:mins?|minutes?|分鐘|分)\.?\s*[)）]\s*$/i, "").trim();

/**
 * Points of an agenda item with their numbers, those under another inside it. "8.2 Malaysia: Compilation…" names whose
 * point it is and then the point.
 * @param lines numbered lines in order
 */
export function subItemsOf(lines: readonly string[]): SubItem[] {
  const root: SubItem[] = [];
  const stack: Open[] = [];
  for (const line of lines) {
    const label = readLabel(line);
    const family = label
      ? label.scheme === "decimal"
        ? `decimal${label.before?.split(".").length}`
        : label.scheme
      : "none";
    const known = stack.findIndex((open) => open.family === family);
    if (known >= 0) stack.length = known + 1;
    const parent = known >= 0 ? stack[known - 1] : stack.at(-1);
    const list = known >= 0 ? (stack[known]?.list ?? root) : parent ? nest(parent) : root;
    if (known < 0) stack.push({ family, list, label: "" });
    list.push(...pointOf(withoutLength(line)));
  }
  return root;
}

/** The list under the last point of an open list. */
function nest(open: Open): SubItem[] {
  const last = open.list.at(-1);
  if (last === undefined) return open.list;
  if (typeof last !== "string") return last.subItems;
  const made = { title: last.replace(/\s*[:：]\s*$/, ""), subItems: [] as SubItem[] };
  open.list[open.list.length - 1] = made;
  return made.subItems;
}

function pointOf(line: string): SubItem[] {
  const split = /^(.{2,40}?)\s*[:：]\s*(\S.{6,})$/.exec(line);
  const head = split?.[1] ?? "";
  const rest = readLabel(head)?.rest ?? head;
  const mention = findMentions(rest)[0];
  if (split?.[2] && mention && mention.from === 0 && mention.to >= rest.trim().length - 1)
    return [{ title: head, subItems: [split[2]] }];
  return [line.replace(/\s*[:：]\s*$/, "")];
}

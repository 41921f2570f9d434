import type { Leaf } from "../leaves";
import { chapterKindsOf } from "../words/chapters";
import { squeezed } from "../words/script";
import { keyOf } from "./candidates";

/** A page of contents: leaves [from, to) and the titles that it lists. */
export type Contents = { from: number; to: number; titles: string[] };

const pageAtEnd = /(?:[.．·…‧\s]|\t)+(?:第\s*)?(?:\d{1,3}|[ivxIVX]{1,5})(?:\s*頁)?\s*$/;

/** Finds contents by their heading, by their style and by lines that end with a page number. */
export function findContents(leaves: readonly Leaf[]): Contents[] {
  const found: Contents[] = [];
  const later = new Map<string, number>();
  for (const leaf of leaves) if (leaf.text.length < 160) later.set(keyOf(leaf.text), leaf.index);
  for (let at = 0; at < leaves.length; at++) {
    const leaf = leaves[at];
    if (!leaf) break;
    const headed = leaf.text.length < 24 && chapterKindsOf(leaf.text).includes("contents");
    if (!headed && leaf.style !== "contents") continue;
    const titles: string[] = [];
    const seen = new Set<string>();
    let to = headed ? at + 1 : at;
    for (; to < leaves.length; to++) {
      const line = leaves[to];
      if (!line || line.cell) break;
      if (!line.text) continue;
      const key = keyOf(line.text);
      const listedAgain = (later.get(key) ?? -1) > to;
      const isEntry =
        line.style === "contents" ||
        pageAtEnd.test(line.text) ||
        (listedAgain && line.text.length < 80 && !/[。]$/.test(line.text));
      if (
        !isEntry ||
        seen.has(squeezed(line.text)) ||
        (seen.size > 0 && line.style !== "contents" && !pageAtEnd.test(line.text) && titles.includes(key))
      )
        break;
      seen.add(squeezed(line.text));
      if (key.length > 1) titles.push(key);
    }
    if (to - at >= 2) {
      found.push({ from: at, to, titles });
      at = to - 1;
    }
  }
  return found;
}

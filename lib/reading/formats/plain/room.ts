import type { Edge } from "../../source";
import { widthOf } from "../../words/script";

/** A piece of a line as it is printed: its words, and where it begins and ends where that is known. */
export type Printed = { text: string; edge: Edge | null };

/** How far pieces of a column reach: in points where places are known, and in columns of a fixed-width page. */
export type Reach = { right: number; width: number };

export function reachOf(pieces: readonly Printed[]): Reach {
  const rights = pieces.flatMap(({ edge }) => (edge ? [edge.right] : [])).sort((a, b) => a - b);
  return {
    // One line that sticks out does not make the column wider.
    right: rights[Math.round((rights.length - 1) * 0.97)] ?? 0,
    width: Math.max(0, ...pieces.map(({ text }) => widthOf(text))),
  };
}

const shortest = 24;
const firstWord =
  /^(?:[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF][。，、；：！？」』）》〉)]*|[^\s\p{Script=Han}]{1,60})/u;

/** True where the first word of the next piece would not have found room on the line: the break is the page's, not the writer's. */
export function isFull(piece: Printed, next: Printed, reach: Reach): boolean {
  const word = firstWord.exec(next.text.trimStart())?.[0] ?? "";
  if (piece.edge && next.edge) {
    const perColumn = (next.edge.right - next.edge.left) / Math.max(1, widthOf(next.text));
    // Letters differ in width, and a Chinese line may end early so that no mark of punctuation begins the next.
    // Between Chinese and Latin letters stands a gap.
    const gap = /^[\dA-Za-z]/.test(word) && /\p{Script=Han}$/u.test(piece.text) ? 2.2 : 1.2;
    return piece.edge.right + perColumn * (widthOf(word) + gap) > reach.right;
  }
  // Short entries of a list (處長　王大明) are as wide as each other without being broken.
  if (widthOf(piece.text) < shortest || /\S　+\S/.test(piece.text)) return false;
  return widthOf(piece.text) + 1 + widthOf(word) > reach.width;
}

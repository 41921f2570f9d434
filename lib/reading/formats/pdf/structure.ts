import type { Piece } from "./page-text";
import { joinAll } from "./page-text";

/** A node of the structure tree as pdf.js hands it out. */
export type StructureNode = { role: string; alt?: string; children: (StructureNode | StructureContent)[] };
export type StructureContent = { type: string; id?: string };

export const isNode = (child: StructureNode | StructureContent): child is StructureNode => "role" in child;

/** What was set for each part of the structure. */
export type Contents = Map<string, Piece[]>;

export function contentsOf(pieces: readonly Piece[]): Contents {
  const contents: Contents = new Map();
  for (const piece of pieces) {
    if (piece.id === undefined || piece.isArtifact) continue;
    const those = contents.get(piece.id);
    if (those) those.push(piece);
    else contents.set(piece.id, [piece]);
  }
  // Letters that another font lends are set first, wherever they stand on the line.
  for (const those of contents.values()) those.sort((a, b) => (Math.abs(a.base - b.base) < 1 ? a.left - b.left : 0));
  return contents;
}

/** The text of pieces in their order, with the lines put together. */
export function textOfPieces(pieces: readonly Piece[]): string {
  const lines: string[] = [""];
  for (const { text, endsLine } of pieces) {
    lines.push((lines.pop() ?? "") + text);
    if (endsLine) lines.push("");
  }
  return joinAll(lines);
}

/** How many letters there are. */
export const lettersIn = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { text }) => sum + text.replace(/\s/g, "").length, 0);

/** All content below a node. */
export function idsBelow(node: StructureNode): string[] {
  return node.children.flatMap((child) => (isNode(child) ? idsBelow(child) : (child.id ?? [])));
}

import { needsSpace, type Piece, withoutLooseSpaces } from "./page-text";

/** Letters that stand together on a line. */
export type Segment = { text: string; left: number; right: number };
export type Line = { segments: Segment[]; base: number; size: number; bold: boolean };

/** Gaps in sizes of the letters: above the first a space between words, above the second perhaps another column. */
const wordGap = 0.15;
const columnGap = 0.8;

/** The lines of a page from top to bottom, parted where another column may begin. */
export function linesOfPage(pieces: readonly Piece[], bold: ReadonlySet<string>): Line[] {
  const printed = pieces.filter(({ text }) => text.trim() !== "").sort((a, b) => a.base - b.base || a.left - b.left);
  const rows: Row[] = [];
  for (const piece of printed) {
    const row = rows.at(-1);
    if (row && isOnLine(piece, row.widest)) {
      row.pieces.push(piece);
      if (piece.size > row.widest.size) row.widest = piece;
    } else rows.push({ pieces: [piece], widest: piece });
  }
  return rows.map(({ pieces: row }) => lineOf(row, bold));
}

type Row = { pieces: Piece[]; widest: Piece };

/** Raised and lowered letters belong to the line beside them. */
const isOnLine = (piece: Piece, widest: Piece): boolean =>
  Math.abs(piece.base - widest.base) <= Math.max(1, 0.35 * Math.max(piece.size, widest.size));

function lineOf(row: Piece[], bold: ReadonlySet<string>): Line {
  const pieces = row.sort((a, b) => a.left - b.left);
  const segments: Segment[] = [];
  let before = "";
  for (const { text, left, right, size } of pieces) {
    const last = segments.at(-1);
    const gap = last ? left - last.right : 0;
    if (!last || gap > size * columnGap) segments.push({ text, left, right });
    else {
      last.text += (gap > size * wordGap && needsSpace(before, text) ? " " : "") + text;
      last.right = Math.max(last.right, right);
    }
    before = text;
  }
  const letters = (those: Piece[]) => those.reduce((sum, { text }) => sum + text.trim().length, 0);
  const sizes = new Map<number, number>();
  for (const { size, text } of pieces) sizes.set(size, (sizes.get(size) ?? 0) + text.trim().length);
  return {
    segments: segments.map((one) => ({ ...one, text: withoutLooseSpaces(one.text).trim() })),
    base: pieces.reduce((most, { base }) => Math.max(most, base), 0),
    size: [...sizes].reduce((most, one) => (one[1] > most[1] ? one : most), [0, -1])[0],
    bold: letters(pieces.filter(({ font }) => bold.has(font))) > letters(pieces) / 2,
  };
}

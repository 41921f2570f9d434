import type { PDFPageProxy } from "pdfjs-dist/types/src/pdf";
import { withoutRadicals } from "./radicals";

/** Letters that were set at once, with where they stand in points from the top and left of the page. */
export type Piece = {
  text: string;
  left: number;
  right: number;
  /** Where the letters stand on their line. */
  base: number;
  size: number;
  font: string;
  /** Whether a line ends after it. */
  endsLine: boolean;
  /** What of the structure it belongs to. */
  id?: string;
  isArtifact: boolean;
};

type Mark = { id?: string; isArtifact: boolean };

/** The pieces of a page in the order in which they were set. */
export async function readPieces(page: PDFPageProxy): Promise<Piece[]> {
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  // Turns what a page says from its foot, and perhaps lying on its side, into what is seen from its top.
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = page.getViewport({ scale: 1 }).transform as number[];
  const pieces: Piece[] = [];
  const marks: Mark[] = [];
  for (const item of content.items) {
    const around = marks.at(-1);
    if ("str" in item) {
      const [across = 0, up = 0, , , x = 0, y = 0] = item.transform as number[];
      const text = withoutRadicals(item.str);
      const left = a * x + c * y + e;
      pieces.push({
        text,
        left,
        right: left + item.width,
        base: b * x + d * y + f,
        size: Math.round(Math.max(item.height, Math.hypot(across, up)) * 10) / 10,
        font: item.fontName,
        endsLine: item.hasEOL,
        id: around?.id,
        isArtifact: around?.isArtifact ?? false,
      });
    } else if (item.type === "endMarkedContent") marks.pop();
    else
      marks.push({
        id: (item.type === "beginMarkedContentProps" ? item.id : undefined) ?? around?.id,
        isArtifact: (item as { tag?: string }).tag === "Artifact" || (around?.isArtifact ?? false),
      });
  }
  return pieces;
}

const han =
  "[\\u2E80-\\u303F\\u3100-\\u312F\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF\\uFE30-\\uFE4F\\uFF00-\\uFFEF]";
const betweenHan = new RegExp(`(?<=${han}) (?=${han})`, "g");

/** Spaces that a wide setting was taken for. */
export const withoutLooseSpaces = (text: string): string => text.replace(betweenHan, "");

/** Whether a space belongs between two lines or pieces that are put together: only Latin words are parted by one. */
export const needsSpace = (before: string, after: string): boolean =>
  /[\p{Script=Latin}\d.,;:!?)\]%'"’”]$/u.test(before.slice(-2)) && /^[\p{Script=Latin}\d(["'‘“]/u.test(after);

/** Puts two lines of a paragraph together again. */
export const joinLines = (before: string, after: string): string => joinAll([before, after]);

/** Puts the lines of a paragraph together again, each with the one before it. */
export function joinAll(lines: readonly string[]): string {
  const printed = lines.map((line) => line.trim()).filter((line) => line !== "");
  return printed
    .map((line, at) => {
      const before = printed[at - 1];
      // A word that was parted at the end of a line keeps its hyphen: it may be its own.
      return before !== undefined && needsSpace(before, line) ? ` ${line}` : line;
    })
    .join("");
}

import type { Apart } from "../../source";
import { type Line, textOf } from "./lines";

const pageNumber =
  /^(?:[-–—－~～\s]*\d{1,4}[-–—－~～\s]*|第\s*[\d一二三四五六七八九十]{1,4}\s*頁(?:\s*[,，/]?\s*共\s*\d{1,4}\s*頁)?|\d{1,4}\s*[/／]\s*\d{1,4}|(?:page|p\.)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?|[ivx]{1,5})$/i;

export type Kept = { lines: Line[]; apart: { what: Apart["what"]; text: string; before: Line | null }[] };

/**
 * Takes running headers, footers and page numbers out of the flow. A line runs when the same words (but for digits)
 * stand at the edge of at least three pages; where no page ends are known, beside page numbers.
 */
export function withoutRunning(lines: readonly Line[]): Kept {
  const edges = lines.map((_, index) => nearEdge(lines, index));
  const numbers = pageNumbers(lines, edges);
  const beside = lines.map(
    (_, index) => edges[index] === true || [-2, -1, 1, 2].some((step) => numbers.has(index + step)),
  );
  const counts = new Map<string, { all: number; edge: number }>();
  for (const [index, line] of lines.entries()) {
    const key = keyOf(line);
    if (!key) continue;
    const count = counts.get(key) ?? { all: 0, edge: 0 };
    counts.set(key, { all: count.all + 1, edge: count.edge + (beside[index] ? 1 : 0) });
  }
  const kept: Kept = { lines: [], apart: [] };
  let carried = false;
  let carriedGap = 0;
  const waiting: Kept["apart"] = [];
  for (const [index, line] of lines.entries()) {
    const count = counts.get(keyOf(line));
    const runs = count !== undefined && count.edge >= 3 && count.edge >= count.all * 0.6 && beside[index] === true;
    if (numbers.has(index) || runs) {
      waiting.push({ what: numbers.has(index) ? "pageNumber" : "header", text: textOf(line), before: null });
      carried = true;
      carriedGap += line.gap;
      continue;
    }
    for (const piece of waiting.splice(0)) kept.apart.push({ ...piece, before: line });
    kept.lines.push(carried ? { ...line, gap: line.gap + carriedGap, pageBreak: true } : line);
    carried = false;
    carriedGap = 0;
  }
  kept.apart.push(...waiting);
  return kept;
}

const counted =
  /^(?:照片|相片|圖|表|附圖|附表|附件|附錄|議程|議題|場次|第\s*\d+\s*[天日場章節次項案]|Day|Session|Item|Photo|Figure|Table|Annex|\d+\s*[月/.、)）])/i;

function keyOf(line: Line): string {
  const text = textOf(line).trim();
  if (text.length > 80 || line.level !== undefined) return "";
  // Day 1, Day 2 and 照片1, 照片2 count what they head; only words that stay the same run.
  if (text.replace(/[\d０-９\s]/g, "").length < 4 || counted.test(text)) return text;
  return text.replace(/[\d０-９]+/g, "#");
}

/** Among the first two or last two lines of a page. */
function nearEdge(lines: readonly Line[], index: number): boolean {
  for (const step of [0, 1]) if (lines[index - step]?.pageBreak || index - step === 0) return true;
  for (const step of [1, 2]) if (lines[index + step]?.pageBreak || index + step === lines.length) return true;
  return false;
}

/** Lines that hold nothing but a number and grow from page to page. */
function pageNumbers(lines: readonly Line[], edges: readonly boolean[]): Set<number> {
  const candidates = lines.flatMap((line, index) => {
    const text = textOf(line).trim();
    return text.length <= 24 && line.cells.length === 1 && pageNumber.test(text)
      ? [{ index, value: Number(/\d+/.exec(text)?.[0] ?? Number.NaN), text }]
      : [];
  });
  const found = new Set<number>();
  for (const [at, { index, value, text }] of candidates.entries()) {
    const decorated = !/^\d+$/.test(text);
    const apart = (lines[index]?.gap ?? 0) > 0 || (lines[index + 1]?.gap ?? 1) > 0 || edges[index] === true;
    const follows = candidates.some(
      (other, otherAt) =>
        otherAt !== at &&
        Math.abs(otherAt - at) <= 3 &&
        Number.isFinite(value) &&
        Math.sign(other.value - value) === Math.sign(otherAt - at) &&
        Math.abs(other.value - value) <= 4,
    );
    if (follows || (apart && (decorated || edges[index] === true))) found.add(index);
  }
  return found;
}

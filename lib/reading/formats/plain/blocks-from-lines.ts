import type { Apart, Block, RawLine } from "../../source";
import { htmlTable, htmlTableLength } from "./html-table";
import { type Line, readLines } from "./lines";
import { buildParagraphs, wrapWidth } from "./paragraphs";
import { withoutRunning } from "./running";
import { buildTable, tableLength } from "./tables";

/**
 * Puts a text together from its lines: sentences broken over lines and pages are joined, running headers and page
 * numbers set apart, tables rebuilt from tabs, pipes and HTML.
 */
export function blocksFromLines(raw: readonly RawLine[]): { blocks: Block[]; apart: Apart[] } {
  const blocks: Block[] = [];
  const apart: Apart[] = [];
  let from = 0;
  const flush = (to: number) => {
    if (to > from) {
      const part = build(raw.slice(from, to));
      apart.push(...part.apart.map((piece) => ({ ...piece, before: piece.before + blocks.length })));
      blocks.push(...part.blocks);
    }
    from = to;
  };
  for (let at = 0; at < raw.length; at++) {
    const length = htmlTableLength(raw, at);
    if (length === 0) continue;
    flush(at);
    const { before, table, after } = htmlTable(
      raw
        .slice(at, at + length)
        .map((line) => line.text)
        .join("\n"),
    );
    for (const [text, last] of [
      [before, false],
      [after, true],
    ] as const) {
      if (last && table.content.length > 0) blocks.push(table);
      if (text.trim()) blocks.push(...build(text.split("\n").map((line) => ({ text: line }))).blocks);
    }
    at += length - 1;
    from = at + 1;
  }
  flush(raw.length);
  return { blocks, apart };
}

function build(raw: readonly RawLine[]): { blocks: Block[]; apart: Apart[] } {
  const { lines, apart } = withoutRunning(readLines(raw));
  const wrap = wrapWidth(lines);
  const blocks: Block[] = [];
  const place = new Map<Line, number>();
  let plain: Line[] = [];
  const flush = () => {
    for (const { block, line } of buildParagraphs(plain, wrap)) {
      if (!place.has(line)) place.set(line, blocks.length);
      blocks.push(block);
    }
    plain = [];
  };
  for (let at = 0; at < lines.length; ) {
    const length = tableLength(lines, at);
    const line = lines[at];
    if (!line) break;
    if (length === 0) {
      plain.push(
        line.cells.length > 1
          ? {
              ...line,
              cells: [
                [
                  line.cells
                    .map((cell) => cell.join(" "))
                    .filter(Boolean)
                    .join(" "),
                ],
              ],
            }
          : line,
      );
      at++;
      continue;
    }
    flush();
    for (const inner of lines.slice(at, at + length)) place.set(inner, blocks.length);
    blocks.push(buildTable(lines.slice(at, at + length)));
    at += length;
  }
  flush();
  return {
    blocks,
    apart: apart.map(({ what, text, before }) => ({
      what,
      text,
      before: (before && place.get(before)) ?? blocks.length,
    })),
  };
}

import type { Apart, Block, RawLine } from "../../source";

/** Blocks out of lines: for now each line is a paragraph of its own. */
export function blocksFromLines(lines: RawLine[]): { blocks: Block[]; apart: Apart[] } {
  const blocks = lines
    .filter(({ text }) => text.trim() !== "")
    .map(
      ({ text, page, size }): Block => ({
        type: "paragraph",
        attrs: { ...(page === undefined ? {} : { page }), ...(size === undefined ? {} : { size }) },
        content: [{ type: "text", text }],
      }),
    );
  return { blocks, apart: [] };
}

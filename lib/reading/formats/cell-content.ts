import type { Block } from "../source";
import { textOfInline } from "./inline-text";

/** What a cell holds: a table within it gives its cells in order, and a cell is never without a paragraph. */
export function cellContent(blocks: Block[]): Block[] {
  const flat = blocks.flatMap((block) =>
    block.type === "table" ? block.content.flatMap((row) => row.content.flatMap((cell) => cell.content)) : [block],
  );
  const filled = flat.filter((block) => block.type !== "paragraph" || block.content.length > 0);
  return filled.length > 0 ? filled : [{ type: "paragraph", content: [] }];
}

/** Whether there is nothing in a cell. */
export const isEmptyCell = (content: readonly Block[]): boolean =>
  content.every((block) => block.type === "paragraph" && block.content.length === 0);

/** The text of blocks, line by line, with the numbers before it. */
export function linesOfBlock(block: Block): string[] {
  if (block.type === "figure") return [];
  if (block.type === "table")
    return block.content.flatMap(({ content }) => content.flatMap((cell) => cell.content.flatMap(linesOfBlock)));
  return [(block.attrs?.label ?? "") + textOfInline(block.content)];
}

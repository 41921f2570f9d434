import { textOfInline } from "@/lib/reading/formats/inline-text";
import type { Block, Source } from "@/lib/reading/source";

/** Blocks as short lines: what they are, their label, their text; a row of a table in brackets. */
export function outline(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === "figure") return [`figure: ${block.attrs.alt}`];
    if (block.type === "table")
      return block.content.map(
        (row) => `[${row.content.map((cell) => cell.content.map(plain).join("/")).join(" | ")}]`,
      );
    const what = block.type === "heading" ? `h${block.attrs.level}` : (block.attrs?.style ?? "p");
    return [`${what}: ${plain(block)}`];
  });
}

const plain = (block: Block): string => {
  if (block.type === "table" || block.type === "figure") return outline([block]).join("/");
  const label = block.attrs?.label;
  return (label ? `${label} ` : "") + textOfInline(block.content);
};

/** Everything that can be read in a source, without white space, letter by letter in order. */
export function lettersOf({ blocks, apart }: Source): string {
  const inBlocks = blocks.flatMap(function texts(block: Block): string[] {
    if (block.type === "figure") return [];
    if (block.type === "table")
      return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.flatMap(texts)));
    return [block.attrs?.label ?? "", textOfInline(block.content)];
  });
  return [...inBlocks, ...apart.map(({ text }) => text)].join("").replace(/\s/g, "");
}

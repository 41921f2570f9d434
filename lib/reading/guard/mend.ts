import type { Block, Cell, Heading, Inline, Paragraph, Row, Source } from "../source";
import { withoutUnseen } from "./unseen";

/** A source without the characters that nobody sees, and a notice of how many there were. */
export function mend(source: Source): Source {
  let count = 0;
  const clean = (text: string): string => {
    const result = withoutUnseen(text);
    count += result.count;
    return result.text;
  };
  const inline = (one: Inline): Inline[] => {
    if (one.type === "hardBreak") return [one];
    const text = clean(one.text);
    return text === "" ? [] : [{ ...one, text }];
  };
  const text = <T extends Heading | Paragraph>(block: T): T => ({
    ...block,
    ...(block.attrs?.label ? { attrs: { ...block.attrs, label: clean(block.attrs.label) } } : {}),
    content: block.content.flatMap(inline),
  });
  const mended = (block: Block): Block => {
    if (block.type === "figure") return { ...block, attrs: { ...block.attrs, alt: clean(block.attrs.alt) } };
    return block.type === "table" ? { ...block, content: block.content.map(row) } : text(block);
  };
  const cell = (one: Cell): Cell => ({ ...one, content: one.content.map(mended) });
  const row = (one: Row): Row => ({ ...one, content: one.content.map(cell) });

  // An empty one stays where it is: what stands apart counts the blocks before it.
  const blocks = source.blocks.map(mended);
  const apart = source.apart.map((one) => ({ ...one, text: clean(one.text) })).filter((one) => one.text !== "");
  if (count === 0) return source;
  return { ...source, blocks, apart, notices: [...source.notices, { code: "controlCharacters", count }] };
}

import type { Block, Inline, Source } from "../source";
import { withoutUnseen } from "./unseen";

/** Takes the characters that nobody sees out of a source, in its place, and notes how many there were. */
export function mend(source: Source): Source {
  let count = 0;
  const clean = (text: string): string => {
    const result = withoutUnseen(text);
    count += result.count;
    return result.text;
  };
  const mendBlock = (block: Block): void => {
    if (block.type === "figure") block.attrs.alt = clean(block.attrs.alt);
    else if (block.type === "table")
      for (const row of block.content) for (const cell of row.content) cell.content.forEach(mendBlock);
    else {
      if (block.attrs?.label) block.attrs.label = clean(block.attrs.label);
      for (const one of block.content) if (one.type === "text") one.text = clean(one.text);
      if (block.content.some(isEmpty)) block.content = block.content.filter((one) => !isEmpty(one));
    }
  };
  // A block that is left empty stays where it is: what stands apart counts the blocks before it.
  source.blocks.forEach(mendBlock);
  for (const one of source.apart) one.text = clean(one.text);
  source.apart = source.apart.filter(({ text }) => text !== "");
  if (count > 0) source.notices.push({ code: "controlCharacters", count });
  return source;
}

const isEmpty = (one: Inline): boolean => one.type === "text" && one.text === "";

import type { Block, Heading, Paragraph, Row, Table } from "../../source";
import { linesOfBlock } from "../cell-content";
import { textOfInline } from "../inline-text";
import { joinLines } from "./page-text";

/** Adds the blocks of the next page; what the end of the page has parted is put together again. */
export function addPage(blocks: Block[], next: readonly Block[]): void {
  const rest = [...next];
  // Notes stand at the foot of their page, between two halves of what goes on above them.
  const at = blocks.findLastIndex((block) => !isNote(block));
  const [last, first] = [blocks[at], rest[0]];
  if (last?.type === "table" && first?.type === "table" && isSameTable(last, first)) {
    last.content.push(...withoutHeader(last, first));
    rest.shift();
  } else if (last?.type === "paragraph" && first?.type === "paragraph" && goesOn(last, first)) {
    const text = joinLines(textOfInline(last.content), textOfInline(first.content));
    blocks[at] = { ...last, content: [{ type: "text", text }] };
    rest.shift();
  }
  blocks.push(...rest);
}

const isNote = (block: Block) => block.type === "paragraph" && block.attrs?.style === "footnote";

/** A table goes on with as many columns, or with the same row at its head. */
function isSameTable(one: Table, other: Table): boolean {
  const widest = ({ content }: Table) => content.reduce((most, row) => Math.max(most, row.content.length), 0);
  return widest(one) === widest(other) || isSameRow(one.content[0], other.content[0]);
}

const textOfRow = (row: Row | undefined): string =>
  row ? linesOfBlock({ type: "table", content: [row] }).join("\t") : "";
const isSameRow = (one: Row | undefined, other: Row | undefined) => textOfRow(one) === textOfRow(other);

/** Rows at the head of a table are printed anew on each page. */
function withoutHeader({ content: above }: Table, { content }: Table): Row[] {
  let repeated = 0;
  while (repeated < content.length && isHeader(above[repeated]) && isSameRow(above[repeated], content[repeated]))
    repeated++;
  return content.slice(repeated);
}

const isHeader = (row: Row | undefined) => row?.content.every(({ type }) => type === "tableHeader") ?? false;

/** A sentence that has not come to its end, followed by words that begin nothing. */
function goesOn(last: Heading | Paragraph, first: Heading | Paragraph): boolean {
  if (first.attrs?.label || last.attrs?.style !== first.attrs?.style || last.attrs?.style === "contents") return false;
  if ((last.attrs?.depth ?? first.attrs?.depth) !== (first.attrs?.depth ?? last.attrs?.depth)) return false;
  const [before, after] = [textOfInline(last.content), textOfInline(first.content)];
  if (/[。！？!?…：:；;」』）)】.]$/.test(before)) return false;
  return !/^([（(]?[一二三四五六七八九十壹貳參肆伍陸柒捌玖拾甲乙丙丁\d]+[、.．)）]|第[一二三四五六七八九十\d]+[章節條]|[•●■◆※○◎□▪➢*-])/.test(
    after,
  );
}

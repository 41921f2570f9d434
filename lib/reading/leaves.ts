import type { Block, Cell, Inline, Source } from "./source";

/** Where in the source something stands: a text block, and characters of its text. */
export type Span = { leaf: number; from: number; to: number };

/** The text blocks of a document in reading order, with what recognisers look at. */
export type Leaf = {
  index: number;
  text: string;
  /** Level of a heading, as the format says it. */
  level?: number;
  bold: boolean;
  size?: number;
  style?: "title" | "caption" | "contents" | "footnote";
  page?: number;
  /** The dash or star that the source prints before it. */
  bullet?: string;
  /** Which block of the document it is part of. */
  block: number;
  cell?: { table: number; row: number; column: number; colspan: number; rowspan: number; header: boolean };
  /** A picture stands here; the text is its description. */
  picture?: string;
};

/** Longer blocks are kept as text, but no rule reads them: no sentence is that long. */
export const longestRead = 60_000;

const words = (content: readonly Inline[]): string =>
  content.map((node) => (node.type === "text" ? node.text : "\n")).join("");

/** Lays a document out as leaves. A picture without a description leaves one with no text. */
export function leavesOf(source: Source): Leaf[] {
  const leaves: Leaf[] = [];
  let tables = 0;
  const add = (block: Block, root: number, cell?: Leaf["cell"]): void => {
    if (block.type === "table") {
      const table = tables++;
      // Rows that a cell from above still covers, column by column.
      const covered: number[] = [];
      for (const [row, { content }] of block.content.entries()) {
        let column = 0;
        for (const part of content) {
          while ((covered[column] ?? 0) > 0) column++;
          const colspan = part.attrs?.colspan ?? 1;
          for (let at = column; at < column + Math.min(colspan, 200); at++) covered[at] = part.attrs?.rowspan ?? 1;
          for (const inner of fill(part))
            add(inner, root, {
              table,
              row,
              column,
              colspan,
              rowspan: part.attrs?.rowspan ?? 1,
              header: part.type === "tableHeader",
            });
          column += colspan;
        }
        for (const [at, left] of covered.entries()) if (left > 0) covered[at] = left - 1;
      }
      return;
    }
    const base = { index: leaves.length, block: root, ...(cell ? { cell } : {}) };
    if (block.type === "figure") {
      leaves.push({ ...base, text: "", bold: false, picture: block.attrs.picture });
      return;
    }
    const attrs = block.attrs ?? {};
    const own = words(block.content);
    const text = `${attrs.label ? `${attrs.label} ` : ""}${own}`
      .replace(/[ \u00A0]{2,}/g, (run) => run.slice(0, 8))
      .trim();
    const inked = block.content.filter((node) => node.type === "text" && node.text.trim());
    leaves.push({
      ...base,
      text,
      bold:
        inked.length > 0 &&
        inked.every((node) => node.type === "text" && node.marks?.some((mark) => mark.type === "bold")),
      ...(block.type === "heading" ? { level: block.attrs.level } : {}),
      ...(attrs.size === undefined ? {} : { size: attrs.size }),
      ...(attrs.style === undefined ? {} : { style: attrs.style }),
      ...(attrs.bullet === undefined ? {} : { bullet: attrs.bullet }),
      ...(attrs.page === undefined ? {} : { page: attrs.page }),
    });
  };
  for (const [index, block] of source.blocks.entries()) add(block, index);
  return leaves;
}

/** An empty cell still takes its place in the row. */
const fill = (cell: Cell): Block[] => (cell.content.length > 0 ? cell.content : [{ type: "paragraph", content: [] }]);

/** Text of a run of leaves: a line each, the cells of a table row side by side. */
export function textOfLeaves(leaves: readonly Leaf[]): string {
  let text = "";
  let before: Leaf | undefined;
  for (const leaf of leaves) {
    if (leaf.text) {
      const a = before?.cell;
      const b = leaf.cell;
      const sameRow = a && b && a.table === b.table && a.row === b.row && a.column !== b.column;
      text += before ? `${sameRow ? "\t" : "\n"}${leaf.bullet ? `${leaf.bullet} ` : ""}${leaf.text}` : leaf.text;
      before = leaf;
    }
  }
  return text;
}

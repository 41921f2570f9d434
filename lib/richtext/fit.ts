import type { Doc, Node } from "./model";

const inlineTypes = new Set(["text", "hardBreak"]);

/**
 * The same words in the shape the editor insists on: words in paragraphs, entries that begin with one, cells that
 * are not empty. What comes from elsewhere (a draft, an import, a redaction) may lack it, and an editor would drop it.
 */
export const fitDoc = (doc: Doc): Doc => ({ type: "doc", content: filled(fitBlocks(doc.content)) });

const emptyParagraph: Node = { type: "paragraph" };
const filled = (blocks: Node[]): Node[] => (blocks.length > 0 ? blocks : [emptyParagraph]);

function fitBlocks(nodes: readonly Node[]): Node[] {
  const blocks: Node[] = [];
  let loose: Node[] | null = null;
  for (const node of nodes) {
    if (inlineTypes.has(node.type)) {
      if (!loose) {
        loose = [];
        blocks.push({ type: "paragraph", content: loose });
      }
      loose.push(node);
    } else {
      loose = null;
      blocks.push(...fitBlock(node));
    }
  }
  return blocks;
}

function fitBlock(node: Node): Node[] {
  const content = node.content ?? [];
  switch (node.type) {
    case "paragraph":
    case "heading":
      return [{ ...node, ...(content.length > 0 ? { content: inlineOf(content) } : {}) }];
    case "bulletList":
    case "orderedList":
      return content.length > 0 ? [{ ...node, content: content.map(fitItem) }] : [];
    case "blockquote":
      return [{ ...node, content: filled(fitBlocks(content)) }];
    case "table":
      return fitTable(node);
    case "listItem":
    case "tableRow":
    case "tableCell":
    case "tableHeader":
      return fitBlocks(content);
    default:
      return [node];
  }
}

/** An entry begins with a paragraph, even when its own words were taken out and only its sub-list stayed. */
function fitItem(node: Node): Node {
  const content = fitBlocks(node.type === "listItem" ? (node.content ?? []) : [node]);
  const starts = content[0]?.type === "paragraph";
  const attrs = node.type === "listItem" && node.attrs ? { attrs: node.attrs } : {};
  return { type: "listItem", ...attrs, content: starts ? content : [emptyParagraph, ...content] };
}

function fitTable(table: Node): Node[] {
  const rows = (table.content ?? [])
    .map((row): Node => (row.type === "tableRow" ? row : { type: "tableRow", content: [row] }))
    .filter(({ content }) => (content?.length ?? 0) > 0);
  if (rows.length === 0) return [];
  return [{ ...table, content: rows.map((row) => ({ ...row, content: (row.content ?? []).map(fitCell) })) }];
}

const fitCell = (cell: Node): Node =>
  cell.type === "tableCell" || cell.type === "tableHeader"
    ? { ...cell, content: filled(fitBlocks(cell.content ?? [])) }
    : { type: "tableCell", content: filled(fitBlocks([cell])) };

const inlineOf = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => (inlineTypes.has(node.type) ? [node] : inlineOf(node.content ?? [])));

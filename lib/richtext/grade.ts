import type { Doc, Node } from "./model";

const isRestricted = (node: Node) => node.attrs?.grade === "RESTRICTED";

/** Does any paragraph carry the grade restricted? */
export const hasRestricted = (doc: Doc): boolean => some(doc.content);

const some = (nodes: readonly Node[]): boolean => nodes.some((node) => isRestricted(node) || some(node.content ?? []));

/** The document as those may read it who may not read restricted text: such blocks are gone, without a trace. */
export function redact(doc: Doc): Doc {
  const content = keep(doc.content);
  return { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] };
}

const keep = (nodes: readonly Node[]): Node[] =>
  nodes
    .filter((node) => !isRestricted(node))
    .map((node) => (node.content ? { ...node, content: keep(node.content) } : node))
    // A list or quotation that lost everything would show as an empty mark.
    .filter(
      (node) =>
        !(["bulletList", "orderedList", "listItem", "blockquote"].includes(node.type) && node.content?.length === 0),
    );

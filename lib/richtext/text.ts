import { label } from "@/lib/numbering/chinese";
import type { Doc, Node } from "./model";

/** The words of a document, one block a line, cells by tabs, with the numbering that lists show. */
export const plainText = (doc: Doc): string => lines(doc.content, "").join("\n").trim();

function lines(nodes: readonly Node[], indent: string): string[] {
  return nodes.flatMap((node) => {
    switch (node.type) {
      case "bulletList":
      case "orderedList":
        return (node.content ?? []).flatMap((item, index) => listItem(node, item, index, indent));
      case "table":
        return (node.content ?? []).map(
          (row) => indent + (row.content ?? []).map((cell) => lines(cell.content ?? [], "").join(" ")).join("\t"),
        );
      case "blockquote":
        return lines(node.content ?? [], indent);
      case "picture":
        return [];
      default:
        return [indent + inline(node)];
    }
  });
}

function listItem(list: Node, item: Node, index: number, indent: string): string[] {
  const mark =
    list.type === "bulletList" ? "• " : label((list.attrs?.start ?? 1) + index, list.attrs?.listStyle ?? "arabic");
  const [first = "", ...rest] = lines(item.content ?? [], "");
  return [`${indent}${mark}${first}`, ...rest.map((line) => `${indent}  ${line}`)];
}

/** The words inside one block, without its numbering. */
export const inline = (node: Node): string =>
  (node.content ?? [])
    .map((child) => (child.type === "text" ? (child.text ?? "") : child.type === "hardBreak" ? "\n" : inline(child)))
    .join("");

/** How many Han characters: the count by which the rules measure an abstract (domain §1.3). */
export const countHan = (text: string): number => (text.match(/\p{Script=Han}/gu) ?? []).length;

import { label } from "@/lib/numbering/chinese";
import type { Doc, Node } from "@/lib/richtext/model";
import { inline } from "@/lib/richtext/text";

/** 壹、 貳、 … by the place a chapter has now; never stored. */
export const chapterLabel = (place: number): string => label(place + 1, "formal");

/** A chapter whose headings go down without a gap from level 1, however they were written: what is drawn under its h2. */
export function evenHeadings(doc: Doc): Doc {
  const levels = [...new Set(headings(doc.content).map(levelOf))].sort((a, b) => a - b);
  const even = (node: Node): Node =>
    node.type === "heading"
      ? { ...node, attrs: { ...node.attrs, level: levels.indexOf(levelOf(node)) + 1 } }
      : node.content
        ? { ...node, content: node.content.map(even) }
        : node;
  return { type: "doc", content: doc.content.map(even) };
}

/** The topmost headings of a chapter: what an outline shows under it. */
export function topHeadings(doc: Doc): string[] {
  const all = headings(doc.content);
  const top = Math.min(...all.map(levelOf));
  return all.filter((node) => levelOf(node) === top).map(inline);
}

const levelOf = ({ attrs }: Node): number => attrs?.level ?? 1;
const headings = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => (node.type === "heading" ? [node] : headings(node.content ?? [])));

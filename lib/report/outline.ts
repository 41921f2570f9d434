import { label } from "@/lib/numbering/chinese";
import type { Doc, Node } from "@/lib/richtext/model";
import { inline } from "@/lib/richtext/text";

/** 壹、 貳、 … by the place a chapter has now; never stored. */
export const chapterLabel = (place: number): string => label(place + 1, "formal");

/** The heading level from which a chapter is drawn so that its topmost headings become h3, under its own h2. */
export function headingFrom(doc: Doc): number {
  const levels = headings(doc.content).map(({ attrs }) => attrs?.level ?? 1);
  return levels.length === 0 ? 3 : 4 - Math.min(...levels);
}

/** The topmost headings of a chapter: what an outline shows under it. */
export function topHeadings(doc: Doc): string[] {
  const all = headings(doc.content);
  const top = Math.min(...all.map(({ attrs }) => attrs?.level ?? 1));
  return all.filter(({ attrs }) => (attrs?.level ?? 1) === top).map(inline);
}

const headings = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => (node.type === "heading" ? [node] : headings(node.content ?? [])));

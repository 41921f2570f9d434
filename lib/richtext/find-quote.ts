import { label } from "@/lib/numbering/chinese";
import type { Doc, Node } from "./model";

/** Marked words, and what stood around them when they were marked. */
export type Anchor = { quote: string; before?: string; after?: string };

/** Which characters of which text node are marked. Keys are the very nodes of the document that was searched. */
export type Marked = ReadonlyMap<Node, { from: number; to: number }>;

/** One visible character: where it stands, or null for the label of a list entry. */
type Glyph = { character: string; at: { node: Node; offset: number } | null };

/**
 * Finds the words again, after edits elsewhere too. White space is not compared; labels of lists may be among the
 * marked words or not; of several places the one whose surroundings fit best is taken.
 * @returns null when the words are no longer there
 */
export function findQuote(doc: Doc, anchor: Anchor): Marked | null {
  const glyphs = glyphsOf(doc.content);
  return (
    search(glyphs, anchor) ??
    search(
      glyphs.filter(({ at }) => at !== null),
      anchor,
    )
  );
}

function search(glyphs: readonly Glyph[], anchor: Anchor): Marked | null {
  const quote = squeeze(anchor.quote);
  if (!quote) return null;
  const text = glyphs.map(({ character }) => character).join("");
  const [before, after] = [squeeze(anchor.before ?? ""), squeeze(anchor.after ?? "")];
  let best: { start: number; score: number } | null = null;
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    const score = sameEnd(text.slice(0, start), before) + sameStart(text.slice(start + quote.length), after);
    if (!best || score > best.score) best = { start, score };
  }
  return best ? spans(glyphs.slice(best.start, best.start + quote.length)) : null;
}

function spans(glyphs: readonly Glyph[]): Marked {
  const marked = new Map<Node, { from: number; to: number }>();
  for (const { at, character } of glyphs) {
    if (!at) continue;
    const end = at.offset + character.length;
    marked.set(at.node, { from: marked.get(at.node)?.from ?? at.offset, to: end });
  }
  return marked;
}

/** Visible characters in reading order, one UTF-16 unit each, without white space. */
function glyphsOf(nodes: readonly Node[]): Glyph[] {
  return nodes.flatMap((node) => {
    if (node.type === "text") return typed(node);
    const children = node.content ?? [];
    if (node.type !== "orderedList") return glyphsOf(children);
    return children.flatMap((item, index) => {
      const mark = label((node.attrs?.start ?? 1) + index, node.attrs?.listStyle ?? "arabic");
      return [...mark.split("").map((character): Glyph => ({ character, at: null })), ...glyphsOf([item])];
    });
  });
}

const typed = (node: Node): Glyph[] =>
  (node.text ?? "")
    .split("")
    .flatMap((character, offset) => (/\s/.test(character) ? [] : [{ character, at: { node, offset } }]));

const squeeze = (text: string) => text.replace(/\s+/g, "");

function sameStart(text: string, wanted: string): number {
  let length = 0;
  while (length < wanted.length && text[length] === wanted[length]) length++;
  return length;
}

function sameEnd(text: string, wanted: string): number {
  let length = 0;
  while (length < wanted.length && text.at(-1 - length) === wanted.at(-1 - length)) length++;
  return length;
}

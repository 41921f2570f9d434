import { fold } from "./fold";

/** A run of text, hit or not: drawn as text and <mark>, never as markup. */
export type Segment = { text: string; hit: boolean };

/** Folded text whose every character knows where it came from. */
type Mapped = { folded: string; from: number[]; to: number[] };

/** Folding may lengthen (㈱ → (株)) or join (spaces): each folded unit keeps the span it was made of. */
function mapped(text: string): Mapped {
  let folded = "";
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const piece = /\s/.test(character) ? " " : character.normalize("NFKC").toLowerCase().replace(/\s+/g, " ");
    if (piece === " " && (folded === "" || folded.endsWith(" "))) {
      // A run of spaces is one: it belongs to the span of the first.
      if (to.length > 0) to[to.length - 1] = end;
    } else {
      folded += piece;
      for (let unit = 0; unit < piece.length; unit++) {
        from.push(at);
        to.push(end);
      }
    }
    at = end;
  }
  return { folded, from, to };
}

type Span = { from: number; to: number };

/** Where any of the words stand in the text, in order, joined where they touch. `words` are folded. */
export function hitsIn(text: string, words: readonly string[]): Span[] {
  const { folded, from, to } = mapped(text);
  const spans: Span[] = [];
  for (const word of words.map(fold).filter(Boolean))
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      spans.push({ from: from[at] ?? 0, to: to[at + word.length - 1] ?? text.length });
  spans.sort((one, other) => one.from - other.from || one.to - other.to);
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else joined.push({ ...span });
  }
  return joined;
}

/** The whole text with the words marked. */
export function markHits(text: string, words: readonly string[]): Segment[] {
  return cut(text, hitsIn(text, words), { from: 0, to: text.length });
}

function cut(text: string, hits: readonly Span[], { from, to }: Span): Segment[] {
  const segments: Segment[] = [];
  const add = (start: number, end: number, hit: boolean) =>
    start < end && segments.push({ text: text.slice(start, end), hit });
  let at = from;
  for (const hit of hits) {
    if (hit.to <= from || hit.from >= to) continue;
    add(at, Math.max(at, hit.from), false);
    add(Math.max(at, hit.from), Math.min(hit.to, to), true);
    at = Math.min(hit.to, to);
  }
  add(at, to, false);
  return segments;
}

const longest = 120;
const lead = 30;

/**
 * What stands around the first hit, at most 120 characters with the ellipses, begun at the sentence when it is near.
 * Text without a hit (the title had it) gives its beginning.
 */
export function snippet(text: string, words: readonly string[]): Segment[] {
  const flat = text.replace(/\s+/g, " ").trim();
  if (flat.length <= longest) return markHits(flat, words);
  const hits = hitsIn(flat, words);
  const first = hits[0]?.from ?? 0;
  const from = first <= lead ? 0 : wordStart(flat, whole(flat, sentenceStart(flat, first)), first);
  const room = longest - (from > 0 ? 1 : 0) - 1;
  const to = from + room >= flat.length ? flat.length : whole(flat, from + room);
  const segments = cut(flat, hits, { from, to });
  if (from > 0) segments.unshift({ text: "…", hit: false });
  if (to < flat.length) segments.push({ text: "…", hit: false });
  return segments;
}

function sentenceStart(text: string, hit: number): number {
  const before = text.slice(hit - lead, hit);
  const end = Math.max(
    ...["。", "！", "？", "；", "? ", ". ", "! "].map(
      (mark) => before.lastIndexOf(mark) + (before.includes(mark) ? mark.length : 0),
    ),
  );
  return hit - lead + Math.max(0, end);
}

/** Not inside a Latin word nor at a stray mark, as long as the hit stays in sight. */
function wordStart(text: string, from: number, hit: number): number {
  let at = from;
  if (/\p{Script=Latin}/u.test(text[at - 1] ?? "")) while (at < hit && /\p{Script=Latin}/u.test(text[at] ?? "")) at++;
  while (at < hit && /[\s，、；：。,;:.)）」』]/.test(text[at] ?? "")) at++;
  return at;
}

/** Never between the two halves of one character. */
const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? "") ? at - 1 : at);

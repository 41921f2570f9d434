import type { Leaf } from "../leaves";

/** A sentence with its place in its leaf. */
export type Sentence = { text: string; leaf: number; from: number; to: number };

const open = "「『（(《〈“";
const close = "」』）)》〉”";

/** The word before a full stop, unless it is a title or another abbreviation. */
const endsWord = (text: string): boolean =>
  /[a-z)]$/.test(text) && !/\b(?:Mr|Ms|Mrs|Dr|Prof|No|St|Jr|Sr|Co|Inc|Ltd|Capt|Gen|Hon|Amb|vs|etc|Fig|Vol)$/.test(text);

/** Sentences of a leaf: ended by 。！？ and, with `fine`, by ；. What stands in quotes or brackets is not cut. */
export function sentencesOf(leaf: Leaf, fine = true): Sentence[] {
  const sentences: Sentence[] = [];
  let depth = 0;
  let from = 0;
  const cut = (to: number) => {
    const raw = leaf.text.slice(from, to);
    const text = raw.trim();
    if (text) {
      const start = from + raw.indexOf(text);
      sentences.push({ text, leaf: leaf.index, from: start, to: start + text.length });
    }
    from = to;
  };
  for (let at = 0; at < leaf.text.length; at++) {
    const character = leaf.text[at] ?? "";
    if (open.includes(character)) depth++;
    else if (close.includes(character)) depth = Math.max(0, depth - 1);
    // A bracket that never closes must not swallow the rest.
    else if (character === "\n") {
      depth = 0;
      cut(at + 1);
    } else if (
      (depth === 0 || at - from > 400) &&
      ("。！？!?".includes(character) || (fine && "；;".includes(character)))
    ) {
      cut(at + 1);
      depth = 0;
    } else if (
      depth === 0 &&
      character === "." &&
      endsWord(leaf.text.slice(Math.max(from, at - 12), at)) &&
      /^\s+[A-Z]/.test(leaf.text.slice(at + 1, at + 4))
    )
      cut(at + 1);
  }
  cut(leaf.text.length);
  return sentences;
}

/** Clauses of a sentence, cut at commas outside quotes and brackets. */
export function clausesOf(sentence: Sentence): Sentence[] {
  const clauses: Sentence[] = [];
  let depth = 0;
  let from = 0;
  const cut = (to: number) => {
    const raw = sentence.text.slice(from, to);
    const text = raw.trim();
    if (text) {
      const start = sentence.from + from + raw.indexOf(text);
      clauses.push({ text, leaf: sentence.leaf, from: start, to: start + text.length });
    }
    from = to;
  };
  for (let at = 0; at < sentence.text.length; at++) {
    const character = sentence.text[at] ?? "";
    if (open.includes(character)) depth++;
    else if (close.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && "，：:；;。".includes(character)) cut(at + 1);
    else if (depth === 0 && character === "," && /\p{Script=Han}/u.test(sentence.text[at - 1] ?? "")) cut(at + 1);
  }
  cut(sentence.text.length);
  return clauses;
}

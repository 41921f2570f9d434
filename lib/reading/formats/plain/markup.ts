/** Stray HTML and markdown in a text, as converters leave them. */

const entities: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  middot: "·",
  bull: "•",
};
const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,10})(?:\s[^<>]{0,500})?\/?>|<!--[\s\S]{0,2000}?-->/g;
const known =
  /^(?:p|div|br|hr|ul|ol|li|b|strong|i|em|u|s|del|ins|sup|sub|span|font|a|table|thead|tbody|tfoot|tr|td|th|h[1-6]|img|center|small|big|blockquote|pre|code|figure|figcaption|caption|section|article|body|html|head|mark|wbr|dl|dt|dd|col|colgroup)$/i;
const breaking =
  /^(?:p|div|br|hr|ul|ol|li|h[1-6]|tr|table|blockquote|section|article|figure|figcaption|caption|dt|dd)$/i;

/** &amp; &#x4E00; and their like, once. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g, (whole, decimal, hex, name) => {
    if (name) return entities[name] ?? whole;
    const code = Number.parseInt(decimal ?? hex, decimal ? 10 : 16);
    return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
  });

export const hasTags = (text: string): boolean => {
  for (const match of text.matchAll(tag)) if (!match[2] || known.test(match[2])) return true;
  return false;
};

export type Piece = { text: string; bold: boolean };

/** Takes tags away: block tags break the line, and so does the step into and out of bold, which converters leave between a title and its translation. */
export function withoutTags(text: string): Piece[] {
  const pieces: Piece[] = [];
  let now = "";
  let bold = 0;
  let last = 0;
  let boldLetters = 0;
  const take = (part: string) => {
    now += part;
    if (bold > 0) boldLetters += part.replace(/\s/g, "").length;
  };
  // What is bold as a whole is bold, wherever its tags close.
  const flush = () => {
    const clean = decodeEntities(now).trim();
    const letters = now.replace(/\s/g, "").length;
    if (clean) pieces.push({ text: clean, bold: boldLetters === letters });
    now = "";
    boldLetters = 0;
  };
  for (const match of text.matchAll(tag)) {
    const name = match[2] ?? "p";
    if (match[2] && !known.test(name)) continue;
    take(text.slice(last, match.index));
    last = match.index + match[0].length;
    if (breaking.test(name)) flush();
    else if (/^(?:b|strong)$/i.test(name)) {
      // A bold word inside a sentence does not break it; a bold run after a finished piece does.
      const opening = match[1] !== "/";
      if (opening ? changesScript(now, text.slice(last)) : false) flush();
      else if (!opening && changesScript(now, text.slice(last))) flush();
      bold = Math.max(0, bold + (opening ? 1 : -1));
    }
  }
  take(text.slice(last));
  flush();
  return pieces;
}

const han = /\p{Script=Han}/u;
function changesScript(before: string, after: string): boolean {
  const left = before.trim();
  const right = after.replace(tag, "").trim();
  return !!left && !!right && han.test(left) !== han.test(right.slice(0, 12));
}

/** Marks of emphasis, links, pictures and escapes are taken away; what they hold stays. */
export function withoutMarks(text: string): Piece {
  const whole = /^\s*(\*\*|__)(?=\S)([\s\S]*\S)\1\s*$/.exec(text);
  const afterLabel = /^\s*\S{1,6}[、.)）]\s*\*\*(?=\S)[^*]*\*\*\s*$/.test(text);
  const plain = text
    .replace(/!\[([^\][]{0,300})\]\([^()\s]{0,500}(?:\s"[^"]{0,200}")?\)(?:\{[^{}]{0,200}\})?/g, "$1")
    .replace(/\[([^\][]{1,300})\]\((?:https?:|mailto:|#|\/|\.)[^()\s]{0,500}\)/g, "$1")
    .replace(/(\*\*|__)(?=\S)(.{1,2000}?\S?)\1/g, "$2")
    .replace(/(?<![\\*\w])\*(?=[^\s*])([^*]{1,500}?)(?<=[^\s*])\*(?![\w*])/g, "$1")
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~^$@'"])/g, "$1");
  return { text: plain, bold: (whole !== null && !whole[2]?.includes("**")) || afterLabel };
}

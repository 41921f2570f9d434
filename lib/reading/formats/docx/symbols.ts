/** Signs of symbol fonts that reports use: ticks, boxes and list marks; letters there are no letters. */
const signs: Record<number, string> = {
  82: "☑",
  108: "●",
  109: "❍",
  110: "■",
  111: "□",
  113: "❑",
  117: "◆",
  118: "❖",
  159: "•",
  161: "○",
  167: "▪",
  168: "□",
  183: "•",
  216: "➢",
  224: "→",
  251: "✗",
  252: "✓",
  253: "☒",
  254: "☑",
};

/** The letter for a sign that is given by its place in a font. */
export function symbolOf(font: string, hex: string): string {
  const code = Number.parseInt(hex, 16);
  if (!Number.isInteger(code) || code < 0x20 || code > 0xffff || (code >= 0xd800 && code < 0xe000)) return "";
  const place = code >= 0xf000 && code < 0xf100 ? code - 0xf000 : code;
  const isSymbolic = code >= 0xe000 && code < 0xf900;
  if (/wingdings|webdings|symbol/i.test(font) || isSymbolic)
    return signs[place] ?? (isSymbolic ? "▪" : String.fromCodePoint(code));
  return String.fromCodePoint(code);
}

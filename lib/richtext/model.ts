/** Rich text as Tiptap JSON, the part of it that this product writes and reads. */

export type Mark = { type: "bold" | "italic" | "underline" | "strike" };

/** Numbering of an ordered list: 一、 · （一） · 1. · (1) */
export const listStyles = ["han", "hanParen", "arabic", "arabicParen"] as const;
export type ListStyle = (typeof listStyles)[number];

export type Attributes = {
  level?: number;
  listStyle?: ListStyle;
  start?: number;
  colspan?: number;
  rowspan?: number;
  /** "RESTRICTED" on a block keeps it from those who may read only public and internal text. */
  grade?: "RESTRICTED";
  /** A picture of the trip (id), drawn with its caption. */
  pictureId?: string;
};

export type Node = { type: string; attrs?: Attributes; content?: Node[]; marks?: Mark[]; text?: string };
export type Doc = { type: "doc"; content: Node[] };

export const emptyDoc: Doc = { type: "doc", content: [{ type: "paragraph" }] };

export const paragraph = (text: string, attrs?: Attributes): Node => ({
  type: "paragraph",
  ...(attrs ? { attrs } : {}),
  ...(text ? { content: [{ type: "text", text }] } : {}),
});

export const heading = (level: number, text: string): Node => ({
  type: "heading",
  attrs: { level },
  content: [{ type: "text", text }],
});

/** One paragraph a line; blank lines separate and are dropped. */
export function docFromText(text: string): Doc {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.length === 0 ? emptyDoc : { type: "doc", content: lines.map((line) => paragraph(line)) };
}

import type { Mark } from "../richtext/model";

/** A document of any format as the readers hand it on: Tiptap JSON blocks, with the pictures taken out. */

export const formats = ["txt", "md", "html", "docx", "odt", "pdf"] as const;
export type Format = (typeof formats)[number];

export type Inline = { type: "text"; text: string; marks?: Mark[] } | { type: "hardBreak" };

export type TextAttributes = {
  /** The number that automatic numbering prints before the text: "壹、" "1." "(a)"; a bullet is not a label. */
  label?: string;
  /** Depth in a list, from 0; absent outside lists. */
  depth?: number;
  /** A dash or star that the text itself puts before an entry of a list. */
  bullet?: string;
  /** What the format's own style says that it is. */
  style?: "title" | "caption" | "contents" | "footnote";
  /** Size of its letters in points, where the format says it. */
  size?: number;
  page?: number;
};

export type Heading = { type: "heading"; attrs: TextAttributes & { level: number }; content: Inline[] };
export type Paragraph = { type: "paragraph"; attrs?: TextAttributes; content: Inline[] };
export type Cell = {
  type: "tableCell" | "tableHeader";
  attrs?: { colspan?: number; rowspan?: number };
  content: Block[];
};
export type Row = { type: "tableRow"; content: Cell[] };
export type Table = { type: "table"; content: Row[] };
export type Figure = { type: "figure"; attrs: { picture: string; alt: string; page?: number } };
export type Block = Heading | Paragraph | Table | Figure;

export type Picture = { id: string; mediaType: string; bytes: Uint8Array };

/** Text that stands outside the flow; it stays with the report, but no chapter holds it. */
export type Apart = {
  what: "header" | "footer" | "pageNumber" | "comment";
  text: string;
  /** Index of the block before which it stands; the number of blocks for the end. */
  before: number;
};

export const noticeCodes = [
  "macrosDropped",
  "objectsDropped",
  "picturesDropped",
  "deletionsDropped",
  "invalidBytes",
  "controlCharacters",
] as const;
export type NoticeCode = (typeof noticeCodes)[number];
/** Something that was left out of a file or mended in it, to be told to whoever reads the result. */
export type Notice = { code: NoticeCode; count: number };

export type Source = { format: Format; blocks: Block[]; pictures: Picture[]; apart: Apart[]; notices: Notice[] };

/** A line as a page or a text file has it, before sentences broken over lines are joined again. */
export type RawLine = {
  /** Cells that stand side by side are separated by a tab; an empty first cell leaves a leading tab. */
  text: string;
  page?: number;
  size?: number;
  bold?: boolean;
  /** Distance from the top of the page and from its left edge, in points. */
  top?: number;
  left?: number;
  /** Where each cell of the text begins and ends on the page, in points; null for an empty one. */
  edges?: (Edge | null)[];
};
export type Edge = { left: number; right: number };

import type { Element } from "../../guard/xml";
import type { Archive } from "../../guard/zip";
import type { Block, TextAttributes } from "../../source";
import type { Collector } from "../collector";
import type { Numbering } from "./numbering";
import type { Part } from "./package";
import type { Styles } from "./styles";

/** Notes or comments by their number. */
export type Notes = { part: Part; byId: Map<string, Element> } | undefined;

/** What reading any place of a document needs. */
export type Document = {
  archive: Archive;
  collector: Collector;
  styles: Styles;
  numbering: Numbering;
  notes: Record<"footnote" | "endnote" | "comment", Notes>;
  /** How many notes of a kind have been referred to, for the number that is printed. */
  noteCounts: Record<"footnote" | "endnote", number>;
  /** Comments that were met in the text. */
  met: Set<string>;
  /** Reads what a cell, a text box or a note holds. */
  blocksOf: (story: Story, element: Element, place?: Place) => Block[];
  /** Pictures unpacked so far, by the name of their part. */
  media: Map<string, Uint8Array | undefined>;
};

/** What a paragraph is because of where it stands. */
export type Place = { style?: TextAttributes["style"] };

/** A run of text through the file: the body, a header, a note. Fields may begin in one paragraph and end in another. */
export type Story = {
  document: Document;
  part: Part;
  fields: Field[];
  /** Whether a table of contents has begun in the paragraph that is being read. */
  beginsContents?: boolean;
};

/** A field between its beginning and its end; its result follows its instruction. */
export type Field = { instruction: string; isResult: boolean };

export const isContents = ({ instruction }: Field): boolean => /^\s*TOC\b/i.test(instruction);

/** Whether a table of contents is being printed. */
export const inContents = ({ fields }: Story): boolean => fields.some((field) => field.isResult && isContents(field));

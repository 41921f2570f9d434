import type { Element } from "../../guard/xml";
import type { Block, TextAttributes } from "../../source";
import type { Collector } from "../collector";
import type { Counts } from "./numbering";
import type { Styles } from "./styles";

/** What reading any place of a document needs. */
export type Document = {
  collector: Collector;
  styles: Styles;
  /** Pictures by the name of their entry. */
  media: Map<string, Uint8Array | undefined>;
  outline: Counts;
  /** Lists read so far, by their name and, for those that go on without naming it, by their style. */
  lists: Map<string, Counts>;
  /** Reads what a cell, a text box or a note holds. */
  blocksOf: (document: Document, element: Element, place?: Place) => Block[];
};

/** A list that is being read, at one of its levels. */
export type ListPlace = { counts: Counts; level: number; styleName?: string };

/** What a paragraph is because of where it stands. */
export type Place = {
  style?: TextAttributes["style"];
  list?: ListPlace;
  /** Whether it is what its item begins with, and so is numbered. */
  item?: { isHeader: boolean; isNumbered: boolean; restart?: number; styleName?: string };
};

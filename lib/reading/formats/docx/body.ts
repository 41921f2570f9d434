import { type Element, elementAt, elementsIn } from "../../guard/xml";
import type { Block } from "../../source";
import type { Place, Story } from "./document";
import { readParagraph } from "./paragraph";
import { valueIn } from "./properties";
import { readTable } from "./table";

/** The blocks of whatever holds paragraphs and tables. */
export function blocksOf(story: Story, element: Element, place: Place = {}, onto: Block[] = []): Block[] {
  for (const one of elementsIn(element)) (readers[one.name] ?? blocksOf)(story, one, place, onto);
  return onto;
}

type Reader = (story: Story, element: Element, place: Place, onto: Block[]) => void;

const nothing: Reader = () => {};
const deletion: Reader = ({ document }) => document.collector.notice("deletionsDropped");

/** What is made of an element; of any other, what is within it is read. */
const readers: Record<string, Reader> = {
  "w:p": (story, element, place, onto) => onto.push(...readParagraph(story, element, place)),
  "w:tbl": (story, element, _, onto) => onto.push(...readTable(story, element)),
  "w:sdt": (story, element, place, onto) => {
    const gallery = valueIn(elementAt(element, "w:sdtPr", "w:docPartObj"), "w:docPartGallery");
    const inside: Place = /table of contents/i.test(gallery ?? "") ? { ...place, style: "contents" } : place;
    const content = elementAt(element, "w:sdtContent");
    if (content) blocksOf(story, content, inside, onto);
  },
  "mc:AlternateContent": (story, element, place, onto) => {
    const choice = elementAt(element, "mc:Choice") ?? elementAt(element, "mc:Fallback");
    if (choice) blocksOf(story, choice, place, onto);
  },
  "w:altChunk": ({ document }) => document.collector.notice("objectsDropped"),
  "w:del": deletion,
  "w:moveFrom": deletion,
  "w:sectPr": nothing,
  "w:tblPr": nothing,
  "w:tcPr": nothing,
};

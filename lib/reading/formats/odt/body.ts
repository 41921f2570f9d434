import { allWithin, type Element, elementAt, elementsIn } from "../../guard/xml";
import type { Block } from "../../source";
import type { Document, ListPlace, Place } from "./document";
import { readParagraph } from "./paragraph";
import { readTable } from "./table";

/** The blocks of whatever holds paragraphs, lists and tables. */
export function blocksOf(document: Document, element: Element, place: Place = {}, onto: Block[] = []): Block[] {
  for (const one of elementsIn(element)) (readers[one.name] ?? blocksOf)(document, one, place, onto);
  return onto;
}

type Reader = (document: Document, element: Element, place: Place, onto: Block[]) => void;

const nothing: Reader = () => {};
const paragraph: Reader = (document, element, place, onto) => {
  onto.push(...readParagraph(document, element, place));
};
/** What hangs on the page is read as if a paragraph of its own held it. */
const drawing: Reader = (document, element, place, onto) =>
  paragraph(document, { name: "text:p", attributes: {}, children: [element] }, place, onto);
const contents: Reader = (document, element, _place, onto) => {
  for (const body of elementsIn(element, "text:index-body")) blocksOf(document, body, { style: "contents" }, onto);
};

/** What is made of an element; of any other, what is within it is read. */
const readers: Record<string, Reader> = {
  "text:p": paragraph,
  "text:h": paragraph,
  "text:list": readList,
  "table:table": (document, element, _, onto) => {
    onto.push(...readTable(document, element));
  },
  "text:table-of-content": contents,
  "text:illustration-index": contents,
  "text:table-index": contents,
  "text:object-index": contents,
  "text:user-index": contents,
  "text:alphabetical-index": contents,
  "text:bibliography": (document, element, place, onto) => {
    for (const body of elementsIn(element, "text:index-body")) blocksOf(document, body, place, onto);
  },
  "text:tracked-changes": ({ collector }, element) =>
    collector.notice("deletionsDropped", allWithin(element, "text:deletion").length),
  "draw:frame": drawing,
  "draw:g": drawing,
  "draw:custom-shape": drawing,
  "draw:rect": drawing,
  "office:forms": nothing,
  "text:sequence-decls": nothing,
  "text:variable-decls": nothing,
  "text:user-field-decls": nothing,
  "svg:title": nothing,
  "svg:desc": nothing,
};

/** A list goes on from the one that it names, or from the last of its style, or counts anew. */
function readList(document: Document, element: Element, place: Place, onto: Block[]): void {
  const { attributes } = element;
  const styleName = attributes["text:style-name"] ?? place.list?.styleName;
  const list: ListPlace = {
    counts: place.list?.counts ?? countsFor(document, attributes, styleName),
    level: (place.list?.level ?? 0) + 1,
    styleName,
  };
  if (!place.list) {
    document.lists.set(`style ${styleName}`, list.counts);
    if (attributes["xml:id"]) document.lists.set(`id ${attributes["xml:id"]}`, list.counts);
  }
  for (const one of elementsIn(element)) {
    const start = Number(one.attributes["text:start-value"]);
    const item = {
      isHeader: one.name === "text:list-header",
      isNumbered: false,
      ...(Number.isInteger(start) ? { restart: start } : {}),
      styleName: one.attributes["text:style-override"],
    };
    blocksOf(document, one, { style: place.style, list, item }, onto);
  }
}

function countsFor({ lists }: Document, attributes: Record<string, string>, styleName: string | undefined) {
  const named = attributes["text:continue-list"];
  const before = named ? lists.get(`id ${named}`) : undefined;
  if (before) return before;
  const goesOn = attributes["text:continue-numbering"] === "true";
  return (goesOn ? lists.get(`style ${styleName}`) : undefined) ?? new Map<number, number>();
}

/** The text of a document, wherever its body is. */
export const textOf = (root: Element): Element | undefined => elementAt(root, "office:body", "office:text");

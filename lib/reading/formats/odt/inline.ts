import { type Element, elementAt, elementsIn, textWithin } from "../../guard/xml";
import { type Look, over } from "../look";
import { addFigures, emptyContent, type ParagraphContent, write } from "../paragraph-content";
import type { Document } from "./document";

/** What stands in a paragraph, with what is to be read when it has been. */
export type Content = ParagraphContent & {
  notes: Element[];
  comments: Element[];
  boxes: Element[];
  /** The number that is written out for readers that do not count. */
  number?: string;
};

/** Reads what is in a paragraph. */
export function readInline(document: Document, paragraph: Element, base: Look): Content {
  const content: Content = { ...emptyContent(), notes: [], comments: [], boxes: [] };
  readWithin(document, paragraph, base, content);
  return content;
}

function readWithin(document: Document, element: Element, look: Look, content: Content): void {
  for (const node of element.children)
    if (typeof node === "string") write(content, node.replace(/[\t\r\n ]+/g, " "), look);
    else (readers[node.name] ?? readWithin)(document, node, look, content);
}

type Reader = typeof readWithin;

/** More spaces than anyone sets in a row. */
const mostSpaces = 200;
const nothing: Reader = () => {};
const object: Reader = ({ collector }) => collector.notice("objectsDropped");
const box: Reader = (_document, element, _look, { boxes }) => boxes.push(element);

/** What is made of an element; of any other, what is within it is read. */
const readers: Record<string, Reader> = {
  "text:s": (_, { attributes }, look, content) =>
    write(content, " ".repeat(Math.min(mostSpaces, Number(attributes["text:c"] ?? 1) || 1)), look),
  "text:tab": (_document, _element, look, content) => write(content, "\t", look),
  "text:line-break": (_document, _element, _look, content) => content.text.break(),
  "text:span": (document, element, look, content) => {
    const own = document.styles.style("text", element.attributes["text:style-name"]).look;
    readWithin(document, element, over(look, own), content);
  },
  "text:number": (_document, element, _look, content) => {
    content.number = textWithin(element);
  },
  "text:note": (_document, element, _look, { notes }) => notes.push(element),
  "office:annotation": (_document, element, _look, { comments }) => comments.push(element),
  // A reading printed above letters.
  "text:ruby-text": (document, element, look, content) => {
    write(content, "（", look);
    readWithin(document, element, look, content);
    write(content, "）", look);
  },
  "text:tracked-changes": nothing,
  "text:hidden-text": nothing,
  "text:conditional-text": (document, element, look, content) => readWithin(document, element, look, content),
  "office:event-listeners": nothing,
  "svg:title": nothing,
  "svg:desc": nothing,
  "draw:frame": readFrame,
  "draw:text-box": box,
  "draw:custom-shape": shape,
  "draw:rect": shape,
  "draw:ellipse": shape,
  "draw:polygon": shape,
  "draw:path": shape,
  "draw:line": shape,
  "draw:connector": shape,
  "draw:caption": shape,
  "draw:control": object,
  "draw:object": object,
  "draw:object-ole": object,
  "draw:plugin": object,
  "draw:applet": object,
  "draw:floating-frame": object,
};

/** Of several versions of a picture the first that is kept; a picture beside an object shows what the object was. */
function readFrame(document: Document, element: Element, look: Look, content: Content): void {
  const images = elementsIn(element, "draw:image");
  const rest = elementsIn(element).filter(({ name }) => name !== "draw:image");
  for (const one of rest) (readers[one.name] ?? readWithin)(document, one, look, content);
  if (images.length === 0) return;
  const alt = ["svg:title", "svg:desc"].map((name) => textWithin(elementAt(element, name))).filter(Boolean);
  const found = images.map(({ attributes }) => document.media.get(nameOf(attributes["xlink:href"])));
  const replaces = rest.some(({ name }) => name.startsWith("draw:object"));
  const kept = found.find((bytes) => bytes && document.collector.isKept(bytes));
  if (kept || !replaces) addFigures(content, document.collector.figure(kept ?? found[0], alt.at(-1) ?? ""));
}

/** A drawn shape is read for what is written on it, as a text box is. */
function shape(_document: Document, element: Element, _look: Look, { boxes }: Content): void {
  boxes.push(element);
}

/** The entry of a picture, which may be written as seen from the part that shows it. */
export const nameOf = (href = ""): string => href.replace(/^\.\//, "");

import { allWithin, type Element, elementAt, elementsIn, textWithin } from "../../guard/xml";
import { type Look, over } from "../look";
import { addFigures, emptyContent, type ParagraphContent, write } from "../paragraph-content";
import { isContents, type Story } from "./document";
import { lookOf, valueIn } from "./properties";
import { symbolOf } from "./symbols";

/** What stands in a paragraph, with what is to be read when it has been. */
export type Content = ParagraphContent & {
  notes: { kind: "footnote" | "endnote"; id: string }[];
  comments: string[];
  boxes: Element[];
  /** What is said of the drawing that is being read. */
  alt: string;
};

/** Reads what is in a paragraph, whatever it is wrapped in. */
export function readRuns(story: Story, paragraph: Element, base: Look): Content {
  const content: Content = { ...emptyContent(), notes: [], comments: [], boxes: [], alt: "" };
  readWithin(story, paragraph, base, content);
  return content;
}

function readWithin(story: Story, element: Element, look: Look, content: Content): void {
  for (const one of elementsIn(element)) (readers[one.name] ?? readWithin)(story, one, look, content);
}

type Reader = typeof readWithin;

const nothing: Reader = () => {};
const letters: Reader = (_, element, look, content) =>
  write(content, textWithin(element).replace(/[\r\n]+/g, " "), look);
const fixed =
  (text: string): Reader =>
  (_story, _element, look, content) =>
    write(content, text, look);
const lineBreak: Reader = (_story, _element, _look, content) => content.text.break();
const deletion: Reader = ({ document }) => document.collector.notice("deletionsDropped");
const object: Reader = ({ document }) => document.collector.notice("objectsDropped");
const note =
  (kind: "footnote" | "endnote"): Reader =>
  (_story, { attributes }, _look, { notes }) =>
    notes.push({ kind, id: attributes["w:id"] ?? "" });
const picture: Reader = (story, { attributes }, _look, content) =>
  addPicture(story, attributes["r:embed"] ?? attributes["r:id"] ?? attributes["r:pict"], content);

/** What is made of an element; of any other, what is within it is read. */
const readers: Record<string, Reader> = {
  "w:pPr": nothing,
  "w:rPr": nothing,
  "w:sdtPr": nothing,
  "w:sdtEndPr": nothing,
  "w:delText": nothing,
  "w:fldData": nothing,
  "w:instrText": (story, element) => instruct(story, textWithin(element)),
  "w:fldChar": (story, { attributes }) => changeField(story, attributes["w:fldCharType"] ?? ""),
  "w:r": (story, element, look, content) => readWithin(story, element, runLook(story, element, look), content),
  "w:t": letters,
  "m:t": letters,
  "w:tab": fixed("\t"),
  "w:ptab": fixed("\t"),
  "w:noBreakHyphen": fixed("-"),
  "w:br": lineBreak,
  "w:cr": lineBreak,
  "w:sym": (_, { attributes }, look, content) =>
    write(content, symbolOf(attributes["w:font"] ?? "", attributes["w:char"] ?? ""), look),
  // A reading printed above letters.
  "w:rt": (story, element, look, content) => {
    write(content, "（", look);
    readWithin(story, element, look, content);
    write(content, "）", look);
  },
  "w:del": deletion,
  "w:moveFrom": deletion,
  "w:footnoteReference": note("footnote"),
  "w:endnoteReference": note("endnote"),
  "w:commentReference": (_story, { attributes }, _look, { comments }) => comments.push(attributes["w:id"] ?? ""),
  "mc:AlternateContent": (story, element, look, content) => readWithin(story, chosen(element), look, content),
  "w:txbxContent": (_story, element, _look, { boxes }) => boxes.push(element),
  "wp:docPr": (_story, { attributes }, _look, content) => {
    content.alt = attributes.descr || attributes.title || "";
  },
  "v:shape": (story, element, look, content) => {
    content.alt = element.attributes.alt || element.attributes.title || "";
    readWithin(story, element, look, content);
  },
  "v:textpath": (_, { attributes }, look, content) => write(content, attributes.string ?? "", look),
  "a:blip": picture,
  "v:imagedata": picture,
  "o:OLEObject": object,
  "c:chart": object,
  "dgm:relIds": object,
  "w:control": object,
};

/** A picture; one that is only linked to is not fetched. */
function addPicture({ document, part }: Story, id: string | undefined, content: Content): void {
  const relation = part.relations.get(id ?? "");
  const bytes = relation && !relation.isExternal ? document.media.get(relation.target) : undefined;
  addFigures(content, document.collector.figure(bytes, content.alt));
}

/** The same thing said twice, for newer and older programs: the newer, unless there is nothing to be read in it. */
function chosen(alternatives: Element): Element {
  const fallback = elementAt(alternatives, "mc:Fallback");
  const readable = (element: Element) =>
    ["w:t", "m:t", "a:blip", "v:imagedata"].some((name) => allWithin(element, name).length > 0);
  const choice = elementsIn(alternatives, "mc:Choice").find(readable);
  return choice ?? fallback ?? { name: "", attributes: {}, children: [] };
}

function runLook({ document }: Story, run: Element, base: Look): Look {
  const properties = elementAt(run, "w:rPr");
  if (!properties) return base;
  return over(over(base, document.styles.style(valueIn(properties, "w:rStyle")).look), lookOf(properties));
}

function changeField(story: Story, what: string): void {
  const { fields } = story;
  const current = fields.at(-1);
  if (what === "begin") fields.push({ instruction: "", isResult: false });
  else if (what === "separate" && current) {
    current.isResult = true;
    story.beginsContents ||= isContents(current);
  } else if (what === "end") fields.pop();
}

function instruct({ fields }: Story, text: string): void {
  const current = fields.at(-1);
  if (current && !current.isResult) current.instruction += text;
}

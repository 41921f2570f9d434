import { type Element, elementAt } from "../../guard/xml";
import type { Block, Paragraph } from "../../source";
import { linesOfBlock } from "../cell-content";
import { over } from "../look";
import { paragraphOf } from "../paragraph-content";
import { inContents, isContents, type Place, type Story } from "./document";
import { numberOf, valueIn } from "./properties";
import { type Content, readRuns } from "./runs";
import type { Style } from "./styles";

/** A paragraph as blocks: itself, the pictures and text boxes anchored in it, and the notes that it refers to. */
export function readParagraph(story: Story, element: Element, place: Place = {}): Block[] {
  const { document } = story;
  const properties = elementAt(element, "w:pPr");
  const styleId = valueIn(properties, "w:pStyle");
  const style = document.styles.style(styleId);
  story.beginsContents = inContents(story);
  const base = over(document.styles.fallback.look, style.look);
  const level = levelOf(properties, style);
  // A heading is bold because it is one.
  const look = level > 0 ? { ...base, marks: {} } : base;
  const content = readRuns(story, element, look);
  // An instruction ends with its paragraph, or a damaged one would swallow the rest.
  story.fields = story.fields.filter((field) => field.isResult || isContents(field));
  const numbered = numberingOf(properties, styleId, style, story);
  const meaning = story.beginsContents ? "contents" : (place.style ?? style.meaning);
  for (const id of content.comments) readComment(story, id);
  // An empty item is counted too: its number is printed.
  const label = numbered && document.numbering.next(numbered.id, numbered.level)?.trim();
  if (content.text.isBlank)
    return [...content.before, ...readBoxes(story, content), ...content.after, ...readNotes(story, content)];
  const block = paragraphOf(content, { level, label, style: meaning, depth: numbered?.level });
  return [...content.before, block, ...content.after, ...readBoxes(story, content), ...readNotes(story, content)];
}

function levelOf(properties: Element | undefined, style: Style): number {
  const outline = numberOf(properties, "w:outlineLvl");
  return outline === undefined ? (style.level ?? 0) : (outline + 1) % 10;
}

function numberingOf(properties: Element | undefined, styleId: string | undefined, style: Style, { document }: Story) {
  const own = elementAt(properties, "w:numPr");
  const id = valueIn(own, "w:numId") ?? style.numberId;
  if (!id || id === "0") return undefined;
  const ofStyle = styleId === undefined ? undefined : document.numbering.levelOfStyle(id, styleId);
  return { id, level: Math.max(0, numberOf(own, "w:ilvl") ?? ofStyle ?? style.numberLevel ?? 0) };
}

/** Text boxes are read once the paragraph that they hang on is. */
const readBoxes = (story: Story, { boxes }: Content): Block[] =>
  boxes.flatMap((box) => story.document.blocksOf(story, box));

/** Notes are printed below; each follows the block that refers to it, with the number that is printed there. */
function readNotes({ document }: Story, { notes }: Content): Block[] {
  return notes.flatMap(({ kind, id }) => {
    const found = document.notes[kind];
    const note = found?.byId.get(id);
    if (!found || !note) return [];
    // A note that refers to itself would be read for ever.
    found.byId.delete(id);
    document.noteCounts[kind] += 1;
    const label = String(document.noteCounts[kind]);
    const story: Story = { document, part: found.part, fields: [] };
    return document
      .blocksOf(story, note, { style: "footnote" })
      .map((block, at) => (at === 0 && block.type === "paragraph" ? labelled(block, label) : block));
  });
}

/** A note with its number, without the tab that stands behind the number. */
function labelled(note: Paragraph, label: string): Paragraph {
  const content = note.content.map((one, at) =>
    at === 0 && one.type === "text" ? { ...one, text: one.text.trimStart() } : one,
  );
  return { ...note, attrs: { ...note.attrs, label }, content };
}

/** A comment stands behind what it is about. */
function readComment({ document }: Story, id: string): void {
  const { collector, notes, met } = document;
  const comment = notes.comment?.byId.get(id);
  if (!comment || !notes.comment || met.has(id)) return;
  met.add(id);
  collector.apart(
    "comment",
    linesOf({ document, part: notes.comment.part, fields: [] }, comment).join("\n"),
    collector.blocks.length + 1,
  );
}

/** The text of a comment, header or footer, paragraph by paragraph. */
export function linesOf(story: Story, element: Element): string[] {
  return story.document.blocksOf(story, element).flatMap(linesOfBlock);
}

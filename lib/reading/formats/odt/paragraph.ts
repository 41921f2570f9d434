import { type Element, elementAt, elementsIn, textWithin } from "../../guard/xml";
import type { Block } from "../../source";
import { linesOfBlock } from "../cell-content";
import { paragraphOf } from "../paragraph-content";
import type { Document, Place } from "./document";
import { type Content, readInline } from "./inline";
import { countOn, labelOf } from "./numbering";
import type { Style } from "./styles";

/** A paragraph or heading as blocks: itself, the pictures and text boxes anchored in it, and its notes. */
export function readParagraph(document: Document, element: Element, place: Place): Block[] {
  const style = document.styles.style("paragraph", element.attributes["text:style-name"]);
  const level = levelOf(element, style);
  // A heading is bold because it is one.
  const content = readInline(document, element, level > 0 ? { ...style.look, marks: {} } : style.look);
  for (const comment of content.comments) readComment(document, comment);
  const boxes = content.boxes.flatMap((box) => document.blocksOf(document, box));
  const notes = content.notes.flatMap((note) => readNote(document, note));
  // An empty item is counted too: its number is printed.
  const label = labelFor(document, element, place, level, style, content);
  if (content.text.isBlank) return [...content.before, ...boxes, ...content.after, ...notes];
  const block = paragraphOf(content, {
    level,
    label,
    style: place.style ?? style.meaning,
    depth: place.list && place.list.level - 1,
  });
  return [...content.before, block, ...content.after, ...boxes, ...notes];
}

function levelOf({ name, attributes }: Element, style: Style): number {
  if (name === "text:h") return Math.max(1, Number(attributes["text:outline-level"]) || style.level || 1);
  return style.meaning ? 0 : (style.level ?? 0);
}

function labelFor(
  document: Document,
  { name, attributes }: Element,
  { list, item }: Place,
  level: number,
  style: Style,
  { number }: Content,
): string {
  const { styles } = document;
  if (list && item) {
    if (item.isHeader || item.isNumbered) return "";
    item.isNumbered = true;
    const styleName = item.styleName ?? list.styleName ?? style.list;
    countOn(list.counts, list.level, styles.list(styleName, list.level)?.start ?? 1, item.restart);
    return (number ?? labelOf(list.counts, list.level, (at) => styles.list(styleName, at))).trim();
  }
  if (name !== "text:h" || attributes["text:is-list-header"] === "true") return "";
  // A list of its own, or none, takes a heading out of the outline.
  const outline = style.list ? (at: number) => styles.list(style.list, at) : styles.outline;
  if (style.list === "" || !outline(level)) return number?.trim() ?? "";
  const restart =
    attributes["text:restart-numbering"] === "true" ? Number(attributes["text:start-value"] ?? 1) : undefined;
  countOn(document.outline, level, outline(level)?.start ?? 1, restart);
  return (number ?? labelOf(document.outline, level, outline)).trim();
}

/** Notes are printed below; each follows the block that refers to it, with the number that is printed there. */
function readNote(document: Document, note: Element): Block[] {
  const label = textWithin(elementAt(note, "text:note-citation")).trim();
  const body = elementAt(note, "text:note-body");
  const blocks = body ? document.blocksOf(document, body, { style: "footnote" }) : [];
  return blocks.map((block, at) =>
    at === 0 && label && block.type === "paragraph" ? { ...block, attrs: { ...block.attrs, label } } : block,
  );
}

/** A comment stands behind what it is about; who wrote it and when is no part of it. */
function readComment(document: Document, comment: Element): void {
  const { collector } = document;
  const text = { ...comment, children: elementsIn(comment).filter(({ name }) => name.startsWith("text:")) };
  const lines = document.blocksOf(document, text).flatMap(linesOfBlock);
  collector.apart("comment", lines.join("\n"), collector.blocks.length + 1);
}

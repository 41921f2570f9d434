import { decodeText, isEncoding } from "../../guard/decode";
import type { Source } from "../../source";
import { linesOfBlock } from "../cell-content";
import { createCollector } from "../collector";
import { isPageNumber } from "../page-number";
import { addFigures, write } from "../paragraph-content";
import { bytesOfDataUri } from "./data-uri";
import { apartOf, isBlock, isHidden, markOf, meaningOf, objects, sizeOf } from "./elements";
import { endParagraph, type Flow, openParagraph, type Place } from "./flow";
import { beginList, nextLabel } from "./list-label";
import { attribute, type Element, isElement, type Node, parseHtml } from "./parse";
import { readTable } from "./table";

/** Reads a page of HTML. */
export function readHtml(bytes: Uint8Array): Source {
  const { text, notices } = decodeText(bytes, declaredEncoding(bytes));
  const collector = createCollector();
  const flow: Flow = { collector, onto: collector.blocks };
  readNodes(flow, parseHtml(text), { look: { marks: {} }, level: 0, isPreformatted: false });
  endParagraph(flow);
  for (const { code, count } of notices) collector.notice(code, count);
  return collector.source("html");
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const label = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
  // A page that is read as letters of one byte to find this cannot be in UTF-16.
  return label && isEncoding(label) && !/^utf-?16/i.test(label) ? label : undefined;
}

function readNodes(flow: Flow, nodes: readonly Node[], place: Place): void {
  for (const node of nodes)
    if (isElement(node)) readElement(flow, node, place);
    else if ("value" in node) readText(flow, node.value, place);
}

const han = "[\\u3000-\\u303F\\u4E00-\\u9FFF\\uFF00-\\uFFEF]";
/** A line of the file that ends between two Chinese letters says nothing. */
const betweenHan = new RegExp(`(?<=${han})[ \\t]*\\n\\s*(?=${han})`, "g");

function readText(flow: Flow, text: string, place: Place): void {
  if (place.isPreformatted) {
    const content = openParagraph(flow, place);
    for (const [at, line] of text.split("\n").entries()) {
      if (at > 0) content.text.break();
      write(content, line, place.look);
    }
    return;
  }
  const collapsed = text.replace(betweenHan, "").replace(/[ \t\n\f\r]+/g, " ");
  if (collapsed === " " && !flow.open) return;
  const content = openParagraph(flow, place);
  write(content, content.text.endsWithSpace ? collapsed.trimStart() : collapsed, place.look);
}

function readElement(flow: Flow, element: Element, outer: Place): void {
  const { tagName } = element;
  if (isHidden(element)) return;
  if (objects.has(tagName)) flow.collector.notice("objectsDropped");
  else if (tagName === "svg") flow.collector.notice("picturesDropped");
  else if (tagName === "br") openParagraph(flow, outer).text.break();
  else if (tagName === "img") readPicture(flow, element, outer);
  else if (tagName === "rt") readReading(flow, element, outer);
  else if (apartOf(element)) readApart(flow, element, outer);
  else if (isBlock(element)) readBlock(flow, element, placeOf(element, outer));
  else readNodes(flow, element.childNodes, placeOf(element, outer));
}

function readBlock(flow: Flow, element: Element, place: Place): void {
  const { tagName } = element;
  endParagraph(flow);
  if (tagName === "table") flow.onto.push(...readTable(element, (nodes) => blocksIn(flow, nodes, place)));
  else if (tagName === "ul" || tagName === "ol") readList(flow, element, place);
  else readNodes(flow, element.childNodes, place);
  endParagraph(flow);
}

function placeOf(element: Element, outer: Place): Place {
  const mark = markOf(element);
  const size = sizeOf(element);
  const { marks } = outer.look;
  const heading = /^h([1-6])$/.exec(element.tagName)?.[1];
  const style = meaningOf(element) ?? outer.style;
  return {
    ...outer,
    look: { ...outer.look, marks: mark ? { ...marks, [mark]: true } : marks, ...(size === undefined ? {} : { size }) },
    level: style === "title" || style === "contents" ? 0 : heading ? Number(heading) : outer.level,
    style,
    isPreformatted: outer.isPreformatted || ["pre", "listing", "xmp", "textarea"].includes(element.tagName),
  };
}

function readList(flow: Flow, element: Element, place: Place): void {
  const items = element.childNodes.filter(isElement).filter(({ tagName }) => tagName === "li");
  const list = beginList(element, (place.list?.depth ?? -1) + 1, items.length);
  for (const node of element.childNodes) {
    const isItem = isElement(node) && node.tagName === "li" && !isHidden(node);
    const item = isItem ? { label: nextLabel(list, node) } : undefined;
    readNodes(flow, [node], { ...place, list, item });
  }
}

function readPicture(flow: Flow, element: Element, place: Place): void {
  const bytes = bytesOfDataUri(attribute(element, "src") ?? "");
  addFigures(openParagraph(flow, place), flow.collector.figure(bytes, attribute(element, "alt") ?? ""));
}

/** A reading printed above letters. */
function readReading(flow: Flow, element: Element, place: Place): void {
  const content = openParagraph(flow, place);
  write(content, "（", place.look);
  readNodes(flow, element.childNodes, place);
  write(content, "）", place.look);
}

function readApart(flow: Flow, element: Element, place: Place): void {
  const what = apartOf(element);
  endParagraph(flow);
  for (const line of blocksIn(flow, element.childNodes, place).flatMap(linesOfBlock))
    if (what) flow.collector.apart(isPageNumber(line) ? "pageNumber" : what, line, what === "header" ? 0 : "end");
}

/** The blocks of a part of the page that is put together on its own. */
function blocksIn({ collector }: Flow, nodes: readonly Node[], place: Place) {
  const flow: Flow = { collector, onto: [] };
  readNodes(flow, nodes, place);
  endParagraph(flow);
  return flow.onto;
}

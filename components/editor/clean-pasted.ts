import { type PastedLabel, readLabel } from "./pasted-label";

/**
 * HTML from another program as the editor can read it: lists of Word become lists with their numbering, and what is
 * not text goes. Unknown tags are left to the editor, which keeps their words.
 */
export function cleanPasted(html: string): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  dropComments(body);
  // Labels and grade words of our own pages are drawn again by the editor.
  for (const extra of body.querySelectorAll("style, script, title, xml, img, ol.numbered > li > .label, span.grade"))
    extra.remove();
  gatherLists(body);
  for (const paragraph of body.querySelectorAll("p"))
    if (!paragraph.textContent?.trim() && !paragraph.querySelector("table")) paragraph.remove();
  return body.innerHTML;
}

/** Does what is pasted or dropped bring a picture? The editor keeps words only. */
export const bringsPicture = (data: DataTransfer | null): boolean =>
  data !== null &&
  ([...data.files].some(({ type }) => type.startsWith("image/")) || /<img\b/i.test(data.getData("text/html")));

function dropComments(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
}

type Level = { depth: number; list: HTMLElement };

/** Word writes list entries as paragraphs with their level in a style, and the label as text. */
function gatherLists(root: HTMLElement): void {
  let open: Level[] = [];
  for (const paragraph of [...root.querySelectorAll<HTMLElement>("p")]) {
    const depth = Number(/mso-list:[^;]*level(\d)/.exec(paragraph.getAttribute("style") ?? "")?.[1] ?? 0);
    const mark = [...paragraph.querySelectorAll<HTMLElement>("span")].find((span) =>
      /mso-list:\s*Ignore/i.test(span.getAttribute("style") ?? ""),
    );
    const label = depth > 0 && mark ? readLabel(mark.textContent ?? "") : null;
    if (!label || !mark) {
      open = [];
      continue;
    }
    mark.remove();
    if (!adjoins(open[0]?.list, paragraph)) open = [];
    open = open.filter((level) => level.depth <= depth);
    const last = open.at(-1);
    const list = last?.depth === depth ? last.list : begin(label, last, paragraph);
    if (list !== last?.list) open = [...open, { depth, list }];
    const item = document.createElement("li");
    list.append(item);
    item.append(paragraph);
  }
}

const adjoins = (list: HTMLElement | undefined, paragraph: HTMLElement) =>
  list === undefined || list.nextElementSibling === paragraph;

function begin(label: PastedLabel, outer: Level | undefined, paragraph: HTMLElement): HTMLElement {
  const list = document.createElement(label.kind === "bullet" ? "ul" : "ol");
  if (label.kind === "number") {
    list.dataset.listStyle = label.style;
    list.setAttribute("start", String(label.start));
  }
  const above = outer?.list.lastElementChild;
  if (above) above.append(list);
  else paragraph.before(list);
  return list;
}

import type { TextAttributes } from "../../source";
import type { MarkName } from "../inline-text";
import { attribute, type Element, styled } from "./parse";

/** Never shown. */
const unseen = new Set([
  "head",
  "title",
  "script",
  "style",
  "template",
  "noscript",
  "noframes",
  "rp",
  "datalist",
  "param",
]);
export const objects = new Set(["iframe", "object", "embed", "applet", "canvas", "video", "audio", "frame"]);

const blocks = new Set(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section select summary table ul caption td th tr dir listing xmp plaintext textarea".split(
    " ",
  ),
);

export const isBlock = ({ tagName }: Element): boolean => blocks.has(tagName);

/** Whether browsers show nothing of an element. */
export function isHidden(element: Element): boolean {
  if (unseen.has(element.tagName) || attribute(element, "hidden") !== undefined) return true;
  return styled(element, "display") === "none" || styled(element, "visibility") === "hidden";
}

const marks: Record<string, MarkName> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  cite: "italic",
  u: "underline",
  ins: "underline",
  s: "strike",
  strike: "strike",
  del: "strike",
};

/** The mark that an element gives its letters. */
export const markOf = (element: Element): MarkName | undefined =>
  marks[element.tagName] ?? (/^(bold|bolder|[6-9]00)$/.test(styled(element, "font-weight") ?? "") ? "bold" : undefined);

/** The size that an element gives its letters, in points. */
export function sizeOf(element: Element): number | undefined {
  const [, size, unit] = /^([\d.]+)(pt|px)$/.exec(styled(element, "font-size") ?? "") ?? [];
  return size === undefined ? undefined : Number(size) * (unit === "px" ? 0.75 : 1);
}

/** What a part of a page is, by the names that word processors and converters give it. */
export function meaningOf(element: Element): TextAttributes["style"] {
  const [id = "", role = "", names = ""] = ["id", "role", "class"].map((name) => attribute(element, name));
  if (/^(caption|figcaption)$/.test(element.tagName)) return "caption";
  if (/^(TOC|toc)$|^Table of Contents/.test(id) || role === "doc-toc" || /\bMsoToc\d/.test(names)) return "contents";
  if (/^sd(foot|end)note\d/.test(id) || /^doc-(footnote|endnotes)$/.test(role) || /\b(MsoFootnoteText|footnotes)\b/.test(names)) return "footnote"; // biome-ignore format: as the line above
  if (/(^| )(title|MsoTitle)( |$)/.test(names)) return "title";
  return /\bMsoCaption\b/.test(names) ? "caption" : undefined;
}

/** A header or footer that a word processor wrote into a page. */
export function apartOf(element: Element): "header" | "footer" | undefined {
  const title = element.tagName === "div" ? attribute(element, "title") : undefined;
  return title === "header" || title === "footer" ? title : undefined;
}

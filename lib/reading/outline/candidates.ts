import type { Leaf } from "../leaves";
import { chapterKindsOf, isChapterName, titleOf } from "../words/chapters";
import { findDates } from "../words/dates";
import { type Label, readBareLabel, readItemAtEnd, readItemLabel, readLabel, readSideLabel } from "../words/labels";
import { squeezed } from "../words/script";

/** A leaf that may be a heading, by whatever evidence it shows. */
export type Candidate = {
  leaf: Leaf;
  /** What it is numbered like, so that its brothers are known: "formal", "han", "item", "day", "level2", "word", "bold" … */
  family: string;
  value: number | null;
  title: string;
  /** Text that looks like a heading and not like a numbered sentence. */
  headingLike: boolean;
  chapter: boolean;
  /** The title is nothing but the usual name of a chapter. */
  exact: boolean;
  /** The contents page lists it. */
  listed: boolean;
  score: number;
};

const sentenceEnd = /[。；;，,、]$/;
const caption = /^(?:圖|照片|相片|附圖|圖片|Figure|Fig\.|Photo|Picture)\s*[\d０-９一二三四五六七八九十]+/i;
const dayHeading = /^(?:第\s*[一二三四五六七八九十\d]+\s*[天日]|Day\s*\d+)/i;

const numberedAnnex = /^附(?:件|錄)\s*[一二三四五六七八九十\d]{1,2}\s*[:：、\s]\s*\S/;

/** 附件一：會議議程 */
export const isNumberedAnnex = (text: string): boolean => numberedAnnex.test(text.trim());

/** Headings that a leaf may be; null where it is text. @param listed titles that the contents page lists, squeezed */
export function candidateOf(leaf: Leaf, listed: ReadonlySet<string>): Candidate | null {
  const text = leaf.text.trim();
  if (!text || leaf.picture || leaf.style === "contents" || leaf.style === "footnote" || leaf.style === "caption")
    return null;
  if (text.length > 400 || caption.test(text)) return null;
  const item = readItemLabel(text) ?? readSideLabel(text);
  const label = item ? null : (readLabel(text) ?? bareLabel(leaf, text));
  const title = titleOf(text).trim();
  const inContents = listed.has(keyOf(text)) || (title.length > 3 && listed.has(keyOf(title)));
  const set = leaf.level !== undefined || inContents || (leaf.bold && label !== null);
  const short = title.length <= (item !== null && !/。/.test(title) ? 140 : set ? 120 : 56);
  const exact = isChapterName(title);
  const chapter =
    exact ||
    (short &&
      title.length <= 24 &&
      label !== null &&
      chapterKindsOf(title).length > 0 &&
      !sentenceEnd.test(title) &&
      !readItemAtEnd(text));
  const marked = leaf.level !== undefined || leaf.bold || inContents;
  const headingLike =
    short && !sentenceEnd.test(title) && !/。./.test(title) && (marked || !/[：:]$/.test(title) || title.length <= 20);
  const day = dayHeading.test(text) || startsWithDate(text);
  const family = item
    ? "item"
    : label
      ? label.scheme === "part"
        ? `part${/第.*?([章節篇])/.exec(label.text)?.[1] ?? ""}`
        : label.scheme === "decimal"
          ? `decimal${label.before?.split(".").length}`
          : label.scheme
      : null;
  const score =
    (chapter ? 3 : 0) +
    (leaf.level === undefined ? 0 : 1.5) +
    (leaf.bold ? 0.7 : 0) +
    (inContents ? 2 : 0) +
    (headingLike ? 1 : -1.5) -
    (short ? 0 : 1);
  const base = { leaf, title, headingLike, chapter, exact, listed: inContents, score };
  if (family) return { ...base, family, value: item ? null : (label?.value ?? null) };
  if (day && headingLike && text.length <= 60 && (marked || text.length <= 30))
    return { ...base, family: "day", value: null };
  if (leaf.level !== undefined) return { ...base, family: `level${leaf.level}`, value: null };
  if (isChapterName(text) || (short && isNumberedAnnex(text) && headingLike))
    return { ...base, family: "word", value: null };
  if (headingLike && (leaf.bold || inContents) && !/[：:]\S/.test(text) && text.length <= 60)
    return { ...base, family: "bold", value: null };
  return null;
}

/** 1 目的: a number without a mark is one where the rest is a chapter's name or the line is set as a heading. */
function bareLabel(leaf: Leaf, text: string): Label | null {
  const label = text.length <= 40 && !sentenceEnd.test(text) ? readBareLabel(text) : null;
  return label && (leaf.level !== undefined || leaf.bold || isChapterName(label.rest) || chapterLike(label.rest))
    ? label
    : null;
}
const chapterLike = (title: string): boolean =>
  (title.length <= 16 && chapterKindsOf(title).length > 0) || /^\p{Script=Han}{2,12}$/u.test(title);

const startsWithDate = (text: string): boolean => {
  const date = findDates(text.slice(0, 40))[0];
  return date !== undefined && date.from <= 3 && !/^(?:日期|時間)/.test(text) && date.day !== undefined;
};

/** How a title is compared with the contents page: no spaces, no page number, no dots. */
export const keyOf = (text: string): string =>
  squeezed(text)
    .replace(/[.．·…‧\-_]{2,}.*$/, "")
    .replace(/(?<=\D)\d{1,3}$/, "");

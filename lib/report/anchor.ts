import { findQuote, type Marked } from "@/lib/richtext/find-quote";
import type { Doc } from "@/lib/richtext/model";
import { inline, plainText } from "@/lib/richtext/text";
import { surroundings } from "./surroundings";

/** Words marked in a report, with what stood around them and the chapter they stood in. */
export type ReportAnchor = { sectionId: string; quote: string; quoteBefore: string; quoteAfter: string };

export type FoundAnchor =
  /** where it was, or moved: other words around it, or another chapter */
  | { standing: "there" | "moved"; sectionId: string; marked: Marked }
  /** the words were edited away */
  | { standing: "lost" };

/** Finds marked words again in the chapters of a report: in their own chapter first, then in the others in order. */
export function placeAnchor(chapters: readonly { id: string; doc: Doc }[], anchor: ReportAnchor): FoundAnchor {
  const { sectionId, quote, quoteBefore, quoteAfter } = anchor;
  const own = chapters.filter(({ id }) => id === sectionId);
  const others = chapters.filter(({ id }) => id !== sectionId);
  for (const { id, doc } of [...own, ...others]) {
    const marked = findQuote(doc, { quote, before: quoteBefore, after: quoteAfter });
    if (!marked) continue;
    const unmoved = id === sectionId && stands(doc, `${quoteBefore}${quote}${quoteAfter}`);
    return { standing: unmoved ? "there" : "moved", sectionId: id, marked };
  }
  return { standing: "lost" };
}

/** Do the words stand together in the document, labels of lists counted or not? White space is not compared. */
const stands = (doc: Doc, words: string): boolean =>
  [plainText(doc), inline({ type: "doc", content: doc.content })].some((text) =>
    squeeze(text).includes(squeeze(words)),
  );

const squeeze = (text: string) => text.replace(/\s+/g, "");

/** A sentence of a chapter with what stands around it, as it would be marked by hand. */
export type Sentence = { quote: string; before: string; after: string };

/** The sentences of a chapter, for those who choose one from a list instead of marking it. Cells and headings too. */
export function sentencesOf(doc: Doc): Sentence[] {
  const text = plainText(doc);
  // The mark of a plain list is drawn, not written: it is no part of the words.
  return [...text.matchAll(/(?<mark>\s*•\s*)?(?<words>[^。！？!?\n\t]+[。！？!?]*)/gu)].flatMap(({ index, groups }) => {
    const words = groups?.words ?? "";
    if (!words.trim()) return [];
    const start = index + (groups?.mark ?? "").length;
    const end = start + words.length;
    return [
      {
        quote: words.trim(),
        before: text.slice(Math.max(0, start - surroundings), start).trim(),
        after: text.slice(end, end + surroundings).trim(),
      },
    ];
  });
}

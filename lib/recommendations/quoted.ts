import { findQuote } from "@/lib/richtext/find-quote";
import { hasRestricted, redact } from "@/lib/richtext/grade";
import type { Doc } from "@/lib/richtext/model";
import type { Grade } from "./model";

/** Marked words and what stood around them. */
export type Mark = { quote: string; before: string; after: string };

/** The chapter as it stands, and every grade that lies over it: its own, the report's, the trip's. */
export type Source = { doc: Doc; grades: readonly Grade[] };

/**
 * Of what grade words from a report are: restricted when chapter, report or trip is, or when they stand in restricted
 * paragraphs and nowhere else. Open words may stand beside a restricted paragraph: what stands around them must not
 * carry it out, and is then empty. Words that are no longer in the chapter tell nothing about themselves.
 */
export function quotedAs({ doc, grades }: Source, mark: Mark): Pick<Mark, "before" | "after"> & { hidden: boolean } {
  const open = redact(doc);
  const onlyRestricted = (words: string) =>
    findQuote(doc, { quote: words }) !== null && !findQuote(open, { quote: words });
  const hidden = grades.includes("RESTRICTED") || onlyRestricted(mark.quote);
  // Words that are no longer there may be an older writing of what is restricted now.
  const around = (words: string) => (hidden || !hasRestricted(doc) || findQuote(open, { quote: words }) ? words : "");
  return { hidden, before: around(mark.before), after: around(mark.after) };
}

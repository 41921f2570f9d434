/**
 * Controls, overrides and marks of the writing direction, and characters without width: nobody sees them, and they
 * hide words from whoever searches. Tab, line feed and form feed stay.
 */
const unseen = /[^\P{Cc}\t\n\f]|[\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** Joiners hold emoji and the letters of some scripts together; elsewhere they are characters without width as others. */
const looseJoiner =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\p{Script=Arabic}|[\u0900-\u0DFF])[\u200C\u200D]/gu;

/** A text without what nobody sees in it, and how many such characters it had. */
export function withoutUnseen(text: string): { text: string; count: number } {
  const clean = text.replace(unseen, "").replace(looseJoiner, "");
  return { text: clean, count: text.length - clean.length };
}

import type { Block, Figure, Heading, Paragraph, TextAttributes } from "../source";
import { InlineText } from "./inline-text";
import type { Look } from "./look";

/** What stands in a paragraph: its text, and what is printed before and after it because it hangs on it. */
export type ParagraphContent = {
  text: InlineText;
  before: Block[];
  after: Block[];
  /** Letters by their size in points. */
  sizes: Map<number, number>;
};

export const emptyContent = (): ParagraphContent => ({
  text: new InlineText(),
  before: [],
  after: [],
  sizes: new Map(),
});

/** Adds letters in the way they look. */
export function write({ text, sizes }: ParagraphContent, letters: string, { marks, size, isHidden }: Look): void {
  if (isHidden) return;
  text.write(letters, marks);
  if (size !== undefined) sizes.set(size, (sizes.get(size) ?? 0) + letters.trim().length);
}

/** A picture stands before the text when it comes first. */
export function addFigures({ text, before, after }: ParagraphContent, figures: Figure[]): void {
  (text.isBlank ? before : after).push(...figures);
}

type Facts = { level: number; label?: string; style?: TextAttributes["style"]; depth?: number };

/** The paragraph itself: a heading where it has a level, but for what is only the contents of others. */
export function paragraphOf(
  { text, sizes }: ParagraphContent,
  { level, label, style, depth }: Facts,
): Heading | Paragraph {
  const isHeading = level > 0 && style !== "contents";
  const attrs: TextAttributes = {
    ...(label ? { label } : {}),
    ...(depth === undefined || isHeading ? {} : { depth }),
    ...(style ? { style } : {}),
    ...(sizes.size > 0 ? { size: mostCommon(sizes) } : {}),
  };
  const content = text.trimmed();
  return isHeading ? { type: "heading", attrs: { ...attrs, level }, content } : { type: "paragraph", attrs, content };
}

const mostCommon = (sizes: Map<number, number>): number =>
  [...sizes].reduce((most, one) => (one[1] > most[1] ? one : most))[0];

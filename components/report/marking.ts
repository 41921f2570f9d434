export type Marking = { sectionId: string; quote: string; before: string; after: string };

/**
 * The words a person has marked in one chapter, with what stands around them there. Words of grade and other signs
 * that are not part of the text are left out.
 * @returns null when nothing is marked, or it reaches beyond the words of one chapter
 */
export function markingOf(selection: Selection | null, around: number): Marking | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const text = textAround(range.commonAncestorContainer);
  const sectionId = text?.closest<HTMLElement>("[data-chapter]")?.dataset.chapter;
  if (!text || !sectionId) return null;
  const quote = wordsIn(range).trim();
  if (!quote) return null;

  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const after = document.createRange();
  after.setStart(range.endContainer, range.endOffset);
  after.setEnd(text, text.childNodes.length);
  return {
    sectionId,
    quote,
    before: wordsIn(before).trimEnd().slice(-around).trimStart(),
    after: wordsIn(after).trimStart().slice(0, around).trimEnd(),
  };
}

const textAround = (node: Node) =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(".richtext") ?? null;

const blocks = "p, h1, h2, h3, h4, h5, h6, li, td, th, figcaption";

function wordsIn(range: Range): string {
  const part = range.cloneContents();
  for (const sign of part.querySelectorAll(".grade, figure")) sign.remove();
  for (const block of part.querySelectorAll(blocks)) block.append("\n");
  return (part.textContent ?? "").replace(/\n+/g, "\n");
}

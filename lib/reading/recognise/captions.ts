import type { Leaf } from "../leaves";
import type { Outline } from "../outline/outline";
import type { Found } from "../proposal";
import { readLabel } from "../words/labels";
import { hanCount, latinCount } from "../words/script";

const numbered =
  /^[【〔[]?[（(【]?(?:圖片?|照片|相片|附圖|插圖|Figures?|Fig\.?|Photos?|Pictures?)\s*[（(]?[\d０-９一二三四五六七八九十]{1,3}(?:[-–.．][\d一二三四五六七八九十]{1,3})?[)）]?\s*(?:】\s*|[】)）]?\s*[:：、.．\s—–-]\s*)(?=\S)/i;
const listing = /(?:[.．·…]{3,}|\t)\s*\d{1,3}\s*$/;

/** Captions of pictures: lines that begin with 圖1 or 照片一, lines beside a picture, and the lines of a chapter of photos. */
export function captionsOf(leaves: readonly Leaf[], outline: Outline): Found<string>[] {
  const found: Found<string>[] = [];
  const photos = outline.sections
    .flatMap((section) => [section, ...section.parts])
    .filter((part) => part.named.includes("photos") && part.headingLike);
  const contents = (index: number) => outline.contents.some((range) => index >= range.from && index < range.to);
  const headings = new Set(
    outline.sections.flatMap(function all(part): number[] {
      return part.headingLike ? [part.leaf, ...part.parts.flatMap(all)] : [];
    }),
  );
  for (const leaf of leaves) {
    const text = leaf.text.trim();
    if (!text || contents(leaf.index) || leaf.style === "contents" || text.length > 160) continue;
    const mark = numbered.exec(text);
    const inPhotos = photos.some((part) => leaf.index >= part.from && leaf.index < part.to);
    const beside = [leaves[leaf.index - 1], leaves[leaf.index + 1]].some((other) => other?.picture !== undefined);
    const add = (value: string, confidence: number) => {
      const from = leaf.text.indexOf(value);
      found.push({
        value,
        confidence,
        at: [{ leaf: leaf.index, from: Math.max(0, from), to: Math.max(0, from) + value.length }],
      });
    };
    if (mark && !listing.test(text) && !/。./.test(text)) add(text, 0.95);
    else if (leaf.style === "caption" && !/^(?:表|Table)\s*[\d一二三四五六七八九十]/i.test(text)) add(text, 0.93);
    else if (
      beside &&
      !headings.has(leaf.index) &&
      hanCount(text) + latinCount(text) >= 4 &&
      text.length <= 90 &&
      !/。./.test(text)
    )
      add(text, 0.85);
    else if (inPhotos && !headings.has(leaf.index) && hanCount(text) + latinCount(text) / 3 >= 5 && !/。./.test(text))
      add(readLabel(text)?.rest ?? text, 0.9);
  }
  return found;
}

import type { TextAttributes } from "../source";

const meanings: [RegExp, NonNullable<TextAttributes["style"]>][] = [
  [/^(title|標題|标题)$/, "title"],
  [/^(caption|figure|illustration|table|標號|圖表標號|題注|圖表|圖|表)$/, "caption"],
  [
    /^(toc|contents|目錄|目录)( ?(heading|標題|\d+))?$|^table of (figures|contents)|^圖表目錄$|^(illustration|table|figure|user) index/,
    "contents",
  ],
  [/^(footnote|endnote)( text)?$|^(註腳|註解|附註|章節附註|腳註|尾註)(文字)?$/, "footnote"],
];

/** What the name of a style says: the names of built-in styles, in English and as Chinese versions write them. */
export function styleMeaning(styleName: string): { level?: number; meaning?: TextAttributes["style"] } {
  const name = styleName
    .trim()
    .toLowerCase()
    .replaceAll("_20_", " ")
    .replace(/[\s_]+/g, " ");
  const level = /^(?:heading|標題|标题) ?([1-9]|10)$/.exec(name)?.[1];
  if (level) return { level: Number(level) };
  return { meaning: meanings.find(([pattern]) => pattern.test(name))?.[1] };
}

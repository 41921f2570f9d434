import type { Leaf } from "../leaves";
import { chapterKindsOf, isChapterName, titleOf } from "../words/chapters";
import { type Candidate, candidateOf, isNumberedAnnex } from "./candidates";
import { bestChain } from "./chain";
import { type Contents, findContents } from "./contents";
import { formRows } from "./form";
import { asHead, type Part, part } from "./parts";

export type Outline = {
  /** Leaves [0, cover) are the cover; what is neither cover, contents nor a section is left over. */
  cover: number;
  contents: Contents[];
  sections: Part[];
  form: boolean;
};

/** Finds the chapters of a report, whatever their numbering, and what stands under them. */
export function outlineOf(leaves: readonly Leaf[]): Outline {
  const contents = findContents(leaves);
  const skipped = (index: number) => contents.some((range) => index >= range.from && index < range.to);
  const listed = new Set(contents.flatMap((range) => range.titles));
  const among = (inCells: boolean) =>
    leaves.flatMap((leaf) =>
      !!leaf.cell === inCells && !skipped(leaf.index) ? (candidateOf(leaf, listed) ?? []) : [],
    );
  const candidates = among(false);
  const top = topLevel(candidates, leaves);
  const rows = formRows(leaves);
  if (rows.length >= 2 && top.filter((candidate) => candidate.chapter).length < 2) {
    const inside = [...candidates, ...among(true)].sort((a, b) => a.leaf.index - b.leaf.index);
    const sections = rows.map((row, index): Part => {
      const heading = leaves[row.leaf]?.text ?? "";
      const to = Math.min(row.to, rows[index + 1]?.leaf ?? leaves.length);
      return part(
        { heading, title: titleOf(heading), family: "form", value: null, leaf: row.leaf, headingLike: true },
        row.leaf + 1,
        to,
        inside,
        leaves,
      );
    });
    return { cover: sections[0]?.leaf ?? 0, contents, sections, form: true };
  }
  const sections = top.map((candidate, index) => {
    const to = Math.min(
      top[index + 1]?.leaf.index ?? leaves.length,
      ...contents.filter((range) => range.from > candidate.leaf.index).map((range) => range.from),
    );
    return part(asHead(candidate), candidate.leaf.index + 1, to, candidates, leaves);
  });
  const first = Math.min(sections[0]?.leaf ?? leaves.length, contents[0]?.from ?? leaves.length);
  return { cover: first, contents, sections, form: false };
}

const outermost = ["part", "part章", "part篇", "formal"];
/** Families in which a report's chapters can be numbered; the order breaks ties. */
const chapterFamilies = [
  "part",
  "part章",
  "part篇",
  "formal",
  "roman",
  "han",
  "arabic",
  "level1",
  "level2",
  "level3",
  "word",
  "hanParen",
  "letter",
  "stem",
  "arabicParen",
  "bold",
  "part節",
];

function topLevel(candidates: readonly Candidate[], leaves: readonly Leaf[]): Candidate[] {
  let best: { family: string; chain: Candidate[]; rank: number } | null = null;
  for (const family of chapterFamilies) {
    const own = candidates.filter((candidate) => candidate.family === family);
    if (own.length === 0) continue;
    const { chain } = bestChain(own);
    const named = chain.filter((candidate) => candidate.chapter).length;
    const like = chain.filter((candidate) => candidate.headingLike).length;
    if (like < 2 || named < 1 || like < chain.length * 0.6) continue;
    const outer = outermost.includes(family) ? 100 : 0;
    // Starting early is what makes a numbering the outer one.
    const early = 6 * (1 - (chain[0]?.leaf.index ?? 0) / Math.max(1, leaves.length));
    const exact = chain.filter((candidate) => candidate.exact).length;
    const rank = outer + named * 2 + exact * 2 + early + (family === "bold" ? -4 : 0);
    if (!best || rank > best.rank)
      best = { family, chain: family === "bold" ? chain.filter((candidate) => candidate.chapter) : chain, rank };
  }
  const words = candidates.filter((candidate) => candidate.family === "word");
  const chain = best?.chain ?? (words.length > 0 ? words : ofTopics(candidates));
  const listedPlain = candidates.filter(({ listed, family }) => listed && (family === "word" || family === "bold"));
  // Chapters without numbers are those that the contents page lists, whatever they are called.
  if (best?.family === "word" && listedPlain.length > chain.length && listedPlain.length <= chain.length * 3)
    return withLoose(listedPlain, candidates);
  return withLoose(best?.family === "word" ? outerWords(chain) : chain, candidates);
}

/** 第一章 世界貿易, 第二章 競爭政策: chapters with names of their own, where none has a usual one. */
function ofTopics(candidates: readonly Candidate[]): readonly Candidate[] {
  for (const family of outermost) {
    const { chain } = bestChain(candidates.filter((candidate) => candidate.family === family));
    if (chain.length > 1 && chain.every((candidate) => candidate.headingLike)) return chain;
  }
  return [];
}

/** 過程 without a number holds what comes after it without one: 會議議程, 會議內容, 行程. */
function outerWords(chain: readonly Candidate[]): Candidate[] {
  let inCourse = false;
  return chain.filter((candidate) => {
    const kinds = chapterKindsOf(candidate.title);
    const inner = kinds.every((kind) =>
      ["agenda", "itinerary", "proceedings", "participants", "visits"].includes(kind),
    );
    if (!inner) inCourse = false;
    else if (inCourse) return false;
    else if (/^(?:會議|參訪|出國|主要|活動|考察|研習|參加)*(?:過程|經過)(?:紀要)?$/.test(candidate.title))
      inCourse = true;
    return true;
  });
}

/** Chapters without a number beside numbered ones: 摘要 before them, 附件 after them, and headings of the same level. */
function withLoose(chain: readonly Candidate[], candidates: readonly Candidate[]): Candidate[] {
  const first = chain[0]?.leaf.index ?? 0;
  const last = chain.at(-1)?.leaf.index ?? 0;
  const level = chain[0]?.leaf.level;
  const sameLevel = level !== undefined && chain.every((candidate) => candidate.leaf.level === level);
  const annexes = candidates.some(
    ({ leaf }) => isChapterName(titleOf(leaf.text)) && chapterKindsOf(leaf.text).includes("annex"),
  );
  const loose = candidates.filter((candidate) => {
    // Under a chapter 附件 they are what it holds.
    if (annexes && isNumberedAnnex(candidate.leaf.text)) return false;
    if (chain.includes(candidate) || !candidate.headingLike) return false;
    const at = candidate.leaf.index;
    const unnumbered =
      candidate.family === "word" || candidate.family === "bold" || candidate.family.startsWith("level");
    const annex =
      chapterKindsOf(candidate.title).includes("annex") || chapterKindsOf(candidate.title).includes("photos");
    if (at < first)
      return (
        unnumbered &&
        isChapterName(candidate.title) &&
        !/[:：]$/.test(candidate.leaf.text.trim()) &&
        !chapterKindsOf(candidate.title).some((kind) => kind === "contents" || kind === "participants")
      );
    if (sameLevel && candidate.leaf.level === level) return unnumbered && (isChapterName(candidate.title) || annex);
    return at > last && unnumbered && annex && candidate.title.length <= 40;
  });
  return [...chain, ...loose].sort((a, b) => a.leaf.index - b.leaf.index);
}

import type { Leaf } from "../leaves";
import { type ChapterKind, chapterKindsOf, namedKindsOf } from "../words/chapters";
import type { Candidate } from "./candidates";
import { bestChain } from "./chain";

/** A chapter with what stands under it; `to` is the leaf after its last. */
export type Part = {
  heading: string;
  title: string;
  /** Every kind that its words touch, and those that they name outright. */
  kinds: ChapterKind[];
  named: ChapterKind[];
  family: string;
  value: number | null;
  leaf: number;
  from: number;
  to: number;
  headingLike: boolean;
  /** Leaves of its heading: one, but for a heading broken over two. */
  parts: Part[];
};

export type Head = Pick<Part, "heading" | "title" | "family" | "value" | "leaf" | "headingLike">;

export const asHead = (candidate: Candidate): Head => ({
  heading: candidate.leaf.text.trim(),
  title: candidate.title,
  family: candidate.family,
  value: candidate.value,
  leaf: candidate.leaf.index,
  headingLike: candidate.headingLike,
});

/** A chapter and, level by level, what stands under it. */
export function part(
  head: Head,
  from: number,
  to: number,
  candidates: readonly Candidate[],
  leaves: readonly Leaf[],
): Part {
  const inside = candidates.filter((candidate) => candidate.leaf.index >= from && candidate.leaf.index < to);
  return {
    ...head,
    kinds: chapterKindsOf(head.heading),
    named: namedKindsOf(head.heading),
    from,
    to,
    parts: children(inside, to, leaves, head.family, from),
  };
}

/** Where the numbering under a chapter begins: with what looks like headings, unless those stand inside numbered sentences. */
function firstOf(open: readonly Candidate[]): Candidate | undefined {
  const any = open[0];
  const like = open.find((candidate) => candidate.headingLike);
  if (!any || !like || any === like) return any;
  const around = open.filter((candidate) => candidate.family === any.family);
  const after = around.find((candidate) => candidate.leaf.index > like.leaf.index && candidate.value !== 1);
  return after && any.family !== like.family ? any : like;
}

/** Opening Ceremony 開幕式 between Plenary 1. … and Plenary 2. …: a line in two languages that stands alone is one of them. */
function withBilingual(items: readonly Candidate[], leaves: readonly Leaf[], from: number, to: number): Candidate[] {
  const own = leaves.slice(from, to).filter((leaf) => leaf.text);
  const isProse = (leaf: Leaf | undefined) => !!leaf && !leaf.cell && leaf.text.length >= 40 && /。/.test(leaf.text);
  const extra = own.filter(
    (leaf, at) =>
      !leaf.cell &&
      leaf.text.length <= 70 &&
      /^[A-Z][A-Za-z ,&'-]{6,}\s*\p{Script=Han}{2,}[\p{Script=Han}（）()]*$/u.test(leaf.text) &&
      isProse(own[at + 1]) &&
      (at === 0 || isProse(own[at - 1])) &&
      !items.some((item) => item.leaf.index === leaf.index),
  );
  const like = items[0];
  if (!like || extra.length === 0) return [...items];
  const made = extra.map((leaf) => ({ ...like, leaf, title: leaf.text.trim(), headingLike: true }));
  return [...items, ...made].sort((a, b) => a.leaf.index - b.leaf.index);
}

/** Headings that nothing marks but that they stand alone: short lines without an end, each with paragraphs under it. */
function alone(leaves: readonly Leaf[], from: number, to: number): Part[] {
  const own = leaves.slice(from, to).filter((leaf) => leaf.text);
  const isProse = (leaf: Leaf | undefined) => !!leaf && !leaf.cell && leaf.text.length >= 40 && /。/.test(leaf.text);
  const isLine = (leaf: Leaf) =>
    !leaf.cell &&
    !leaf.style &&
    /^[\p{Script=Han}A-Za-z\d\s.&,、與及和（）()「」：:－—-]{3,60}$/u.test(leaf.text) &&
    !/^\d|[：:]$/.test(leaf.text);
  const heads = own.filter((leaf, at) => isLine(leaf) && isProse(own[at + 1]) && (at === 0 || isProse(own[at - 1])));
  if (heads.length < 2 || heads[0] !== own[0]) return [];
  return heads.map((leaf, at) =>
    part(
      {
        heading: leaf.text.trim(),
        title: leaf.text.trim(),
        family: "alone",
        value: null,
        leaf: leaf.index,
        headingLike: true,
      },
      leaf.index + 1,
      heads[at + 1]?.index ?? to,
      [],
      leaves,
    ),
  );
}

function children(
  inside: readonly Candidate[],
  to: number,
  leaves: readonly Leaf[],
  parent: string,
  from: number,
): Part[] {
  const open = inside.filter((candidate) => candidate.family !== parent || candidate.value === null);
  const first = firstOf(open);
  if (!first) return parent === "alone" ? [] : alone(leaves, from, to);
  const own = inside.filter(
    (candidate) => candidate.family === first.family && candidate.leaf.index >= first.leaf.index,
  );
  const level = first.leaf.level;
  // Where the format says levels and the family keeps to one, all of that level are brothers, whatever their numbers.
  const brothers =
    level !== undefined && own.every((candidate) => candidate.leaf.level === level)
      ? inside.filter((candidate) => candidate.leaf.level === level)
      : [];
  const chain = brothers.length > own.length ? brothers : bestChain(own, 0.2).chain;
  const numbered = chain.length > 0 ? chain : [first];
  const heads = numbered[0]?.family === "item" ? withBilingual(numbered, leaves, from, to) : numbered;
  return heads.map((candidate, index) => {
    const end = heads[index + 1]?.leaf.index ?? to;
    return part(
      asHead(candidate),
      candidate.leaf.index + 1,
      end,
      inside.filter((other) => other.leaf.index > candidate.leaf.index && other.leaf.index < end),
      leaves,
    );
  });
}

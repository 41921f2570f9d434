import { fold } from "@/lib/search/fold";
import type { AgendaNode } from "./model";

/** Which item of the last meeting an item continues: proposed by likeness, confirmed by a person. */

export type Proposal = { itemId: string; followsId: string; score: number };

/** Titles less alike than this are another matter, whatever their numbers. */
const leastTitle = 0.5;
/** A number that stayed the same speaks for it, but meetings renumber freely. */
const numberWeight = 0.15;

/**
 * At most one earlier item for each item and the other way round, best likeness first. Sub-items are compared only
 * under items that match: "Australia" is everywhere.
 */
export function proposeFollows(now: readonly AgendaNode[], before: readonly AgendaNode[]): Proposal[] {
  const candidates = now
    .flatMap((item) => before.map((earlier) => ({ item, earlier, score: likeness(item, earlier) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.item.position - b.item.position || a.earlier.position - b.earlier.position);
  const taken = new Set<string>();
  return candidates.flatMap(({ item, earlier, score }) => {
    if (taken.has(item.id) || taken.has(earlier.id)) return [];
    taken.add(item.id).add(earlier.id);
    return [{ itemId: item.id, followsId: earlier.id, score }, ...proposeFollows(item.children, earlier.children)];
  });
}

type Compared = Pick<AgendaNode, "kind" | "number" | "titleZh" | "titleEn">;

/** 0 (another matter) to 1 (the same title and number). Breaks, meals and openings continue nothing. */
export function likeness(a: Compared, b: Compared): number {
  if (a.kind !== "ITEM" || b.kind !== "ITEM") return 0;
  const title = Math.max(alike(a.titleZh, b.titleZh), alike(a.titleEn, b.titleEn));
  if (title < leastTitle) return 0;
  const number = a.number !== null && a.number === b.number ? 1 : 0;
  return title * (1 - numberWeight) + number * numberWeight;
}

/** Dice's coefficient of the pairs of neighbouring characters. */
function alike(a: string | null, b: string | null): number {
  const [left, right] = [matter(a), matter(b)];
  if (!left || !right) return 0;
  if (left === right) return 1;
  const [first, second] = [pairs(left), pairs(right)];
  if (first.length === 0 || second.length === 0) return 0;
  const rest = [...second];
  const shared = first.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (first.length + second.length);
}

/** The words without the year, the number of the meeting and punctuation: these change each time. */
const matter = (title: string | null) => fold(title ?? "").replace(/第?\d+次?|[^\p{L}]/gu, "");

const pairs = (text: string): string[] => {
  const characters = [...text];
  return characters.slice(1).map((character, index) => (characters[index] ?? "") + character);
};

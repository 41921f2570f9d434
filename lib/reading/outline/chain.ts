import type { Candidate } from "./candidates";

type Node = { candidate: Candidate; score: number; before: Node | null };

/**
 * The best run of one family: numbers that grow by one, as much heading-like as there is. An inner list that is numbered
 * the same way loses against chapters, because what looks like a heading weighs more.
 * @param least what an entry counts at least: points of a list need not look like headings
 */
export function bestChain(
  candidates: readonly Candidate[],
  least = Number.NEGATIVE_INFINITY,
): { chain: Candidate[]; score: number } {
  if (candidates.some((candidate) => candidate.value === null))
    return {
      chain: candidates.filter((candidate) => candidate.headingLike),
      score: candidates.reduce((sum, candidate) => sum + Math.max(0, candidate.score), 0),
    };
  // For each number the best run that ends with it; a later run may replace an earlier one of equal length.
  const nodes = new Map<number, Node>();
  let best: Node | null = null;
  for (const candidate of candidates) {
    const value = candidate.value ?? 0;
    const gain = Math.max(candidate.score, least) + 0.1;
    let before: Node | null = null;
    for (const step of [1, 2, 3]) {
      const node = nodes.get(value - step);
      if (node && (before === null || node.score - (step - 1) * 2 > before.score)) before = node;
    }
    const penalty = before ? (value - (before.candidate.value ?? 0) - 1) * 2 : Math.max(0, value - 1) * 2;
    const node: Node = { candidate, score: gain - penalty + (before?.score ?? 0), before };
    const rival = nodes.get(value);
    // The first of equals wins unless the later one looks better.
    if (!rival || node.score > rival.score) nodes.set(value, node);
    if (best === null || node.score > best.score) best = node;
  }
  const chain: Candidate[] = [];
  for (let node = best; node; node = node.before) chain.unshift(node.candidate);
  return { chain, score: best?.score ?? 0 };
}

import type { Said } from "@/lib/action/outcome";
import type { Day } from "@/lib/calendar/day";
import { classifiedMarking } from "@/lib/richtext/classified";
import { type CommitmentView, type Stance, stances } from "./model";

/** Nothing classified (密 and above) may be entered; a text that bears a marking is refused (design §3). */
export function contentBlockers(...texts: (string | null)[]): Said[] {
  const marking = classifiedMarking(texts.filter(Boolean).join("\n"));
  return marking ? [{ key: "positions.captureBlockClassified", values: { marking } }] : [];
}

/** Who stands where, in the order of the stances; economies in the order they come (that of protocol). */
export const byStance = <One extends { stance: Stance }>(
  positions: readonly One[],
): { stance: Stance; positions: One[] }[] =>
  stances
    .map((stance) => ({ stance, positions: positions.filter((position) => position.stance === stance) }))
    .filter((group) => group.positions.length > 0);

/**
 * Those who were quoted in the same words, together: minutes often name several economies in one sentence, which is then
 * read once. In the order in which the words come first; economies without words are together as well.
 */
export function byWords<One extends { quote: string | null }>(
  positions: readonly One[],
): { quote: string | null; positions: One[] }[] {
  const groups = new Map<string | null, One[]>();
  for (const position of positions) {
    const words = position.quote?.trim() || null;
    groups.set(words, [...(groups.get(words) ?? []), position]);
  }
  return [...groups].map(([quote, together]) => ({ quote, positions: together }));
}

/** kept 已兌現 · late: its day has passed · open */
export const commitmentState = (
  { keptOn, dueOn }: Pick<CommitmentView, "keptOn" | "dueOn">,
  today: Day,
): "kept" | "late" | "open" => (keptOn ? "kept" : dueOn && dueOn < today ? "late" : "open");

import type { Said } from "@/lib/action/outcome";
import { classifiedMarking } from "@/lib/richtext/classified";

/** Nothing classified (密 and above) may be entered; a text that bears a marking is refused (design §3). */
export function contentBlockers(text: string): Said[] {
  const marking = classifiedMarking(text);
  return marking ? [{ key: "minutes.block.classified", values: { marking } }] : [];
}

/** Why minutes cannot be called finished; empty when they can. */
export const finishBlockers = (text: string): Said[] => (text.trim() ? [] : [{ key: "minutes.block.empty" }]);

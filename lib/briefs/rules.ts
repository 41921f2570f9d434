import type { Said } from "@/lib/action/outcome";
import { classifiedMarking } from "@/lib/richtext/classified";
import { type BriefContent, type BriefState, type BriefTexts, briefParts } from "./model";

const say = (key: string, values?: Said["values"]): Said =>
  values ? { key: `briefs.${key}`, values } : { key: `briefs.${key}` };

/** Did anything change? Saving the same again must not take a clearance away. */
export const isSameBrief = (a: BriefContent, b: BriefContent): boolean =>
  a.grade === b.grade && briefParts.every((part) => a[part] === b[part]);

/** Nothing classified (密 and above) may be entered; a text that bears a marking is refused (design §3). */
export function contentBlockers(texts: BriefTexts): Said[] {
  const marking = classifiedMarking(briefParts.map((part) => texts[part]).join("\n"));
  return marking ? [say("block.classified", { marking })] : [];
}

/**
 * The state after a change. What somebody submitted or cleared is not what now stands there, so it is a draft again;
 * a returned brief stays returned until it is submitted anew.
 */
export const stateAfterEdit = (state: BriefState): BriefState => (state === "RETURNED" ? "RETURNED" : "DRAFT");

/** Would editing take something back? Said before one begins. */
export const editTakesBack = (state: BriefState): boolean => state === "SUBMITTED" || state === "CLEARED";

/** Why a brief cannot be submitted; empty when it can. */
export function submitBlockers(brief: Pick<BriefTexts, "objective" | "position"> & { state: BriefState }): Said[] {
  const blockers: Said[] = [];
  if (brief.state === "SUBMITTED") blockers.push(say("block.alreadySubmitted"));
  if (brief.state === "CLEARED") blockers.push(say("block.alreadyCleared"));
  if (!brief.objective.trim()) blockers.push(say("block.noObjective"));
  if (!brief.position.trim()) blockers.push(say("block.noPosition"));
  return blockers;
}

type Decidable = { state: BriefState; submittedBy: string | null; updatedBy: string };

/**
 * Why this person cannot clear or return the brief. A second pair of eyes: neither who submitted it nor who wrote its
 * latest version decides on it, whatever their role.
 */
export function decideBlockers(brief: Decidable, personId: string): Said[] {
  const blockers: Said[] = [];
  if (brief.state !== "SUBMITTED") blockers.push(say("block.notSubmitted"));
  if (brief.submittedBy === personId) blockers.push(say("block.ownSubmission"));
  if (brief.updatedBy === personId) blockers.push(say("block.ownText"));
  return blockers;
}

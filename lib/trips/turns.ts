import type { Said } from "@/lib/action/outcome";
import type { Day } from "@/lib/calendar/day";
import type { ReportState } from "./model";
import {
  approvingBlockers,
  closingBlockers,
  returningBlockers,
  type Standing,
  type Submittable,
  stageOf,
  submittingBlockers,
  withdrawingBlockers,
} from "./rules";

export type Act = "submit" | "takeBack" | "approve" | "return" | "withdraw" | "reopen" | "close";
/** Something the reader has the right to do at this stage, and why it cannot be done yet. */
export type Turn = { act: Act; blockers: Said[] };

type Turning = Submittable &
  Standing & { submittedBy: string | null; memberIds: readonly string[]; reportState: ReportState | null };
type May = { submit: boolean; approve: boolean; close: boolean };

/** What this person may do with the trip's state now; acts that make no sense at this stage are left out. */
export function turnsOf(trip: Turning, may: May, personId: string, today: Day): Turn[] {
  const turns: Turn[] = [];
  const isDraft = trip.state === "DRAFT" || trip.state === "RETURNED";
  if (may.submit && isDraft) turns.push({ act: "submit", blockers: submittingBlockers(trip) });
  if (may.approve && trip.state === "SUBMITTED")
    turns.push({ act: "approve", blockers: approvingBlockers(trip, personId) });
  if (may.submit && trip.state === "SUBMITTED") turns.push({ act: "takeBack", blockers: [] });
  if (may.approve && returningBlockers(trip).length === 0) turns.push({ act: "return", blockers: [] });
  if (may.close && stageOf(trip, today) === "home")
    turns.push({ act: "close", blockers: closingBlockers(trip, today) });
  if (may.submit && withdrawingBlockers(trip, today).length === 0) turns.push({ act: "withdraw", blockers: [] });
  if (may.submit && trip.state === "WITHDRAWN") turns.push({ act: "reopen", blockers: [] });
  return turns;
}

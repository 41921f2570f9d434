import type { Said } from "@/lib/action/outcome";
import type { Day } from "@/lib/calendar/day";
import type { TripState } from "@/prisma/generated/enums";
import type { ReportState } from "./model";

/** While others judge it, and once it is approved, nobody changes it. */
export const isEditable = (state: ReportState): boolean => state === "DRAFT" || state === "RETURNED";

/** Why the report of this trip is neither handed in nor approved: the trip itself is not, or not any more. */
export const unapprovedTripBlockers = ({ state }: { state: TripState }): Said[] =>
  state === "APPROVED" ? [] : [{ key: "report.tripNotApproved" }];

type Submittable = {
  state: ReportState;
  trip: { state: TripState; endsOn: Day };
  findings: readonly { weight: "must" | "confirm"; said: Said }[];
};

/**
 * Why a report cannot be handed in yet: the trip is not approved, or not over (its record is fixed from then on), or
 * something must be put right. Empty when it can.
 */
export function submitBlockers({ state, trip, findings }: Submittable, today: Day): Said[] {
  if (!isEditable(state)) return [{ key: "report.notEditable" }];
  const standing = unapprovedTripBlockers(trip);
  if (standing.length > 0) return standing;
  if (today < trip.endsOn) return [{ key: "report.notHome", values: { day: trip.endsOn } }];
  return findings.filter(({ weight }) => weight === "must").map(({ said }) => said);
}

/** Why a report cannot be taken back by those who handed it in: it is not waiting, or somebody has decided on it. */
export function withdrawBlockers({ state }: { state: ReportState }): Said[] {
  return state === "SUBMITTED" ? [] : [{ key: "report.notSubmitted" }];
}

type Decidable = {
  state: ReportState;
  submittedBy: string | null;
  /** Persons on the trip. */
  memberIds: readonly string[];
  /** Persons who ever wrote in a chapter. */
  authorIds: readonly string[];
};

/** Why this person may not approve or return it: it takes a second person, who had no hand in it. */
export function decideBlockers({ state, submittedBy, memberIds, authorIds }: Decidable, personId: string): Said[] {
  if (state !== "SUBMITTED") return [{ key: "report.notSubmitted" }];
  if (personId === submittedBy) return [{ key: "report.ownSubmission" }];
  if (memberIds.includes(personId)) return [{ key: "report.ownTrip" }];
  if (authorIds.includes(personId)) return [{ key: "report.ownWords" }];
  return [];
}

/**
 * Why a decision would fall on text that its reader has not seen: the report was taken back and handed in anew since.
 * Both are instants in ISO form; `handedInAt` is the one whose text was read.
 */
export function unreadBlockers({ submittedAt }: { submittedAt: string | null }, handedInAt: string): Said[] {
  return submittedAt === handedInAt ? [] : [{ key: "report.handedInAnew" }];
}

/** Where a chapter of a kind is put among those that are there: behind the last that comes before it in a report. */
export function placeFor(rank: number, ranks: readonly number[]): number {
  const after = ranks.findLastIndex((other) => other <= rank);
  return after + 1;
}

import type { Said } from "@/lib/action/outcome";
import type { Day } from "@/lib/calendar/day";
import { daysBetween } from "@/lib/calendar/day";
import { type ReportState, stageOrder, type Taken, type TripRole, type TripStage, type TripState } from "./model";

type Days = { startsOn: Day; endsOn: Day };
export type Standing = Days & { state: TripState };

/** Where a trip stands today. 出國中 and 返國 are never stored: they follow from the days of an approved trip. */
export function stageOf({ state, startsOn, endsOn }: Standing, today: Day): TripStage {
  switch (state) {
    case "DRAFT":
    case "RETURNED":
      return "draft";
    case "SUBMITTED":
      return "submitted";
    case "WITHDRAWN":
      return "withdrawn";
    case "CLOSED":
      return "closed";
    case "APPROVED":
      return today < startsOn ? "approved" : today <= endsOn ? "abroad" : "home";
  }
}

/** Days of a trip, both ends counted. */
export const lengthOf = ({ startsOn, endsOn }: Days): number => daysBetween(startsOn, endsOn) + 1;

export type StageStep = {
  stage: (typeof stageOrder)[number];
  progress: "done" | "now" | "later";
  taken: Taken | null;
  /** For 出國中, once it has begun. */
  days: Days | null;
};

type Walked = Standing & Record<"created" | "submitted" | "decided" | "closed", Taken | null>;

/** The stage line: what is done, when and by whom; where it stands; what is to come. */
export function stageSteps(trip: Walked, today: Day): StageStep[] {
  const stage = stageOf(trip, today);
  const at = stage === "withdrawn" ? -1 : stageOrder.indexOf(stage);
  const taken = {
    draft: trip.created,
    submitted: trip.submitted,
    approved: trip.decided,
    abroad: null,
    home: null,
    closed: trip.closed,
  };
  return stageOrder.map((step, place) => {
    const progress = place < at || (stage === "closed" && step === "closed") ? "done" : place === at ? "now" : "later";
    // A trip that was sent back keeps the day of its first submission in the trail, not on the line.
    const reached = progress === "done" || (progress === "now" && step !== "draft");
    return {
      stage: step,
      progress,
      taken: reached ? taken[step] : null,
      days: step === "abroad" && progress !== "later" ? { startsOn: trip.startsOn, endsOn: trip.endsOn } : null,
    };
  });
}

/** Who acts: those who write on the trip, the approver, those who approve reports, those who close, nobody. */
export type Actors = "writers" | "approver" | "reviewers" | "closers";
export type NextStep = { what: string; by: Actors };

/** What has to happen next, and by whom; null when nothing has. */
export function nextStep(trip: Standing & { reportState: ReportState | null }, today: Day): NextStep | null {
  switch (stageOf(trip, today)) {
    case "draft":
      return { what: trip.state === "RETURNED" ? "trips.next.resubmit" : "trips.next.submit", by: "writers" };
    case "submitted":
      return { what: "trips.next.approve", by: "approver" };
    case "approved":
      return { what: "trips.next.prepare", by: "writers" };
    case "abroad":
      return { what: "trips.next.record", by: "writers" };
    case "home":
      if (trip.reportState === "APPROVED") return { what: "trips.next.close", by: "closers" };
      if (trip.reportState === "SUBMITTED") return { what: "trips.next.approveReport", by: "reviewers" };
      return { what: "trips.next.report", by: "writers" };
    default:
      return null;
  }
}

const only = (key: string): Said[] => [{ key }];

export type Submittable = {
  state: TripState;
  purpose: string;
  places: number;
  members: readonly { role: TripRole; travels: boolean }[];
};

/** Why this trip cannot be submitted yet; empty when it can. */
export function submittingBlockers({ state, purpose, places, members }: Submittable): Said[] {
  if (state !== "DRAFT" && state !== "RETURNED") return only("trips.block.notADraft");
  const heads = members.filter(({ role }) => role === "HEAD").length;
  const reasons: Said[] = [];
  if (!purpose.trim()) reasons.push({ key: "trips.block.noPurpose" });
  if (places === 0) reasons.push({ key: "trips.block.noPlace" });
  if (!members.some(({ travels }) => travels)) reasons.push({ key: "trips.block.noTraveller" });
  if (heads === 0) reasons.push({ key: "trips.block.noHead" });
  if (heads > 1) reasons.push({ key: "trips.block.manyHeads", values: { count: heads } });
  return reasons;
}

type Approvable = { state: TripState; submittedBy: string | null; memberIds: readonly string[] };

/** Why this person cannot approve this trip. Nobody approves a journey of their own, or what they submitted. */
export function approvingBlockers({ state, submittedBy, memberIds }: Approvable, personId: string): Said[] {
  if (state !== "SUBMITTED") return only("trips.block.notSubmitted");
  const reasons: Said[] = [];
  if (memberIds.includes(personId)) reasons.push({ key: "trips.block.ownTrip" });
  if (submittedBy === personId) reasons.push({ key: "trips.block.ownSubmission" });
  return reasons;
}

/** Why a decision would fall on a trip as its reader has not seen it (see standingSeen). */
export const unreadBlockers = (standing: string, seen: string): Said[] =>
  standing === seen ? [] : only("trips.block.handedInAnew");

/** Why a submitted trip cannot be taken back by those who submitted it: it is not waiting for a decision. */
export const takingBackBlockers = ({ state }: { state: TripState }): Said[] =>
  state === "SUBMITTED" ? [] : only("trips.block.notSubmitted");

/** Why a trip cannot be sent back: only what is submitted or approved, and not once its report is approved. */
export function returningBlockers({
  state,
  reportState,
}: {
  state: TripState;
  reportState: ReportState | null;
}): Said[] {
  if (state !== "SUBMITTED" && state !== "APPROVED") return only("trips.block.nothingToReturn");
  return reportState === "APPROVED" ? only("trips.block.reportIsApproved") : [];
}

/** Why a trip cannot be withdrawn: it is over, it has been, or they have left. */
export function withdrawingBlockers(
  { state, startsOn, reportState }: Standing & { reportState: ReportState | null },
  today: Day,
): Said[] {
  if (state === "CLOSED") return only("trips.block.closed");
  if (state === "WITHDRAWN") return only("trips.block.withdrawn");
  if (reportState === "SUBMITTED" || reportState === "APPROVED") return recordBlockers({ state, reportState });
  return state === "APPROVED" && today >= startsOn ? only("trips.block.hasLeft") : [];
}

type Closable = Standing & { reportState: ReportState | null };

/** Why a trip cannot be closed yet: approved, back home, and its report approved (domain §1.8; claims are kept elsewhere). */
export function closingBlockers({ state, endsOn, reportState }: Closable, today: Day): Said[] {
  if (state === "CLOSED") return only("trips.block.closed");
  const reasons: Said[] = [];
  if (state !== "APPROVED") reasons.push({ key: "trips.block.notApproved" });
  if (today <= endsOn) reasons.push({ key: "trips.block.notHome", values: { day: endsOn } });
  if (reportState === null) reasons.push({ key: "trips.block.noReport" });
  else if (reportState !== "APPROVED") reasons.push({ key: "trips.block.reportNotApproved" });
  return reasons;
}

type Kept = {
  /** The report is handed in or approved: what it tells of can no longer be completed. */
  recordFixed: boolean;
  approval: { number: string | null; file: unknown } | null;
  minutesMissing: number;
  visitsUndated: number;
  giftsUnstated: number;
};

/** What should be completed before closing, and does not hold it back. */
export function closingGaps({ recordFixed, approval, minutesMissing, visitsUndated, giftsUnstated }: Kept): Said[] {
  const gaps: Said[] = [];
  if (!recordFixed && minutesMissing > 0) gaps.push({ key: "trips.gap.minutes", values: { count: minutesMissing } });
  if (!approval?.number) gaps.push({ key: "trips.gap.approvalNumber" });
  if (!approval?.file) gaps.push({ key: "trips.gap.approvalScan" });
  if (!recordFixed && visitsUndated > 0) gaps.push({ key: "trips.gap.visitDays", values: { count: visitsUndated } });
  if (giftsUnstated > 0) gaps.push({ key: "trips.gap.gifts", values: { count: giftsUnstated } });
  return gaps;
}

type Recorded = { state: TripState; reportState: ReportState | null };

const fixed: Partial<Record<TripState, string>> = {
  SUBMITTED: "trips.block.isSubmitted",
  CLOSED: "trips.block.closed",
  WITHDRAWN: "trips.block.withdrawn",
};

/** Why title, purpose, days and places are fixed: an approver decides on what was submitted, and on nothing else. */
export function editingBlockers(trip: Recorded): Said[] {
  const key = trip.state === "APPROVED" ? "trips.block.isApproved" : fixed[trip.state];
  return key ? only(key) : recordBlockers(trip);
}

/** Why people and meetings are fixed. After approval they may still change: somebody falls ill, a helper joins. */
export function peopleBlockers(state: TripState): Said[] {
  const key = fixed[state];
  return key ? only(key) : [];
}

/** Why nothing may be written down for the trip any more (logistics, gifts). */
export function recordingBlockers(state: TripState): Said[] {
  if (state === "CLOSED") return only("trips.block.closed");
  return state === "WITHDRAWN" ? only("trips.block.withdrawn") : [];
}

/**
 * Why the record is fixed: briefs, minutes, positions, visits, pictures, and whom the cover prints. A second person
 * approves the report and what opens with it (design §3); neither may become something else while they read, or after.
 */
export function recordBlockers({ state, reportState }: Recorded): Said[] {
  if (reportState === "SUBMITTED") return [...recordingBlockers(state), ...only("trips.block.reportSubmitted")];
  return reportState === "APPROVED" && state !== "CLOSED"
    ? only("trips.block.reportApproved")
    : recordingBlockers(state);
}

type RoleChange = { personId: string; from: TripRole | null; to: TripRole };

/**
 * Nobody gives themselves a role on a trip: a role opens briefs and restricted text, and those come from somebody
 * else's hand. Who plans every trip may, as long as a second person has yet to approve it. `from`: null when not on it.
 */
export const roleBlockers = (
  { personId, from, to }: RoleChange,
  by: { personId: string; plansAll?: boolean },
  state: TripState,
): Said[] =>
  personId !== by.personId || from === to || (by.plansAll && ["DRAFT", "RETURNED"].includes(state))
    ? []
    : only("trips.block.ownRole");

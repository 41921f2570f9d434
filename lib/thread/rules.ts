import { addDays, type Day } from "@/lib/calendar/day";
import type { BriefState, CommitmentKind, ItemKind, OutcomeKind, ReportState } from "@/prisma/generated/enums";

/** 議題線索: the five knots of an agenda item for one delegation (design §1), and what each of them says. */

export const knotNames = ["brief", "minutes", "positions", "report", "followUp"] as const;
export type KnotName = (typeof knotNames)[number];

/**
 * done 完成 · draft 草稿 · missing 未寫 (may still come) · wanted 缺 (should be there and is not) · na 免 (nothing to
 * write) · closed 未開放 (the reader may not know).
 */
export type KnotState = "done" | "draft" | "missing" | "wanted" | "na" | "closed";
export type Thread = Record<KnotName, KnotState>;

export type OutcomeFact = { kind: OutcomeKind; statedIn: string | null };

/** What one delegation has on one item, as far as the reader may read it. */
export type ItemFacts = {
  brief: BriefState | null;
  minutes: "finished" | "begun" | null;
  issues: number;
  issuesWithPositions: number;
  outcomes: OutcomeFact[];
  /** Promised, asked or ours, and not yet kept. */
  openCommitments: CommitmentKind[];
  recommendations: number;
  /** Of these, undecided or with a task that is not verified. */
  openRecommendations: number;
};

export const noFacts: ItemFacts = {
  brief: null,
  minutes: null,
  issues: 0,
  issuesWithPositions: 0,
  outcomes: [],
  openCommitments: [],
  recommendations: 0,
  openRecommendations: 0,
};

export type Around = {
  /** Null: the trip has no report yet. */
  report: ReportState | null;
  /** Briefs stay with the trip when its past is opened. */
  briefsReadable: boolean;
  /** Day on the meeting's own calendar. */
  today: Day;
  startsOn: Day;
  endsOn: Day;
};

/** Days before a meeting from which a brief that nobody has begun is 缺 and no longer only 未寫. */
export const briefsFrom = 14;

/** Outcomes that leave something to be done. */
const unsettled: readonly OutcomeKind[] = ["NO_CONSENSUS", "DEFERRED", "WRITTEN_PROCEDURE", "RESERVED"];
/** Commitments that wait for us. */
const waitsForUs: readonly CommitmentKind[] = ["ASKED", "OURS"];

/**
 * The thread of an item, or null where there is none: openings, breaks and meals have no thread, and a sub-item has one
 * only once something was written on it. Before the meeting only the brief can be wanted, and from two weeks ahead;
 * minutes are wanted from the day after the item.
 */
export function threadOf(
  item: { kind: ItemKind; isTop: boolean; day: Day | null },
  facts: ItemFacts,
  around: Around,
): Thread | null {
  if (item.kind !== "ITEM" || (!item.isTop && isEmpty(facts))) return null;
  const over = around.today > (item.day ?? around.endsOn);
  const thread: Thread = {
    brief: briefKnot(facts, around),
    minutes: minutesKnot(facts, around, over),
    positions: positionsKnot(facts),
    report: reportKnot(facts, around, over),
    followUp: followUpKnot(facts, over),
  };
  return item.isTop ? thread : calm(thread);
}

const isEmpty = (facts: ItemFacts) =>
  facts.brief === null &&
  facts.minutes === null &&
  facts.issues + facts.outcomes.length + facts.openCommitments.length + facts.recommendations === 0;

/** A sub-item may be written on and need not be. */
const calm = (thread: Thread): Thread =>
  Object.fromEntries(knotNames.map((name) => [name, thread[name] === "wanted" ? "missing" : thread[name]])) as Thread;

function briefKnot({ brief }: ItemFacts, { briefsReadable, today, startsOn, endsOn }: Around): KnotState {
  if (!briefsReadable) return "closed";
  if (brief) return brief === "CLEARED" ? "done" : "draft";
  const due = today >= addDays(startsOn, -briefsFrom) && today <= endsOn;
  return due ? "wanted" : "missing";
}

/** Once the report is approved nobody waits for minutes any more; the reader of an opened past may just not see them. */
function minutesKnot({ minutes }: ItemFacts, { report }: Around, over: boolean): KnotState {
  if (minutes) return minutes === "finished" ? "done" : "draft";
  return over && report !== "APPROVED" ? "wanted" : "missing";
}

function positionsKnot({ issues, issuesWithPositions, minutes }: ItemFacts): KnotState {
  if (issues > 0) return issuesWithPositions === issues ? "done" : "draft";
  return minutes === "finished" ? "na" : "missing";
}

/** The report's chapters are drafted from the minutes: an item without minutes cannot be in it. */
function reportKnot({ minutes }: ItemFacts, { report }: Around, over: boolean): KnotState {
  if (report === null) return "missing";
  if (report === "APPROVED") return minutes ? "done" : "na";
  if (minutes) return "draft";
  return over ? "wanted" : "missing";
}

function followUpKnot(facts: ItemFacts, over: boolean): KnotState {
  if (facts.recommendations > 0) return facts.openRecommendations > 0 ? "draft" : "done";
  if (over && facts.openCommitments.some((kind) => waitsForUs.includes(kind))) return "wanted";
  const open = facts.openCommitments.length > 0 || facts.outcomes.some(({ kind }) => unsettled.includes(kind));
  return facts.minutes === "finished" && !open ? "na" : "missing";
}

/** How many knots of these threads are 缺. */
export const countWanted = (threads: readonly Thread[]): number =>
  threads.reduce((sum, thread) => sum + knotNames.filter((name) => thread[name] === "wanted").length, 0);

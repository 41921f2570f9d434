import type { Said } from "@/lib/action/outcome";
import { type Day, daysBetween } from "@/lib/calendar/day";
import { rocYear } from "@/lib/calendar/show-day";
import type { ReportState } from "@/prisma/generated/enums";
import type { Decision, FollowState, TaskStanding } from "./model";

/** Decisions under which something is done, and so tasks may stand: 採行, 部分採行, 參採. */
export const followed: readonly Decision[] = ["ADOPTED", "PARTLY_ADOPTED", "NOTED"];
export const isFollowed = (decision: Decision | null): decision is Decision =>
  decision !== null && followed.includes(decision);

/** "111-" of 2022: numbers run through a ROC year, by the day of raising. */
export const numberPrefix = (raisedOn: Day): string => `${rocYear(raisedOn)}-`;

/** 111-018. Longer once a year has a thousand. */
export const recommendationNumber = (raisedOn: Day, serial: number): string =>
  `${numberPrefix(raisedOn)}${String(serial).padStart(3, "0")}`;

/** Where it stands. Released only when every task is verified by a second person. */
export function followState(
  decision: Decision | null,
  tasks: readonly Pick<TaskStanding, "state" | "percent">[],
): FollowState {
  if (decision === null) return "UNDECIDED";
  if (!isFollowed(decision)) return "NOT_FOLLOWED";
  if (tasks.length === 0) return "UNASSIGNED";
  const open = tasks.filter(({ state }) => state === "OPEN");
  if (open.length > 0)
    return tasks.every(({ state, percent }) => state === "OPEN" && percent === 0) ? "NOT_STARTED" : "UNDERWAY";
  return tasks.some(({ state }) => state === "PROPOSED_DONE") ? "TO_VERIFY" : "RELEASED";
}

/** Is somebody still to do something? 未解除 */
export const isOpen = (state: FollowState): boolean => state !== "RELEASED" && state !== "NOT_FOLLOWED";

/** The mean of its tasks in whole percent; null without tasks. */
export const percentOf = (tasks: readonly Pick<TaskStanding, "percent">[]): number | null =>
  tasks.length === 0 ? null : Math.round(tasks.reduce((sum, { percent }) => sum + percent, 0) / tasks.length);

/** The nearest day on which a task that is not verified is due. */
export const nextDue = (tasks: readonly Pick<TaskStanding, "state" | "dueOn">[]): Day | null =>
  tasks
    .filter(({ state }) => state !== "VERIFIED")
    .map(({ dueOn }) => dueOn)
    .sort()[0] ?? null;

/** Whole days past the due day; 0 while there is time. */
export const daysLate = (dueOn: Day | null, today: Day): number =>
  dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, today));

type Standing = { decision: Decision | null; raisedBy: string; unfinishedTasks: number };

/**
 * Why this person cannot take this decision; empty when they can. 不採行 gives its reason (domain §1.7), who raised
 * it does not decide it, and what others are working on is not dropped over their heads.
 */
export function decidingBlockers(
  { raisedBy, unfinishedTasks }: Standing,
  personId: string,
  decision: Decision,
  reason: string,
): Said[] {
  const said: Said[] = [];
  if (raisedBy === personId) said.push({ key: "recommendations.why.ownDecision" });
  if (decision === "NOT_ADOPTED" && reason.trim() === "") said.push({ key: "recommendations.why.reasonRequired" });
  if (!isFollowed(decision) && unfinishedTasks > 0)
    said.push({ key: "recommendations.why.unfinishedTasks", values: { count: unfinishedTasks } });
  return said;
}

/**
 * Why a restricted recommendation does not become internal: the words it quotes are restricted where they stand, or
 * the report has been handed in, and nothing of it is opened any more without whoever approves it.
 */
export function openingBlockers({ hidden, reportState }: { hidden: boolean; reportState: ReportState }): Said[] {
  if (reportState === "SUBMITTED" || reportState === "APPROVED") return [{ key: "recommendations.why.reportIsFixed" }];
  return hidden ? [{ key: "recommendations.why.wordsRestricted" }] : [];
}

/** Words and assignment may be changed, and the whole withdrawn, until somebody has decided on them. */
export const revisingBlockers = (decision: Decision | null): Said[] =>
  decision === null ? [] : [{ key: "recommendations.why.alreadyDecided" }];

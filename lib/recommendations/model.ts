import type { Day } from "@/lib/calendar/day";
import type { Decision, EntryKind, Grade, TaskState, Term } from "@/prisma/generated/enums";

export type { Decision, Grade, TaskState, Term };

/** 採行, 部分採行, 參採, 不採行, 存查 */
export const decisions = ["ADOPTED", "PARTLY_ADOPTED", "NOTED", "NOT_ADOPTED", "FILED"] as const satisfies Decision[];
/** 立即可行, 中長期 */
export const terms = ["IMMEDIATE", "LONG"] as const satisfies Term[];

/**
 * How far a recommendation is, from its decision and its tasks: 待決定, 待交辦, 未開始, 辦理中, 待第二人確認, 已解除列管,
 * and 不列管 for those that were not taken up.
 */
export const followStates = [
  "UNDECIDED",
  "UNASSIGNED",
  "NOT_STARTED",
  "UNDERWAY",
  "TO_VERIFY",
  "RELEASED",
  "NOT_FOLLOWED",
] as const;
export type FollowState = (typeof followStates)[number];

/** What of a task decides how its recommendation stands. */
export type TaskStanding = { state: TaskState; percent: number; dueOn: Day };

export type UnitName = { id: string; nameZh: string; nameEn: string | null; agencyZh: string };

export type MeetingName = {
  id: string;
  nameZh: string;
  nameEn: string | null;
  ordinal: number | null;
  seriesCode: string | null;
};

/** One line of the ledger. */
export type LedgerRow = {
  id: string;
  number: string;
  text: string;
  term: Term | null;
  decision: Decision | null;
  grade: Grade;
  sectionHeading: string;
  meeting: MeetingName | null;
  leadUnit: UnitName | null;
  /** Owners of its tasks, each once. */
  owners: string[];
  state: FollowState;
  /** Mean of its tasks, whole percent; null without tasks. */
  percent: number | null;
  /** The nearest day on which something is still due. */
  dueOn: Day | null;
};

/** 建議事項 with where it comes from. Links are null where the reader may not follow them. */
export type RecommendationDetail = {
  id: string;
  tripId: string;
  tripTitle: string;
  number: string;
  text: string;
  grade: Grade;
  term: Term | null;
  leadUnit: UnitName | null;
  raisedBy: string;
  raisedByName: string | null;
  raisedAt: Date;
  decision: Decision | null;
  decisionReason: string | null;
  decidedByName: string | null;
  decidedAt: Date | null;
  version: number;
  chain: Chain;
  tasks: TaskLine[];
  state: FollowState;
};

/** 從哪裡來: agenda item and minutes → sentence of the report. */
export type Chain = {
  item: {
    id: string;
    number: string | null;
    titleZh: string | null;
    titleEn: string | null;
    meeting: MeetingName;
  } | null;
  /** The minutes this delegation wrote on the item, when the reader may read them. */
  minutes: { href: string; finished: boolean } | null;
  section: { heading: string; quote: string; quoteBefore: string; quoteAfter: string; href: string | null };
  recommendation: {
    id: string;
    number: string;
    text: string;
    decision: Decision | null;
    decidedAt: Date | null;
    decidedByName: string | null;
  };
};

export type TaskLine = {
  id: string;
  title: string;
  ownerName: string;
  dueOn: Day;
  state: TaskState;
  percent: number;
  /** Newest first. */
  entries: EntryLine[];
};

export type EntryLine = {
  id: string;
  kind: EntryKind;
  percent: number;
  text: string;
  byName: string;
  at: Date;
  file: { id: string; name: string } | null;
};

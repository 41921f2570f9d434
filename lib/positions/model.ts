import type { Day } from "@/lib/calendar/day";
import type { CommitmentKind, Grade, OutcomeKind, Stance } from "@/prisma/generated/enums";

export type { CommitmentKind, OutcomeKind, Stance };

/** 支持, 反對, 修正, 保留, 提案; each with the single key that notes it. */
export const stances = ["SUPPORT", "OPPOSE", "AMEND", "RESERVE", "PROPOSE"] as const satisfies Stance[];
export const stanceKeys: Record<Stance, string> = { SUPPORT: "s", OPPOSE: "o", AMEND: "a", RESERVE: "r", PROPOSE: "p" };

export const outcomeKinds = [
  "ADOPTED",
  "ADOPTED_AS_AMENDED",
  "NO_CONSENSUS",
  "DEFERRED",
  "WRITTEN_PROCEDURE",
  "RESERVED",
  "NOTED",
] as const satisfies OutcomeKind[];

export const commitmentKinds = ["PROMISED", "ASKED", "OURS"] as const satisfies CommitmentKind[];

/** What is noted under an item besides its minutes. */
export const noteKinds = ["intervention", "issue", "position", "outcome", "commitment"] as const;
export type NoteKind = (typeof noteKinds)[number];

/** `seen` is a fingerprint of the row: a form sends it back, so that an edit of what somebody else changed is noticed. */
type Noted = { id: string; seen: string };

/** 發言 as delivered */
export type InterventionView = Noted & {
  speakerId: string | null;
  speakerName: string | null;
  delivered: string;
  grade: Grade;
};

/** 議題 in dispute, with who stands where on it */
export type IssueView = Noted & { title: string; grade: Grade; positions: PositionView[] };

/** 立場 */
export type PositionView = Noted & {
  economy: { code: string; nameZh: string; nameEn: string };
  stance: Stance;
  quote: string | null;
  notedByName: string | null;
};

/** 決議, with the words it rests on */
export type OutcomeView = Noted & {
  kind: OutcomeKind;
  evidence: string;
  /** Number of another item where it was said. */
  statedIn: string | null;
  grade: Grade;
  notedByName: string | null;
};

/** 承諾 */
export type CommitmentView = Noted & {
  kind: CommitmentKind;
  byWhom: string;
  ofWhom: string | null;
  text: string;
  dueOn: Day | null;
  keptOn: Day | null;
  grade: Grade;
};

export type NotesView = {
  interventions: InterventionView[];
  issues: IssueView[];
  outcomes: OutcomeView[];
  commitments: CommitmentView[];
};

/** A position as it is read beside others. */
export type Stand = Pick<PositionView, "id" | "stance" | "economy" | "quote">;

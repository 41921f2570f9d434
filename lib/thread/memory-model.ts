import type { Day } from "@/lib/calendar/day";
import type { CommitmentView, InterventionView, IssueView, OutcomeView, Stand } from "@/lib/positions/model";
import type { Decision, Grade, TaskState } from "@/prisma/generated/enums";

/** 上次: the same matter at an earlier meeting, as far as the reader may read what was written there. */
export type MemoryStep = {
  item: { id: string; meetingId: string; number: string | null; titleZh: string | null; titleEn: string | null };
  meeting: { nameZh: string; nameEn: string | null; ordinal: number | null; seriesCode: string | null; startsOn: Day };
  /** One for each delegation of ours that wrote something the reader may read. */
  delegations: DelegationMemory[];
  recommendations: RememberedRecommendation[];
};

export type DelegationMemory = {
  attendanceId: string;
  tripId: string;
  tripTitle: string;
  outcomes: Omit<OutcomeView, "seen" | "notedByName">[];
  interventions: Omit<InterventionView, "seen" | "speakerId">[];
  issues: (Omit<IssueView, "seen" | "positions"> & { positions: Stand[] })[];
  commitments: Omit<CommitmentView, "seen">[];
};

export type RememberedRecommendation = {
  id: string;
  tripId: string;
  number: string;
  text: string;
  grade: Grade;
  decision: Decision | null;
  tasks: { id: string; title: string; state: TaskState; dueOn: Day; ownerName: string }[];
};

/** Does a step say anything beyond that the meeting was held? */
export const isSilent = ({ delegations, recommendations }: MemoryStep): boolean =>
  delegations.length === 0 && recommendations.length === 0;

import type { Day } from "@/lib/calendar/day";
import type { Chain, EntryLine } from "@/lib/recommendations/model";
import type { TaskState } from "@/prisma/generated/enums";

/** 追蹤事項 with its story and where it comes from. */
export type TaskDetail = {
  id: string;
  title: string;
  ownerId: string;
  ownerName: string;
  dueOn: Day;
  state: TaskState;
  percent: number;
  proposedBy: string | null;
  proposedByName: string | null;
  proposedAt: Date | null;
  verifiedByName: string | null;
  verifiedAt: Date | null;
  version: number;
  tripId: string;
  recommendationId: string;
  /** Newest first. */
  entries: EntryLine[];
  chain: Chain;
};

/** Somebody who can be handed a task: a person with an account that works. */
export type OwnerChoice = { id: string; nameZh: string; title: string | null; unitName: string | null };

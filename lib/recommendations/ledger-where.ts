import { addDays, type Day, toDate } from "@/lib/calendar/day";
import type { Prisma } from "@/prisma/generated/client";
import type { LedgerFilter, LedgerScope } from "./ledger-filter";
import type { FollowState } from "./model";
import { followed } from "./rules";

type Where = Prisma.RecommendationWhereInput;

const live = { deletedAt: null } as const;
const taken: Where = { decision: { in: [...followed] } };
const begun: Prisma.TaskWhereInput = { ...live, OR: [{ percent: { gt: 0 } }, { state: { not: "OPEN" } }] };
export const unfinished = { ...live, state: { not: "VERIFIED" } } as const satisfies Prisma.TaskWhereInput;

/** `followState` of the rules, as filters; ledger.db.test.ts holds one against the other. */
export const stateWhere: Record<FollowState, Where> = {
  UNDECIDED: { decision: null },
  NOT_FOLLOWED: { decision: { notIn: [...followed] } },
  UNASSIGNED: { ...taken, tasks: { none: live } },
  NOT_STARTED: { ...taken, tasks: { some: live, none: begun } },
  UNDERWAY: { ...taken, AND: [{ tasks: { some: { ...live, state: "OPEN" } } }, { tasks: { some: begun } }] },
  TO_VERIFY: { ...taken, tasks: { some: { ...live, state: "PROPOSED_DONE" }, none: { ...live, state: "OPEN" } } },
  RELEASED: { ...taken, tasks: { some: live, none: unfinished } },
};

/** 未解除: somebody is still to do something. */
export const openWhere: Where = {
  OR: [{ decision: null }, { ...taken, tasks: { none: live } }, { ...taken, tasks: { some: unfinished } }],
};

export type Whose = { personId: string; unitIds: readonly string[] };

/** 我的 and 我單位的 hold what is not released: they are for work, 全部 is for looking back. */
export function scopeWhere(scope: LedgerScope, { personId, unitIds }: Whose): Where {
  const units = [...unitIds];
  switch (scope) {
    case "all":
      return {};
    case "open":
      return openWhere;
    case "mine":
      return {
        AND: [openWhere, { OR: [{ raisedBy: personId }, { tasks: { some: { ...live, ownerId: personId } } }] }],
      };
    case "unit":
      return {
        AND: [
          openWhere,
          { OR: [{ leadUnitId: { in: units } }, { tasks: { some: { ...live, owner: { unitId: { in: units } } } } }] },
        ],
      };
  }
}

/** The filters of the address; rights and scope are ANDed by the query. */
export function filterWhere(filter: LedgerFilter, today: Day): Where {
  const { meetingId, seriesId, decision, term, leadUnitId, state, due } = filter;
  const all: Where[] = [];
  const meeting = meetingId ? { id: meetingId } : seriesId ? { seriesId } : null;
  // A recommendation belongs to the meeting of its item; without an item, to those its trip attended.
  if (meeting)
    all.push({ OR: [{ item: { meeting } }, { itemId: null, trip: { attendances: { some: { meeting } } } }] });
  if (decision) all.push({ decision: decision === "none" ? null : decision });
  if (term) all.push({ term });
  if (leadUnitId) all.push({ leadUnitId });
  if (state) all.push(stateWhere[state]);
  if (due) all.push({ tasks: { some: { ...unfinished, dueOn: dueWindow(due, today) } } });
  return { AND: all };
}

function dueWindow(due: NonNullable<LedgerFilter["due"]>, today: Day) {
  const days = { late: 0, month: 30, quarter: 90 }[due];
  return due === "late" ? { lt: toDate(today) } : { gte: toDate(today), lte: toDate(addDays(today, days)) };
}

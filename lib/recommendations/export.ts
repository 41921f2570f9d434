import "server-only";

import { requireActor } from "@/lib/access/actor";
import { recordEvent } from "@/lib/audit/record";
import { type Day, dayIn, toDay } from "@/lib/calendar/day";
import { officeZone } from "@/lib/calendar/zone";
import { db } from "@/lib/db/client";
import { type LedgerFilter, ledgerQuery } from "./ledger-filter";
import { filterWhere, scopeWhere } from "./ledger-where";
import type { Decision, FollowState, MeetingName, TaskState, Term } from "./model";
import { followState } from "./rules";
import { recommendationScope } from "./scope";
import { unitsLedBy } from "./units";
import { meetingNameOf, meetingNameSelect } from "./views";

/** The largest table given out at once. */
export const mostExported = 5000;

export type ExportRow = {
  number: string;
  text: string;
  meeting: MeetingName | null;
  sectionHeading: string;
  quote: string;
  term: Term | null;
  decision: Decision | null;
  decisionReason: string | null;
  leadUnit: string | null;
  state: FollowState;
  task: {
    title: string;
    ownerName: string;
    dueOn: Day;
    percent: number;
    state: TaskState;
    lastEntry: string | null;
  } | null;
};

/** What the reader sees in the ledger, a line for each task, newest first; the export is recorded with its filters. */
export async function exportLedger(filter: LedgerFilter): Promise<ExportRow[]> {
  const actor = await requireActor();
  const today = dayIn(officeZone, new Date());
  const whose = { personId: actor.personId, unitIds: await unitsLedBy(actor.personId) };
  const found = await db.recommendation.findMany({
    where: { AND: [recommendationScope(actor), scopeWhere(filter.scope, whose), filterWhere(filter, today)] },
    orderBy: [{ raisedAt: "desc" }, { id: "desc" }],
    take: mostExported,
    select: {
      id: true,
      number: true,
      text: true,
      grade: true,
      quote: true,
      term: true,
      decision: true,
      decisionReason: true,
      section: { select: { heading: true } },
      item: { select: { meeting: { select: meetingNameSelect } } },
      trip: {
        select: {
          attendances: {
            orderBy: { meeting: { startsOn: "asc" } },
            take: 1,
            select: { meeting: { select: meetingNameSelect } },
          },
        },
      },
      leadUnit: { select: { nameZh: true } },
      tasks: {
        where: { deletedAt: null },
        orderBy: [{ dueOn: "asc" }, { id: "asc" }],
        select: {
          title: true,
          dueOn: true,
          percent: true,
          state: true,
          owner: { select: { nameZh: true } },
          entries: { orderBy: { at: "desc" }, take: 1, select: { text: true } },
        },
      },
    },
  });
  const restricted = found.filter(({ grade }) => grade === "RESTRICTED").map(({ id }) => id);
  await recordEvent(db, actor, {
    action: "recommendation.export",
    subject: { kind: "recommendation" },
    detail: { filter: ledgerQuery(filter), rows: found.length, ...(restricted.length > 0 ? { restricted } : {}) },
  });
  return found.flatMap(({ tasks, ...row }): ExportRow[] => {
    const meeting = row.item?.meeting ?? row.trip.attendances[0]?.meeting;
    const shared = {
      number: row.number,
      text: row.text,
      meeting: meeting ? meetingNameOf(meeting) : null,
      sectionHeading: row.section.heading,
      quote: row.quote,
      term: row.term,
      decision: row.decision,
      decisionReason: row.decisionReason,
      leadUnit: row.leadUnit?.nameZh ?? null,
      state: followState(row.decision, tasks),
    };
    if (tasks.length === 0) return [{ ...shared, task: null }];
    return tasks.map(({ owner, dueOn, entries, ...task }) => ({
      ...shared,
      task: { ...task, ownerName: owner.nameZh, dueOn: toDay(dueOn), lastEntry: entries[0]?.text ?? null },
    }));
  });
}

import "server-only";

import { type Actor, requireActor } from "@/lib/access/actor";
import { recordEvent } from "@/lib/audit/record";
import { type Day, dayIn, toDay } from "@/lib/calendar/day";
import { officeZone } from "@/lib/calendar/zone";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/prisma/generated/client";
import { isUnfiltered, type LedgerFilter, type LedgerScope } from "./ledger-filter";
import { filterWhere, scopeWhere, unfinished, type Whose } from "./ledger-where";
import type { LedgerRow, MeetingName, UnitName } from "./model";
import { followState, nextDue, percentOf } from "./rules";
import { recommendationScope } from "./scope";
import { unitsLedBy } from "./units";
import { meetingNameOf, meetingNameSelect, unitNameOf, unitNameSelect } from "./views";

const perPage = 50;
/** More open tasks than any office follows at once; beyond them the order by due day is cut. */
const mostOpenTasks = 5000;

export type Ledger = {
  today: Day;
  rows: LedgerRow[];
  counts: Record<LedgerScope, number>;
  /** How many the filters leave. */
  found: number;
  pages: number;
  /** The reader heads or stands in for a unit. */
  leads: boolean;
};

/** One page of the ledger of recommendations, as its address asks for it, with the counts of all its tabs. */
export async function listLedger(filter: LedgerFilter): Promise<Ledger> {
  const actor = await requireActor();
  const today = dayIn(officeZone, new Date());
  const whose = { personId: actor.personId, unitIds: await unitsLedBy(actor.personId) };
  const readable = recommendationScope(actor);
  const count = (scope: LedgerScope) =>
    db.recommendation.count({ where: { AND: [readable, scopeWhere(scope, whose)] } });
  const where = ledgerWhere(actor, filter, whose, today);

  const [mine, unit, open, all, found, rows] = await Promise.all([
    count("mine"),
    whose.unitIds.length > 0 ? count("unit") : 0,
    count("open"),
    count("all"),
    isUnfiltered(filter) ? null : db.recommendation.count({ where }),
    pageOf(where, filter, (filter.page - 1) * perPage, perPage),
  ]);
  const counts = { mine, unit, open, all };
  await recordRestricted(actor, rows);
  const total = found ?? counts[filter.scope];
  return {
    today,
    rows,
    counts,
    found: total,
    pages: Math.max(1, Math.ceil(total / perPage)),
    leads: whose.unitIds.length > 0,
  };
}

const ledgerWhere = (
  actor: Actor,
  filter: LedgerFilter,
  whose: Whose,
  today: Day,
): Prisma.RecommendationWhereInput => ({
  AND: [recommendationScope(actor), scopeWhere(filter.scope, whose), filterWhere(filter, today)],
});

const rowSelect = {
  id: true,
  number: true,
  text: true,
  term: true,
  decision: true,
  grade: true,
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
  leadUnit: { select: unitNameSelect },
  tasks: {
    where: { deletedAt: null },
    select: { state: true, percent: true, dueOn: true, owner: { select: { nameZh: true } } },
  },
} as const satisfies Prisma.RecommendationSelect;

/** The ids of a page in their order, then their rows: the order by due day is the tasks', not the recommendation's. */
async function pageOf(
  where: Prisma.RecommendationWhereInput,
  filter: LedgerFilter,
  skip: number,
  take: number,
): Promise<LedgerRow[]> {
  const ids =
    filter.sort === "due"
      ? await idsByDue(where, filter.descending, skip, take)
      : await idsByNumber(where, filter.descending, skip, take);
  const rows = await db.recommendation.findMany({ where: { id: { in: ids } }, select: rowSelect });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [rowOf(row)] : [];
  });
}

async function idsByNumber(where: Prisma.RecommendationWhereInput, descending: boolean, skip: number, take: number) {
  const order = descending ? "desc" : "asc";
  const rows = await db.recommendation.findMany({
    where,
    orderBy: [{ raisedAt: order }, { id: order }],
    skip,
    take,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** By the nearest unfinished task; what has none stands after them, the newest first. */
async function idsByDue(where: Prisma.RecommendationWhereInput, descending: boolean, skip: number, take: number) {
  const tasks = await db.task.findMany({
    where: { ...unfinished, recommendation: where },
    orderBy: [{ dueOn: "asc" }, { recommendationId: "asc" }],
    take: mostOpenTasks,
    select: { recommendationId: true },
  });
  const waiting = [...new Set(tasks.map(({ recommendationId }) => recommendationId))];
  if (descending) waiting.reverse();
  const ids = waiting.slice(skip, skip + take);
  if (ids.length === take) return ids;
  const rest = await idsByNumber(
    { AND: [where, { tasks: { none: unfinished } }] },
    true,
    Math.max(0, skip - waiting.length),
    take - ids.length,
  );
  return [...ids, ...rest];
}

function rowOf(row: Prisma.RecommendationGetPayload<{ select: typeof rowSelect }>): LedgerRow {
  const tasks = row.tasks.map(({ dueOn, ...task }) => ({ ...task, dueOn: toDay(dueOn) }));
  const meeting = row.item?.meeting ?? row.trip.attendances[0]?.meeting;
  return {
    id: row.id,
    number: row.number,
    text: row.text,
    term: row.term,
    decision: row.decision,
    grade: row.grade,
    sectionHeading: row.section.heading,
    meeting: meeting ? meetingNameOf(meeting) : null,
    leadUnit: row.leadUnit && unitNameOf(row.leadUnit),
    owners: [...new Set(tasks.map(({ owner }) => owner.nameZh))],
    state: followState(row.decision, tasks),
    percent: percentOf(tasks),
    dueOn: nextDue(tasks),
  };
}

async function recordRestricted(actor: Actor, rows: readonly LedgerRow[]) {
  const ids = rows.filter(({ grade }) => grade === "RESTRICTED").map(({ id }) => id);
  if (ids.length > 0)
    await recordEvent(db, actor, { action: "restricted.read", subject: { kind: "recommendation" }, detail: { ids } });
}

export type LedgerChoices = { meetings: MeetingName[]; series: { id: string; code: string }[]; units: UnitName[] };

/** What the filters offer: only what leads to something the reader may see. */
export async function listLedgerChoices(): Promise<LedgerChoices> {
  const actor = await requireActor();
  const some = { some: recommendationScope(actor) };
  const [meetings, units] = await Promise.all([
    db.meeting.findMany({
      where: {
        deletedAt: null,
        OR: [
          { items: { some: { recommendations: some } } },
          { attendances: { some: { trip: { recommendations: some } } } },
        ],
      },
      orderBy: [{ startsOn: "desc" }, { id: "desc" }],
      take: 100,
      select: { ...meetingNameSelect, series: { select: { id: true, code: true } } },
    }),
    db.unit.findMany({
      where: { recommendations: some },
      orderBy: [{ position: "asc" }, { nameZh: "asc" }],
      take: 100,
      select: unitNameSelect,
    }),
  ]);
  const series = new Map(
    meetings.flatMap((meeting) => (meeting.series ? [[meeting.series.id, meeting.series] as const] : [])),
  );
  return { meetings: meetings.map(meetingNameOf), series: [...series.values()], units: units.map(unitNameOf) };
}

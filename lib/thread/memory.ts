import "server-only";

import { cache } from "react";
import { requireActor } from "@/lib/access/actor";
import { attendanceRecordScope, tripRecordScope } from "@/lib/access/scope";
import { type Day, toDay } from "@/lib/calendar/day";
import { db } from "@/lib/db/client";
import { positionsSelect } from "@/lib/positions/queries";
import type { Prisma } from "@/prisma/generated/client";
import type { DelegationMemory, MemoryStep, RememberedRecommendation } from "./memory-model";

/** How far back the chain of an item is walked. */
const furthest = 20;

/**
 * What earlier meetings left on this matter, the latest first, found at this moment and never copied: outcomes, our
 * words, who stood where, what was promised, and recommendations with how far their tasks are. Each only as far as the
 * reader may read it; a meeting of which they may read nothing still shows that it was held.
 */
export const listMemory = cache(async (itemId: string): Promise<MemoryStep[]> => {
  const actor = await requireActor();
  const steps = await walkBack(itemId);
  const ids = steps.map(({ item }) => item.id);
  if (ids.length === 0) return [];

  const onItems = { itemId: { in: ids }, deletedAt: null };
  const where = { ...onItems, AND: [attendanceRecordScope(actor, "minutes.read")] };
  const inOrder = [{ position: "asc" as const }, { id: "asc" as const }];
  const [outcomes, interventions, issues, commitments, recommendations] = await Promise.all([
    db.outcome.findMany({
      where,
      orderBy: [{ notedAt: "asc" }, { id: "asc" }],
      select: { ...of, id: true, grade: true, kind: true, evidence: true, statedIn: true },
    }),
    db.intervention.findMany({
      where,
      orderBy: inOrder,
      select: { ...of, id: true, grade: true, delivered: true, speaker: { select: { nameZh: true } } },
    }),
    db.issue.findMany({
      where,
      orderBy: inOrder,
      select: { ...of, id: true, grade: true, title: true, positions: positionsSelect },
    }),
    db.commitment.findMany({
      where,
      orderBy: { id: "asc" },
      select: {
        ...of,
        id: true,
        grade: true,
        kind: true,
        byWhom: true,
        ofWhom: true,
        text: true,
        dueOn: true,
        keptOn: true,
      },
    }),
    db.recommendation.findMany({
      where: { ...onItems, AND: [tripRecordScope(actor, "recommendation.read")] },
      orderBy: { number: "asc" },
      select: recommendationSelect,
    }),
  ]);

  return steps.map((step) => {
    const here = <Row extends { itemId: string | null }>(rows: Row[]) =>
      rows.filter(({ itemId: on }) => on === step.item.id);
    const delegations = new Map<string, DelegationMemory>();
    const at = ({ attendance: { id, tripId, trip } }: Written): DelegationMemory => {
      const known = delegations.get(id);
      if (known) return known;
      const none = { outcomes: [], interventions: [], issues: [], commitments: [] };
      const one: DelegationMemory = { attendanceId: id, tripId, tripTitle: trip.title, ...none };
      delegations.set(id, one);
      return one;
    };
    for (const { attendance, itemId: _, ...row } of here(outcomes)) at({ attendance }).outcomes.push(row);
    for (const { attendance, itemId: _, speaker, ...row } of here(interventions))
      at({ attendance }).interventions.push({ ...row, speakerName: speaker?.nameZh ?? null });
    for (const { attendance, itemId: _, ...row } of here(issues)) at({ attendance }).issues.push(row);
    for (const { attendance, itemId: _, ...row } of here(commitments))
      at({ attendance }).commitments.push({
        ...row,
        dueOn: row.dueOn && toDay(row.dueOn),
        keptOn: row.keptOn && toDay(row.keptOn),
      });
    return {
      ...step,
      delegations: [...delegations.values()],
      recommendations: here(recommendations).map(recommendationOf),
    };
  });
});

/** Whose words they are, and on which item. */
const of = {
  itemId: true,
  attendance: { select: { id: true, tripId: true, trip: { select: { title: true } } } },
} as const;
type Written = { attendance: { id: string; tripId: string; trip: { title: string } } };

const recommendationSelect = {
  id: true,
  tripId: true,
  itemId: true,
  number: true,
  text: true,
  grade: true,
  decision: true,
  tasks: {
    where: { deletedAt: null },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    select: { id: true, title: true, state: true, dueOn: true, owner: { select: { nameZh: true } } },
  },
} satisfies Prisma.RecommendationSelect;

type RecommendationRow = Prisma.RecommendationGetPayload<{ select: typeof recommendationSelect }>;
const recommendationOf = ({ tasks, itemId: _, ...row }: RecommendationRow): RememberedRecommendation => ({
  ...row,
  tasks: tasks.map(({ owner, dueOn, ...task }) => ({ ...task, dueOn: toDay(dueOn), ownerName: owner.nameZh })),
});

/** What one trip's report recommended on this very item, and how far its tasks are. */
export async function listRaised(itemId: string, tripId: string): Promise<RememberedRecommendation[]> {
  const actor = await requireActor();
  const rows = await db.recommendation.findMany({
    where: { itemId, tripId, deletedAt: null, AND: [tripRecordScope(actor, "recommendation.read")] },
    orderBy: { number: "asc" },
    select: recommendationSelect,
  });
  return rows.map(recommendationOf);
}

type Held = Pick<MemoryStep, "item" | "meeting">;
type Row = Held["item"] & Omit<Held["meeting"], "startsOn"> & { startsOn: Date };

/** The items this one follows, nearest first. A chain that bites its tail ends; deleted links are walked over in silence. */
async function walkBack(itemId: string): Promise<Held[]> {
  const rows = await db.$queryRaw<Row[]>`
    WITH RECURSIVE chain("id", "depth", "seen") AS (
      SELECT i."followsId", 1, ARRAY[i."id"] FROM "AgendaItem" i WHERE i."id" = ${itemId}
      UNION ALL
      SELECT i."followsId", c."depth" + 1, c."seen" || i."id" FROM chain c JOIN "AgendaItem" i ON i."id" = c."id"
      WHERE c."depth" < ${furthest} AND NOT i."id" = ANY(c."seen")
    )
    SELECT i."id", i."meetingId", i."number", i."titleZh", i."titleEn",
      m."nameZh", m."nameEn", m."ordinal", s."code" AS "seriesCode", m."startsOn"
    FROM chain c
    JOIN "AgendaItem" i ON i."id" = c."id" AND i."deletedAt" IS NULL AND NOT i."id" = ANY(c."seen")
    JOIN "Meeting" m ON m."id" = i."meetingId" AND m."deletedAt" IS NULL
    LEFT JOIN "Series" s ON s."id" = m."seriesId"
    ORDER BY c."depth"`;
  return rows.map(({ id, meetingId, number, titleZh, titleEn, startsOn, ...meeting }) => ({
    item: { id, meetingId, number, titleZh, titleEn },
    meeting: { ...meeting, startsOn: toDay(startsOn) as Day },
  }));
}

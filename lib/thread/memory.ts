import "server-only";

import { cache } from "react";
import { requireActor } from "@/lib/access/actor";
import type { Rights } from "@/lib/access/can";
import { shownSql } from "@/lib/access/shown-sql";
import { type Day, toDay } from "@/lib/calendar/day";
import { db } from "@/lib/db/client";
import { type Sql, sql } from "@/lib/db/sql";
import { type NoteRow, readNotes } from "@/lib/positions/rows";
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

  const [notes, recommendations] = await Promise.all([
    readNotes(actor, ids, null),
    readRecommendations(actor, sql`n."itemId" = ANY(${ids}::text[])`),
  ]);
  return steps.map((step) => ({
    ...step,
    delegations: byDelegation(notes.filter(({ itemId: on }) => on === step.item.id)),
    recommendations: recommendations.filter(({ itemId: on }) => on === step.item.id).map(recommendationOf),
  }));
});

/** What one trip's report recommended on this very item, and how far its tasks are. */
export async function listRaised(itemId: string, tripId: string): Promise<RememberedRecommendation[]> {
  const rows = await readRecommendations(await requireActor(), sql`n."itemId" = ${itemId} AND n."tripId" = ${tripId}`);
  return rows.map(recommendationOf);
}

function byDelegation(notes: readonly NoteRow[]): DelegationMemory[] {
  const delegations = new Map<string, DelegationMemory>();
  for (const { attendanceId, tripId, tripTitle, id, grade, ...note } of notes) {
    const none = { outcomes: [], interventions: [], issues: [], commitments: [] };
    const one = delegations.get(attendanceId) ?? { attendanceId, tripId, tripTitle, ...none };
    delegations.set(attendanceId, one);
    if (note.what === "intervention") one.interventions.push({ id, grade, ...note.value });
    else if (note.what === "outcome") one.outcomes.push({ id, grade, ...note.value });
    else if (note.what === "commitment") one.commitments.push({ id, grade, ...note.value });
    else one.issues.push({ id, grade, ...note.value });
  }
  return [...delegations.values()];
}

type RecommendationRow = RememberedRecommendation & { itemId: string };
const recommendationOf = ({ itemId: _, ...recommendation }: RecommendationRow): RememberedRecommendation =>
  recommendation;

/** Recommendations with their tasks, as one statement. */
const readRecommendations = (rights: Rights, which: Sql): Promise<RecommendationRow[]> =>
  db.$queryRaw<RecommendationRow[]>(sql`
    SELECT n."id", n."tripId", n."itemId", n."number", n."text", n."grade"::text AS "grade", n."decision"::text AS "decision", (
      SELECT COALESCE(jsonb_agg(jsonb_build_object('id', k."id", 'title', k."title", 'state', k."state",
        'dueOn', to_char(k."dueOn", 'YYYY-MM-DD'), 'ownerName', p."nameZh") ORDER BY k."dueOn", k."id"), '[]'::jsonb)
      FROM "Task" k JOIN "Person" p ON p."id" = k."ownerId" WHERE k."recommendationId" = n."id" AND k."deletedAt" IS NULL) AS "tasks"
    FROM "Recommendation" n JOIN "Trip" t ON t."id" = n."tripId"
    WHERE ${which} AND n."deletedAt" IS NULL AND ${shownSql(rights, "recommendation.read", sql`n`, sql`t`)}
    ORDER BY n."number"`);

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

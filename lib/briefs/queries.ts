import "server-only";

import { cache } from "react";
import { requireActor } from "@/lib/access/actor";
import { circleSql } from "@/lib/access/shown-sql";
import { recordRestrictedReads } from "@/lib/attendance/restricted";
import { db } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import { nameSql } from "@/lib/people/names";
import { listVersions, type TextVersionView } from "@/lib/texts/queries";
import type { BriefContent, BriefView } from "./model";

/**
 * The brief of a delegation on an item. Briefs stay with the trip, those who clear and those who audit, also after its
 * past is opened. Null when there is none or the reader may not know of it.
 */
export const findBrief = cache(async (attendanceId: string, itemId: string): Promise<BriefView | null> => {
  const actor = await requireActor();
  // One statement: the page of an item waits for it.
  const [brief] = await db.$queryRaw<BriefView[]>(sql`
    SELECT b."id", b."attendanceId", b."itemId", a."tripId", b."objective", b."position", b."redLine", b."say", b."ifAsked",
      b."doNotSay", b."othersLikely", b."grade"::text AS "grade", b."state"::text AS "state", b."submittedBy",
      ${nameSql(sql`b."submittedBy"`)} AS "submittedByName", b."submittedAt", ${nameSql(sql`b."decidedBy"`)} AS "decidedByName",
      b."decidedAt", b."returnReason", b."version", b."updatedAt", b."updatedBy", ${nameSql(sql`b."updatedBy"`)} AS "updatedByName"
    FROM "Brief" b
    JOIN "Attendance" a ON a."id" = b."attendanceId"
    JOIN "Trip" t ON t."id" = a."tripId"
    JOIN "AgendaItem" i ON i."id" = b."itemId" AND i."deletedAt" IS NULL
    WHERE b."attendanceId" = ${attendanceId} AND b."itemId" = ${itemId}
      AND ${circleSql(actor, "brief.read", sql`b`, sql`t`)}`);
  return brief ?? null;
});

/** Its saved states and set-aside texts, newest first, for those who may read the brief. */
export async function listBriefVersions(attendanceId: string, itemId: string): Promise<TextVersionView[]> {
  const brief = await findBrief(attendanceId, itemId);
  if (!brief) return [];
  const versions = await listVersions("BRIEF", brief.id);
  const gradeOf = (content: unknown) => (content as Partial<BriefContent> | null)?.grade ?? brief.grade;
  await recordRestrictedReads(
    versions.map(({ id, content }) => ({ kind: "version", id, tripId: brief.tripId, grade: gradeOf(content) })),
  );
  return versions;
}

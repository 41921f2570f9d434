import "server-only";

import { cache } from "react";
import { requireActor } from "@/lib/access/actor";
import { attendanceRecordScope, tripScope } from "@/lib/access/scope";
import { shownSql } from "@/lib/access/shown-sql";
import { readable, recordRestrictedReads } from "@/lib/attendance/restricted";
import { db } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import { nameSql } from "@/lib/people/names";
import { emptyDoc } from "@/lib/richtext/model";
import { readDoc } from "@/lib/richtext/read-doc";
import { listVersions, type TextVersionView } from "@/lib/texts/queries";
import type { MinutesContent, MinutesView } from "./model";

/** The minutes of a delegation on an item, without the paragraphs that this reader may not read. Null when none are for them. */
export const findMinutes = cache(async (attendanceId: string, itemId: string): Promise<MinutesView | null> => {
  const actor = await requireActor();
  // One statement: the page of an item waits for it.
  const [row] = await db.$queryRaw<(Omit<MinutesView, "doc"> & { doc: unknown })[]>(sql`
    SELECT m."id", m."attendanceId", m."itemId", a."tripId", m."doc", m."grade"::text AS "grade", m."finished", m."version",
      m."updatedAt", ${nameSql(sql`m."updatedBy"`)} AS "updatedByName"
    FROM "Minutes" m
    JOIN "Attendance" a ON a."id" = m."attendanceId"
    JOIN "Trip" t ON t."id" = a."tripId"
    JOIN "AgendaItem" i ON i."id" = m."itemId" AND i."deletedAt" IS NULL
    WHERE m."attendanceId" = ${attendanceId} AND m."itemId" = ${itemId}
      AND ${shownSql(actor, "minutes.read", sql`m`, sql`t`)}`);
  return row ? { ...row, doc: readable(actor, row.tripId, readDoc(row.doc) ?? emptyDoc) } : null;
});

export type MinutesVersion = Omit<TextVersionView, "content"> & MinutesContent;

/** Saved states and set-aside texts, newest first. What was written on the way to a text stays with the trip, also when its past is open. */
export async function listMinutesVersions(attendanceId: string, itemId: string): Promise<MinutesVersion[]> {
  const actor = await requireActor();
  const row = await db.minutes.findFirst({
    where: {
      attendanceId,
      itemId,
      attendance: { trip: tripScope(actor, "minutes.read") },
      AND: [attendanceRecordScope(actor, "minutes.read")],
    },
    select: { id: true, attendance: { select: { tripId: true } } },
  });
  if (!row) return [];
  const { tripId } = row.attendance;
  const versions = (await listVersions("MINUTES", row.id)).map(({ content, ...version }) => ({
    ...version,
    doc: readable(actor, tripId, readDoc((content as { doc?: unknown } | null)?.doc) ?? emptyDoc),
  }));
  await recordRestrictedReads(versions.map(({ id, doc }) => ({ kind: "version", id, tripId, grade: "INTERNAL", doc })));
  return versions;
}

import "server-only";

import { cache } from "react";
import { requireActor } from "@/lib/access/actor";
import { attendanceRecordScope, tripScope } from "@/lib/access/scope";
import { readable } from "@/lib/attendance/restricted";
import { db } from "@/lib/db/client";
import { namesOf } from "@/lib/people/names";
import { emptyDoc } from "@/lib/richtext/model";
import { readDoc } from "@/lib/richtext/read-doc";
import { listVersions, type TextVersionView } from "@/lib/texts/queries";
import type { MinutesContent, MinutesView } from "./model";

/** The minutes of a delegation on an item, without the paragraphs that this reader may not read. Null when none are for them. */
export const findMinutes = cache(async (attendanceId: string, itemId: string): Promise<MinutesView | null> => {
  const actor = await requireActor();
  const row = await db.minutes.findFirst({
    where: {
      attendanceId,
      itemId,
      deletedAt: null,
      item: { deletedAt: null },
      AND: [attendanceRecordScope(actor, "minutes.read")],
    },
    include: { attendance: { select: { tripId: true } } },
  });
  if (!row) return null;
  const { tripId } = row.attendance;
  const nameOf = await namesOf([row.updatedBy]);
  return {
    id: row.id,
    attendanceId,
    itemId,
    tripId,
    doc: readable(actor, tripId, readDoc(row.doc) ?? emptyDoc),
    grade: row.grade,
    finished: row.finished,
    version: row.version,
    updatedAt: row.updatedAt,
    updatedByName: nameOf(row.updatedBy),
  };
});

export type MinutesVersion = Omit<TextVersionView, "content"> & MinutesContent;

/** Saved states and set-aside texts, newest first. What was written on the way to a text stays with the trip, also when its past is open. */
export async function listMinutesVersions(attendanceId: string, itemId: string): Promise<MinutesVersion[]> {
  const actor = await requireActor();
  const row = await db.minutes.findFirst({
    where: {
      attendanceId,
      itemId,
      deletedAt: null,
      attendance: { trip: tripScope(actor, "minutes.read") },
      AND: [attendanceRecordScope(actor, "minutes.read")],
    },
    select: { id: true, attendance: { select: { tripId: true } } },
  });
  if (!row) return [];
  const { tripId } = row.attendance;
  return (await listVersions("MINUTES", row.id)).map(({ content, ...version }) => ({
    ...version,
    doc: readable(actor, tripId, readDoc((content as { doc?: unknown } | null)?.doc) ?? emptyDoc),
  }));
}

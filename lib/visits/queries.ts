import "server-only";

import { cache } from "react";
import { requireActor } from "@/lib/access/actor";
import { mayOn, tripRecordScope, tripScope } from "@/lib/access/scope";
import { seenOf } from "@/lib/action/seen";
import { recordRestrictedReads } from "@/lib/attendance/restricted";
import { toDay } from "@/lib/calendar/day";
import { db } from "@/lib/db/client";
import { visitRow } from "./commands";
import type { GiftView, PictureView, VisitView } from "./model";

/** Visits of a trip: with the report. Reading restricted ones is noted in the trail. */
export async function listVisits(tripId: string): Promise<VisitView[]> {
  const actor = await requireActor();
  const rows = await db.visit.findMany({
    where: { AND: [{ tripId, deletedAt: null }, tripRecordScope(actor, "report.read")] },
    orderBy: [{ visitedOn: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    ...visitRow,
  });
  await recordRestrictedReads(rows.map(({ id, grade }) => ({ kind: "visit", id, tripId, grade })));
  return rows.map((row) => ({
    id: row.id,
    seen: seenOf(row),
    hostZh: row.hostZh,
    hostEn: row.hostEn,
    visitedOn: row.visitedOn && toDay(row.visitedOn),
    notes: row.notes,
    grade: row.grade,
    people: row.people,
  }));
}

/** Gifts of a trip: with the journey; null for those who may not know of any, also once its past is open. */
export const listGifts = cache(async (tripId: string): Promise<GiftView[] | null> => {
  const actor = await requireActor();
  if (!mayOn(actor, "logistics.read", tripId)) return null;
  const rows = await db.gift.findMany({
    where: { tripId, deletedAt: null, trip: tripScope(actor, "logistics.read") },
    orderBy: { id: "asc" },
  });
  return rows.map((row) => {
    const { tripId: _tripId, deletedAt: _deletedAt, ...gift } = row;
    return { ...gift, seen: seenOf(row) };
  });
});

/** Pictures of a trip in the order of the report. Reading a restricted one, or its caption, is noted in the trail. */
export async function listPictures(tripId: string): Promise<PictureView[]> {
  const actor = await requireActor();
  const rows = await db.picture.findMany({
    where: { AND: [{ tripId, deletedAt: null }, tripRecordScope(actor, "report.read")] },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  await recordRestrictedReads(rows.map(({ id, grade }) => ({ kind: "picture", id, tripId, grade })));
  const files = await db.storedFile.findMany({
    where: { id: { in: rows.flatMap(({ fileId }) => fileId ?? []) } },
    select: { id: true, name: true, mediaType: true, size: true },
  });
  const byId = new Map(files.map((file) => [file.id, file]));
  return rows.map((row) => {
    const file = row.fileId ? byId.get(row.fileId) : undefined;
    return {
      id: row.id,
      seen: seenOf(row),
      caption: row.caption,
      altText: row.altText,
      grade: row.grade,
      file: file ? { id: file.id, name: file.name, mediaType: file.mediaType, size: Number(file.size) } : null,
    };
  });
}

/** The visits of a trip by host and day, without their notes: for the overview. */
export async function listVisitDays(
  tripId: string,
): Promise<Pick<VisitView, "id" | "hostZh" | "hostEn" | "visitedOn" | "people">[]> {
  const actor = await requireActor();
  const rows = await db.visit.findMany({
    where: { AND: [{ tripId, deletedAt: null }, tripRecordScope(actor, "report.read")] },
    orderBy: [{ visitedOn: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    select: { id: true, hostZh: true, hostEn: true, visitedOn: true, people: visitRow.include.people },
  });
  return rows.map((row) => ({ ...row, visitedOn: row.visitedOn && toDay(row.visitedOn) }));
}

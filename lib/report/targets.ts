import "server-only";

import { db } from "@/lib/db/client";

/** What the gate asks about: the trip a report or a chapter belongs to, by the row itself, never by what a form says. */
export type Reported = { tripIds: string[] };

export async function tripOfTrip(tripId: string): Promise<Reported | null> {
  const row = await db.trip.findFirst({ where: { id: tripId, deletedAt: null }, select: { id: true } });
  return row && { tripIds: [row.id] };
}

export async function tripOfReport(reportId: string): Promise<Reported | null> {
  const row = await db.report.findFirst({
    where: { id: reportId, trip: { deletedAt: null } },
    select: { tripId: true },
  });
  return row && { tripIds: [row.tripId] };
}

/** Removed chapters too: they can be put back. */
export async function tripOfSection(sectionId: string): Promise<Reported | null> {
  const row = await db.reportSection.findFirst({
    where: { id: sectionId, report: { trip: { deletedAt: null } } },
    select: { report: { select: { tripId: true } } },
  });
  return row && { tripIds: [row.report.tripId] };
}

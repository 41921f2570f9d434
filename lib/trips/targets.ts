import "server-only";

import { db } from "@/lib/db/client";

/** What the policy is asked about: each loads its record by its own id, and derives the trip from it. */

export async function tripTarget({ tripId }: { tripId: string }) {
  const row = await db.trip.findFirst({ where: { id: tripId, deletedAt: null }, select: { id: true } });
  return row && { tripIds: [row.id] };
}

export async function removedTripTarget({ undo }: { undo: string }) {
  const row = await db.trip.findFirst({ where: { id: undo, deletedAt: { not: null } }, select: { id: true } });
  return row && { tripIds: [row.id] };
}

/** Removed members too: an undo must find them. */
export async function memberTarget({ memberId }: { memberId: string }) {
  const row = await db.tripMember.findFirst({
    where: { id: memberId, trip: { deletedAt: null } },
    select: { tripId: true },
  });
  return row && { tripIds: [row.tripId] };
}

export async function attendanceTarget({ attendanceId }: { attendanceId: string }) {
  const row = await db.attendance.findFirst({
    where: { id: attendanceId, trip: { deletedAt: null } },
    select: { tripId: true },
  });
  return row && { tripIds: [row.tripId] };
}

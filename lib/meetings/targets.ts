import "server-only";

import { db } from "@/lib/db/client";

/** What meeting.manage is asked about: every trip whose delegation attends the meeting. */
export type Managed = { tripIds: string[] };

const attending = {
  select: { attendances: { where: { trip: { deletedAt: null } }, select: { tripId: true } } },
} as const;
const managed = (meeting: { attendances: { tripId: string }[] } | null): Managed | null =>
  meeting && { tripIds: meeting.attendances.map(({ tripId }) => tripId) };

export const managedMeeting = async (meetingId: string): Promise<Managed | null> =>
  managed(await db.meeting.findFirst({ where: { id: meetingId, deletedAt: null }, ...attending }));

/** A meeting that was taken off is brought back by those who could take it off. */
export const managedRemovedMeeting = async (meetingId: string): Promise<Managed | null> =>
  managed(await db.meeting.findFirst({ where: { id: meetingId, deletedAt: { not: null } }, ...attending }));

/** By the item itself, deleted ones included: what was taken off is restored by those who could take it off. */
export async function managedByItem(itemId: string): Promise<Managed | null> {
  const item = await db.agendaItem.findFirst({
    where: { id: itemId, meeting: { deletedAt: null } },
    select: { meeting: attending },
  });
  return managed(item?.meeting ?? null);
}

import "server-only";

import { toDay } from "@/lib/calendar/day";
import { db } from "@/lib/db/client";
import { attendingTrips, managingTripIds, tripsOf } from "./managing";

/** What meeting.manage is asked about: the trips whose people manage the meeting. */
export type Managed = { tripIds: string[] };

const attending = { startsOn: true, endsOn: true, attendances: attendingTrips } as const;

type Row = { startsOn: Date; endsOn: Date; attendances: Parameters<typeof tripsOf>[0] };

const managed = (meeting: Row | null): Managed | null =>
  meeting && {
    tripIds: managingTripIds(
      { startsOn: toDay(meeting.startsOn), endsOn: toDay(meeting.endsOn) },
      tripsOf(meeting.attendances),
    ),
  };

export const managedMeeting = async (meetingId: string): Promise<Managed | null> =>
  managed(await db.meeting.findFirst({ where: { id: meetingId, deletedAt: null }, select: attending }));

/** A meeting that was taken off is brought back by those who could take it off. */
export const managedRemovedMeeting = async (meetingId: string): Promise<Managed | null> =>
  managed(await db.meeting.findFirst({ where: { id: meetingId, deletedAt: { not: null } }, select: attending }));

/** By the item itself, deleted ones included: what was taken off is restored by those who could take it off. */
export async function managedByItem(itemId: string): Promise<Managed | null> {
  const item = await db.agendaItem.findFirst({
    where: { id: itemId, meeting: { deletedAt: null } },
    select: { meeting: { select: attending } },
  });
  return managed(item?.meeting ?? null);
}

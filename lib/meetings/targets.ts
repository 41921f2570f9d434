import "server-only";

import { toDay } from "@/lib/calendar/day";
import { db } from "@/lib/db/client";
import { type AttendingTrip, managingTripIds } from "./managing";

/** What meeting.manage is asked about: the trips whose people manage the meeting. */
export type Managed = { tripIds: string[] };

const trip = { id: true, state: true, startsOn: true, endsOn: true } as const;
const attending = {
  startsOn: true,
  endsOn: true,
  attendances: { where: { trip: { deletedAt: null } }, select: { trip: { select: trip } } },
} as const;

type Days = { startsOn: Date; endsOn: Date };
type Row = Days & { attendances: { trip: Days & Pick<AttendingTrip, "id" | "state"> }[] };

const inDays = <T extends Days>(row: T) => ({ ...row, startsOn: toDay(row.startsOn), endsOn: toDay(row.endsOn) });
const managed = (meeting: Row | null): Managed | null =>
  meeting && {
    tripIds: managingTripIds(
      inDays(meeting),
      meeting.attendances.map((row) => inDays(row.trip)),
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

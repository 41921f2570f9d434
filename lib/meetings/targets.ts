import "server-only";

import { toDay } from "@/lib/calendar/day";
import { db } from "@/lib/db/client";
import { type Sql, sql } from "@/lib/db/sql";
import { type AttendingTrip, managingTripIds } from "./managing";

/** What meeting.manage is asked about: the trips whose people manage the meeting. */
export type Managed = { tripIds: string[] };

type Row = { startsOn: Date; endsOn: Date; trips: AttendingTrip[] };

/** One statement, since every page of a meeting asks. `which`: the meeting, as a condition on `m`. */
async function managed(which: Sql): Promise<Managed | null> {
  const [meeting] = await db.$queryRaw<Row[]>(sql`
    SELECT m."startsOn", m."endsOn", COALESCE(json_agg(json_build_object(
        'id', t."id", 'state', t."state", 'startsOn', t."startsOn", 'endsOn', t."endsOn"
      )) FILTER (WHERE t."id" IS NOT NULL), '[]') AS "trips"
    FROM "Meeting" m
    LEFT JOIN "Attendance" a ON a."meetingId" = m."id"
    LEFT JOIN "Trip" t ON t."id" = a."tripId" AND t."deletedAt" IS NULL
    WHERE ${which} GROUP BY m."id"`);
  if (!meeting) return null;
  const days = { startsOn: toDay(meeting.startsOn), endsOn: toDay(meeting.endsOn) };
  return { tripIds: managingTripIds(days, meeting.trips) };
}

export const managedMeeting = (meetingId: string): Promise<Managed | null> =>
  managed(sql`m."id" = ${meetingId} AND m."deletedAt" IS NULL`);

/** A meeting that was taken off is brought back by those who could take it off. */
export const managedRemovedMeeting = (meetingId: string): Promise<Managed | null> =>
  managed(sql`m."id" = ${meetingId} AND m."deletedAt" IS NOT NULL`);

/** By the item itself, deleted ones included: what was taken off is restored by those who could take it off. */
export const managedByItem = (itemId: string): Promise<Managed | null> =>
  managed(sql`m."id" = (SELECT i."meetingId" FROM "AgendaItem" i WHERE i."id" = ${itemId}) AND m."deletedAt" IS NULL`);

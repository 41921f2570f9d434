import "server-only";

import type { Said } from "@/lib/action/outcome";
import { type Day, toDay } from "@/lib/calendar/day";
import { db, type Tx } from "@/lib/db/client";
import { type Sql, sql } from "@/lib/db/sql";
import { recordBlockers } from "@/lib/trips/rules";
import type { ReportState, TripState } from "@/prisma/generated/enums";

/** Where a delegation writes: one item of the agenda of the meeting that its trip attends. */
export type ItemPlace = {
  attendanceId: string;
  itemId: string;
  tripId: string;
  meetingId: string;
  /** Why nothing may be written here any more (the trip is closed or withdrawn, its report handed in). */
  blockers: Said[];
  number: string | null;
  titleZh: string | null;
  titleEn: string | null;
  /** Of the item, or the meeting's first. */
  day: Day;
};

type Row = Omit<ItemPlace, "day" | "blockers"> & { state: TripState; reportState: ReportState | null; day: Date };

/**
 * The one door to everything that belongs to an attendance and an item: both by their own id, the trip from the row,
 * and null when they are not of the same meeting. One statement, since every save passes here.
 */
export const findPlace = (reader: Pick<Tx, "$queryRaw">, attendanceId: string, itemId: string) =>
  readPlace(reader, attendanceId, itemId, sql`"Report"`);

/** The same for a save: the report stays in its state until it has committed, so nobody hands it in meanwhile. */
export const holdPlace = (tx: Tx, attendanceId: string, itemId: string) =>
  readPlace(
    tx,
    attendanceId,
    itemId,
    // Only a table itself can be held, not the outer side of a join.
    sql`(SELECT h."tripId", h."state" FROM "Report" h JOIN "Attendance" g ON g."tripId" = h."tripId"
      WHERE g."id" = ${attendanceId} FOR SHARE OF h)`,
  );

async function readPlace(
  reader: Pick<Tx, "$queryRaw">,
  attendanceId: string,
  itemId: string,
  reports: Sql,
): Promise<ItemPlace | null> {
  const [row] = await reader.$queryRaw<Row[]>(sql`
    SELECT a."id" AS "attendanceId", i."id" AS "itemId", t."id" AS "tripId", a."meetingId", t."state"::text AS "state",
      r."state"::text AS "reportState",
      i."number", i."titleZh", i."titleEn", COALESCE(i."day", m."startsOn") AS "day"
    FROM "Attendance" a
    JOIN "Trip" t ON t."id" = a."tripId" AND t."deletedAt" IS NULL
    LEFT JOIN ${reports} r ON r."tripId" = t."id"
    JOIN "Meeting" m ON m."id" = a."meetingId" AND m."deletedAt" IS NULL
    JOIN "AgendaItem" i ON i."meetingId" = m."id" AND i."deletedAt" IS NULL
    WHERE a."id" = ${attendanceId} AND i."id" = ${itemId}`);
  if (!row) return null;
  const { state, reportState, day, ...place } = row;
  return { ...place, day: toDay(day), blockers: recordBlockers({ state, reportState }) };
}

/** What the gate asks the policy about, for a form that names an attendance and an item. */
export async function placeTarget({ attendanceId, itemId }: { attendanceId: string; itemId: string }) {
  const place = await findPlace(db, attendanceId, itemId);
  return place && { tripIds: [place.tripId] };
}

/** The page that shows the item as this delegation has it. */
export const pathOf = ({
  meetingId,
  itemId,
  attendanceId,
}: Pick<ItemPlace, "meetingId" | "itemId" | "attendanceId">): string =>
  `/meetings/${meetingId}/items/${itemId}?delegation=${attendanceId}`;

/** Why nothing may be written here any more, for pages that offer it. */
export const listPlaceBlockers = async (attendanceId: string, itemId: string): Promise<Said[]> =>
  (await findPlace(db, attendanceId, itemId))?.blockers ?? [];

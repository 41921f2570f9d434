import "server-only";

import { toDay } from "@/lib/calendar/day";
import type { Tx } from "@/lib/db/client";
import { type Sql, sql } from "@/lib/db/sql";
import type { AgendaItemView, MeetingView } from "./model";

/** Whole meetings and items, one statement each: every page of a meeting waits for them. */

type Reader = Pick<Tx, "$queryRaw">;
type MeetingRow = Omit<MeetingView, "startsOn" | "endsOn"> & { startsOn: Date; endsOn: Date };
type ItemRow = Omit<AgendaItemView, "day"> & { day: Date | null };

/** @param which the meeting, as a condition on `m`; whether it is deleted is the query's own question */
export async function readMeeting(reader: Reader, which: Sql): Promise<MeetingView | null> {
  const [row] = await reader.$queryRaw<MeetingRow[]>(sql`
    SELECT m."id", m."ordinal", m."nameZh", m."nameEn", m."countryZh", m."cityZh", m."cityEn", m."timeZone",
      m."startsOn", m."endsOn", m."mode"::text AS "mode", m."host", m."chair", m."version",
      CASE WHEN s."id" IS NULL THEN NULL
        ELSE jsonb_build_object('id', s."id", 'code', s."code", 'nameZh', s."nameZh", 'nameEn', s."nameEn") END AS "series"
    FROM "Meeting" m LEFT JOIN "Series" s ON s."id" = m."seriesId"
    WHERE ${which}`);
  return row ? { ...row, startsOn: toDay(row.startsOn), endsOn: toDay(row.endsOn) } : null;
}

/**
 * Items that are not deleted, of a meeting that is not, in the order of the agenda. What they follow is named while it
 * and its meeting are there.
 * @param which the items, as a condition on `i`
 */
export async function readItems(reader: Reader, which: Sql): Promise<AgendaItemView[]> {
  // Presenters that were never written are NULL to SQL, where Prisma says an empty list.
  const rows = await reader.$queryRaw<ItemRow[]>(sql`
    SELECT i."id", i."meetingId", i."parentId", i."position", i."number", i."kind"::text AS "kind",
      i."titleZh", i."titleEn", i."textZh", i."textEn", i."day", i."startMinute" AS "start", i."endMinute" AS "end",
      COALESCE(i."presenters", '{}') AS "presenters", i."version",
      CASE WHEN e."id" IS NULL THEN NULL ELSE jsonb_build_object('id', f."id", 'meetingId', f."meetingId",
        'meetingOrdinal', e."ordinal", 'number', f."number", 'titleZh', f."titleZh", 'titleEn', f."titleEn") END AS "follows"
    FROM "AgendaItem" i
    JOIN "Meeting" m ON m."id" = i."meetingId" AND m."deletedAt" IS NULL
    LEFT JOIN "AgendaItem" f ON f."id" = i."followsId" AND f."deletedAt" IS NULL
    LEFT JOIN "Meeting" e ON e."id" = f."meetingId" AND e."deletedAt" IS NULL
    WHERE ${which} AND i."deletedAt" IS NULL
    ORDER BY i."position", i."id"`);
  return rows.map(({ day, ...item }) => ({ ...item, day: day && toDay(day) }));
}

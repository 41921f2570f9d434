import "server-only";

import type { Rights } from "@/lib/access/can";
import { shownSql } from "@/lib/access/shown-sql";
import type { Day } from "@/lib/calendar/day";
import { db } from "@/lib/db/client";
import { type Sql, sql } from "@/lib/db/sql";
import type { Grade } from "@/prisma/generated/enums";
import type { CommitmentView, InterventionView, IssueView, OutcomeView, PositionView } from "./model";

type Bare<View> = Omit<View, "seen">;
type Value =
  | { what: "intervention"; value: Omit<Bare<InterventionView>, "id" | "grade"> }
  | { what: "issue"; value: Pick<IssueView, "title"> & { positions: Bare<PositionView>[] } }
  | { what: "outcome"; value: Omit<Bare<OutcomeView>, "id" | "grade"> }
  | {
      what: "commitment";
      value: Omit<Bare<CommitmentView>, "id" | "grade" | "dueOn" | "keptOn"> & {
        dueOn: Day | null;
        keptOn: Day | null;
      };
    };

/** One note of any kind, with whose it is. */
export type NoteRow = {
  id: string;
  itemId: string;
  attendanceId: string;
  tripId: string;
  tripTitle: string;
  grade: Grade;
} & Value;

/**
 * All notes under some items, by kind and in their order, as far as the reader may read them; of one delegation when
 * it is named. One statement for four tables and their names: the item page asks for them twice.
 */
export function readNotes(rights: Rights, itemIds: readonly string[], attendanceId: string | null): Promise<NoteRow[]> {
  const of = (what: string, table: Sql, place: Sql, value: Sql, joins: Sql = sql``) => sql`
    SELECT ${what} AS "what", n."id", n."itemId", n."attendanceId", a."tripId", t."title" AS "tripTitle", n."grade"::text AS "grade",
      ${place} AS "place", ${value} AS "value"
    FROM ${table} n JOIN "Attendance" a ON a."id" = n."attendanceId" JOIN "Trip" t ON t."id" = a."tripId" ${joins}
    WHERE n."itemId" = ANY(${itemIds}::text[]) AND n."deletedAt" IS NULL
      AND (${attendanceId}::text IS NULL OR n."attendanceId" = ${attendanceId}) AND ${shownSql(rights, "minutes.read", sql`n`, sql`t`)}`;
  const written = sql`n."position"::float8`;
  return db.$queryRaw<NoteRow[]>(sql`
    SELECT "what", "id", "itemId", "attendanceId", "tripId", "tripTitle", "grade", "value" FROM (
      ${of("intervention", sql`"Intervention"`, written, intervention, sql`LEFT JOIN "Person" p ON p."id" = n."speakerId"`)}
      UNION ALL ${of("issue", sql`"Issue"`, written, issue)}
      UNION ALL ${of("outcome", sql`"Outcome"`, sql`EXTRACT(EPOCH FROM n."notedAt")::float8`, outcome, sql`LEFT JOIN "Person" p ON p."id" = n."notedBy"`)}
      UNION ALL ${of("commitment", sql`"Commitment"`, sql`0::float8`, commitment)}
    ) notes ORDER BY "what", "place", "id"`);
}

const intervention = sql`jsonb_build_object('speakerId', n."speakerId", 'speakerName', p."nameZh", 'delivered', n."delivered")`;

const outcome = sql`jsonb_build_object('kind', n."kind", 'evidence', n."evidence", 'statedIn', n."statedIn", 'notedByName', COALESCE(p."nameZh", n."notedBy"))`;

const commitment = sql`jsonb_build_object('kind', n."kind", 'byWhom', n."byWhom", 'ofWhom', n."ofWhom", 'text', n."text",
  'dueOn', to_char(n."dueOn", 'YYYY-MM-DD'), 'keptOn', to_char(n."keptOn", 'YYYY-MM-DD'))`;

/** Positions in the order of protocol, the stances of one economy in theirs. */
const issue = sql`jsonb_build_object('title', n."title", 'positions', (
  SELECT COALESCE(jsonb_agg(jsonb_build_object('id', x."id", 'stance', x."stance", 'quote', x."quote", 'notedByName', COALESCE(w."nameZh", x."notedBy"),
    'economy', jsonb_build_object('code', e."code", 'nameZh', e."nameZh", 'nameEn', e."nameEn")) ORDER BY e."position", x."stance"), '[]'::jsonb)
  FROM "Position" x JOIN "Economy" e ON e."code" = x."economyCode" LEFT JOIN "Person" w ON w."id" = x."notedBy"
  WHERE x."issueId" = n."id" AND x."deletedAt" IS NULL))`;

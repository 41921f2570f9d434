import "server-only";

import { type Sql, sql } from "@/lib/db/sql";
import type { Rights } from "./can";
import type { Capability } from "./policy";
import { reachSql } from "./scope-sql";

/** `openTrip` as a condition on a trip: its report is approved and neither is restricted. */
export const openSql = (
  trip: Sql,
): Sql => sql`(${trip}."deletedAt" IS NULL AND ${trip}."grade" <> 'RESTRICTED' AND EXISTS (
  SELECT FROM "Report" open WHERE open."tripId" = ${trip}."id" AND open."state" = 'APPROVED' AND open."grade" <> 'RESTRICTED'))`;

/** `readableAttendance` as a condition on the trip of a delegation. */
export const readableSql = (rights: Rights, trip: Sql): Sql =>
  sql`(${trip}."deletedAt" IS NULL AND (${reachSql(rights, "minutes.read", sql`${trip}."id"`)} OR ${openSql(trip)}))`;

/** What a circle sees of a row with a grade of its own: restricted ones only where `restricted.read` reaches. */
export function circleSql(rights: Rights, capability: Capability, row: Sql, trip: Sql): Sql {
  const id = sql`${trip}."id"`;
  return sql`(${trip}."deletedAt" IS NULL AND ${reachSql(rights, capability, id)}
    AND (${row}."grade" <> 'RESTRICTED' OR ${reachSql(rights, "restricted.read", id)}))`;
}

/**
 * `attendanceRecordScope` and `tripRecordScope` as a condition on a row with a grade and the trip it belongs to, for
 * reads written as SQL: readable in the trip's circle by the capability, by the whole office once the trip is open, and
 * restricted ones only where `restricted.read` reaches. shown-sql.db.test.ts holds it against the scopes.
 */
export const shownSql = (rights: Rights, capability: Capability, row: Sql, trip: Sql): Sql =>
  sql`(${circleSql(rights, capability, row, trip)} OR (${row}."grade" <> 'RESTRICTED' AND ${openSql(trip)}))`;

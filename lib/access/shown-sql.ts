import "server-only";

import { type Sql, sql } from "@/lib/db/sql";
import type { Rights } from "./can";
import type { Capability } from "./policy";
import { reachSql } from "./scope-sql";

/**
 * `attendanceRecordScope` and `tripRecordScope` as a condition on a row with a grade and the trip it belongs to, for
 * reads written as SQL: readable in the trip's circle by the capability, by the whole office once the trip is open, and
 * restricted ones only where `restricted.read` reaches. shown-sql.db.test.ts holds it against the scopes.
 */
export function shownSql(rights: Rights, capability: Capability, row: Sql, trip: Sql): Sql {
  const id = sql`${trip}."id"`;
  return sql`(${trip}."deletedAt" IS NULL AND (
    (${reachSql(rights, capability, id)} AND (${row}."grade" <> 'RESTRICTED' OR ${reachSql(rights, "restricted.read", id)}))
    OR (${row}."grade" <> 'RESTRICTED' AND ${trip}."grade" <> 'RESTRICTED' AND EXISTS (
      SELECT FROM "Report" open WHERE open."tripId" = ${id} AND open."state" = 'APPROVED' AND open."grade" <> 'RESTRICTED'))))`;
}

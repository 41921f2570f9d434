import "server-only";

import { join, type Sql, sql } from "@/lib/db/sql";
import type { Rights, Span } from "./can";
import type { Capability } from "./policy";
import { spansOf } from "./scope";

/**
 * `tripScope` as a condition on a column that holds a trip's id, for reads written as SQL. Whether the trip is
 * deleted is the query's own question. scope-sql.db.test.ts holds it against `tripScope` for every role.
 */
export function reachSql(rights: Rights, capability: Capability, tripId: Sql): Sql {
  const one = ({ any, tripIds }: Span): Sql => (any ? sql`TRUE` : sql`${tripId} = ANY(${tripIds}::text[])`);
  return sql`(${join(spansOf(rights, capability).map(one), " AND ")})`;
}

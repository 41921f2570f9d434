import "server-only";

import { db } from "@/lib/db/client";
import { type Sql, sql } from "@/lib/db/sql";

/**
 * Names of persons by id, deleted ones included: what was written stays signed. Rows keep ids of who did what;
 * pages show names. Ids that are no person (the loader's own name) are answered as they are.
 */
export async function namesOf(
  ids: readonly (string | null | undefined)[],
): Promise<(id: string | null | undefined) => string | null> {
  const wanted = [...new Set(ids.filter((id): id is string => Boolean(id)))];
  const people =
    wanted.length === 0
      ? []
      : await db.person.findMany({ where: { id: { in: wanted } }, select: { id: true, nameZh: true } });
  const byId = new Map(people.map(({ id, nameZh }) => [id, nameZh]));
  return (id) => (id ? (byId.get(id) ?? id) : null);
}

/** The same within a statement; NULL where there is no id. `id`: a column or a parameter. */
export const nameSql = (id: Sql): Sql =>
  sql`COALESCE((SELECT named."nameZh" FROM "Person" named WHERE named."id" = ${id}), ${id})`;

import type pg from "pg";

/** Rows by table, in an order in which foreign keys are satisfied; a `doc` is JSON text. */
export type Rows = Record<string, Record<string, unknown>[]>;

/** Writes them, and empties the lists: in batches through json_populate_recordset; absent columns take their defaults. */
export async function insertAll(client: pg.Client, rows: Rows): Promise<void> {
  for (const [table, list] of Object.entries(rows)) {
    if (list.length === 0) continue;
    const columns = [...new Set(list.flatMap((row) => Object.keys(row)))];
    const names = columns.map((column) => client.escapeIdentifier(column)).join(", ");
    for (let from = 0; from < list.length; from += 5_000) {
      const batch = list
        .slice(from, from + 5_000)
        .map((row) => (typeof row.doc === "string" ? { ...row, doc: JSON.parse(row.doc) } : row));
      await client.query(
        `INSERT INTO "${table}" (${names}) SELECT ${names} FROM json_populate_recordset(null::"${table}", $1::json)`,
        [JSON.stringify(batch)],
      );
    }
    list.length = 0;
  }
}

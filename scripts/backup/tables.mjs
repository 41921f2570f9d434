/**
 * @typedef {{ name: string, columns: string[], generated: string[], key: string[] }} Table columns in
 *   the order in which a row is written as text; generated ones among them cannot be written back
 */

/**
 * Our tables. Prisma's own record of migrations is not one: a restore makes it again.
 * @param {import("pg").Client} client
 * @returns {Promise<Table[]>}
 */
export async function listTables(client) {
  const { rows } = await client.query(
    `SELECT c.relname AS name,
            array_agg(a.attname::text ORDER BY a.attnum) AS columns,
            coalesce(array_agg(a.attname::text) FILTER (WHERE a.attgenerated <> ''), '{}') AS generated,
            coalesce((SELECT array_agg(k.attname::text ORDER BY array_position(i.indkey::int[], k.attnum::int))
                      FROM pg_index i JOIN pg_attribute k ON k.attrelid = i.indrelid AND k.attnum = ANY (i.indkey)
                      WHERE i.indrelid = c.oid AND i.indisprimary), '{}') AS key
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> '_prisma_migrations'
     GROUP BY c.oid, c.relname ORDER BY c.relname`,
  );
  return rows;
}

/**
 * Makes the text of every value the same wherever and whenever it is written.
 * @param {import("pg").Client} client in a transaction
 */
export async function fixTextForms(client) {
  await client.query(
    `SET LOCAL DateStyle = 'ISO, YMD'; SET LOCAL TimeZone = 'UTC'; SET LOCAL IntervalStyle = 'postgres';
     SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1`,
  );
}

/**
 * Every row of a table as Postgres writes a row, in the order of the key.
 * @param {import("pg").Client} client in a transaction
 * @param {Table} table
 * @returns {AsyncGenerator<string[]>} some hundred rows at a time
 */
export async function* readRows(client, { name, key }) {
  const table = client.escapeIdentifier(name);
  const order = key.length ? key.map((column) => client.escapeIdentifier(column)).join(", ") : "t::text";
  await client.query(
    `DECLARE backup_rows NO SCROLL CURSOR FOR SELECT t::text AS row FROM ${table} t ORDER BY ${order}`,
  );
  for (;;) {
    const { rows } = await client.query("FETCH 300 FROM backup_rows");
    if (rows.length === 0) break;
    yield rows.map(({ row }) => row);
  }
  await client.query("CLOSE backup_rows");
}

import { createReadStream } from "node:fs";
import path from "node:path";
import readline from "node:readline";
import { Halt } from "../console.mjs";
import { withClient } from "../postgres/database.mjs";
import { measureRows } from "./dump.mjs";
import { fixTextForms, listTables } from "./tables.mjs";

/**
 * Puts the rows of a backup into a migrated, empty database: all of them or none. Works for the
 * owner of the tables, who need not be a superuser.
 * @param {string} url
 * @param {string} folder
 * @param {{ tables: import("./dump.mjs").TableRecord[], sequences: import("./dump.mjs").SequenceRecord[] }} manifest
 */
export async function loadRows(url, folder, manifest) {
  await withClient(url, async (client) => {
    await client.query("BEGIN");
    await fixTextForms(client);
    const tables = await listTables(client);
    compareColumns(tables, manifest.tables);
    const references = await listReferences(client);
    // Rows refer to each other in circles, so references are looked at when all rows are there.
    for (const one of references)
      await client.query(`ALTER TABLE ${one.table} ALTER CONSTRAINT ${one.name} DEFERRABLE INITIALLY DEFERRED`);
    for (const { name } of tables)
      await client.query(`ALTER TABLE ${client.escapeIdentifier(name)} DISABLE TRIGGER USER`);
    for (const table of tables) await loadTable(client, table, path.join(folder, `${table.name}.ndjson`));
    for (const { name, last } of manifest.sequences)
      await client.query("SELECT setval($1::regclass, $2::bigint)", [client.escapeIdentifier(name), last]);
    await client.query("SET CONSTRAINTS ALL IMMEDIATE");
    for (const { name } of tables)
      await client.query(`ALTER TABLE ${client.escapeIdentifier(name)} ENABLE TRIGGER USER`);
    for (const one of references)
      await client.query(`ALTER TABLE ${one.table} ALTER CONSTRAINT ${one.name} NOT DEFERRABLE`);
    for (const table of tables) await compareRows(client, table, manifest.tables);
    await client.query("COMMIT");
    await client.query("ANALYZE");
  });
}

/** @param {import("pg").Client} client @returns {Promise<{ table: string, name: string }[]>} both as SQL names */
async function listReferences(client) {
  const { rows } = await client.query(
    `SELECT conrelid::regclass::text AS table, quote_ident(conname) AS name FROM pg_constraint
     WHERE contype = 'f' AND NOT condeferrable AND connamespace = 'public'::regnamespace ORDER BY 1, 2`,
  );
  return rows;
}

/** @param {import("pg").Client} client @param {import("./tables.mjs").Table} table @param {string} file */
async function loadTable(client, table, file) {
  const name = client.escapeIdentifier(table.name);
  const columns = table.columns
    .filter((column) => !table.generated.includes(column))
    .map((column) => client.escapeIdentifier(column));
  // OFFSET 0 keeps the text from being read again for every column.
  const insert = `INSERT INTO ${name} (${columns.join(", ")})
    SELECT ${columns.map((column) => `(read.row).${column}`).join(", ")}
    FROM (SELECT line::${name} AS row FROM unnest($1::text[]) AS line OFFSET 0) AS read`;
  /** @type {string[]} */
  let rows = [];
  const flush = async () => {
    if (rows.length) await client.query(insert, [rows]);
    rows = [];
  };
  for await (const line of readline.createInterface({ input: createReadStream(file) })) {
    rows.push(JSON.parse(line));
    if (rows.length === 300) await flush();
  }
  await flush();
}

/** @param {import("./tables.mjs").Table[]} tables @param {import("./dump.mjs").TableRecord[]} expected */
function compareColumns(tables, expected) {
  const shape = (/** @type {{ name: string, columns: string[] }[]} */ list) =>
    JSON.stringify(list.map(({ name, columns }) => [name, columns]));
  if (shape(tables) === shape(expected)) return;
  throw new Halt(
    "備份的資料表與建立出來的不同，未還原任何資料；請用建立備份的版本還原。",
    "The tables of the backup are not those that were made, so nothing was restored; restore with the version that made the backup.",
  );
}

/** @param {import("pg").Client} client @param {import("./tables.mjs").Table} table @param {import("./dump.mjs").TableRecord[]} expected */
async function compareRows(client, table, expected) {
  const wanted = expected.find(({ name }) => name === table.name);
  const found = await measureRows(client, table);
  if (found.rows === wanted?.rows && found.sha256 === wanted.sha256) return;
  throw new Halt(
    `資料表 ${table.name} 還原後與備份不符（${found.rows} 列，應為 ${wanted?.rows} 列），未還原任何資料；請回報。`,
    `Table ${table.name} is not what the backup holds (${found.rows} rows, ${wanted?.rows} expected), so nothing was restored; report it.`,
  );
}

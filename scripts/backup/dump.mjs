import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { withClient } from "../postgres/database.mjs";
import { fixTextForms, listTables, readRows } from "./tables.mjs";

/**
 * @typedef {{ name: string, columns: string[], rows: number, sha256: string }} TableRecord
 * @typedef {{ name: string, last: string }} SequenceRecord
 */

/**
 * Writes all rows as they stood at one moment, one file a table, while others go on working.
 * @param {string} url
 * @param {string} folder
 * @returns {Promise<{ tables: TableRecord[], sequences: SequenceRecord[] }>}
 */
export async function dumpRows(url, folder) {
  await mkdir(folder, { recursive: true });
  return withClient(url, async (client) => {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    await fixTextForms(client);
    const tables = [];
    for (const table of await listTables(client)) {
      const record = { name: table.name, columns: table.columns, rows: 0, sha256: "" };
      const hash = createHash("sha256");
      const lines = async function* () {
        for await (const rows of readRows(client, table)) {
          record.rows += rows.length;
          const text = linesOf(rows);
          hash.update(text);
          yield text;
        }
      };
      await pipeline(lines, createWriteStream(path.join(folder, `${table.name}.ndjson`), { mode: 0o600 }));
      record.sha256 = hash.digest("hex");
      tables.push(record);
    }
    // Sequences stand outside of transactions: read last, they are never behind the rows.
    const { rows: sequences } = await client.query(
      `SELECT sequencename AS name, last_value::text AS last FROM pg_sequences
       WHERE schemaname = 'public' AND last_value IS NOT NULL ORDER BY 1`,
    );
    await client.query("COMMIT");
    return { tables, sequences };
  });
}

/**
 * Counts and hashes a table in the same way without writing it.
 * @param {import("pg").Client} client in a transaction
 * @param {import("./tables.mjs").Table} table
 */
export async function measureRows(client, table) {
  const hash = createHash("sha256");
  let count = 0;
  for await (const rows of readRows(client, table)) {
    count += rows.length;
    hash.update(linesOf(rows));
  }
  return { rows: count, sha256: hash.digest("hex") };
}

/** One JSON string a line: a row's text may hold line breaks. @param {string[]} rows */
function linesOf(rows) {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}

import { existsSync } from "node:fs";
import path from "node:path";
import { tsImport } from "tsx/esm/api";
import { Halt, runWhenMain, say } from "./console.mjs";
import { lockDataFolder } from "./launch/data-lock.mjs";
import { createLifetime } from "./launch/lifetime.mjs";
import { openDatabase } from "./launch/open-database.mjs";
import { loadEnvFile } from "./launch/options.mjs";
import { ensureSecrets } from "./launch/secrets.mjs";
import { dataFolder } from "./paths.mjs";
import { withClient } from "./postgres/database.mjs";

/** @typedef {import("../lib/audit/verify.ts").Verdict} Verdict */
/** @typedef {import("../lib/audit/verify.ts").Finding} Finding */

/**
 * Walks the chain of the audit trail and says what is wrong with it.
 * @param {string} url
 * @param {string} data the folder in which heads were written down
 * @returns {Promise<Verdict>}
 */
export async function verify(url, data) {
  const { verifyTrail } = await tsImport("../lib/audit/verify.ts", import.meta.url);
  const { headsFile, readHeads } = await tsImport("../lib/audit/heads.ts", import.meta.url);
  return withClient(url, (client) =>
    verifyTrail(
      async (/** @type {string} */ sql, /** @type {unknown[]} */ values) => (await client.query(sql, values)).rows,
      readHeads(headsFile(data)),
    ),
  );
}

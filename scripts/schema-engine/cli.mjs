import { withClient } from "../postgres/database.mjs";
import { createDatabase, dropDatabase } from "./databases.mjs";

/** Postgres' error codes as the CLI knows them; everything else is "cannot reach". @type {Record<string, string>} */
const prismaCodes = { "3D000": "P1003", "28P01": "P1000", 28000: "P1000", "42P04": "P1009" };

/**
 * Answers `schema-engine cli <command>`: three questions about the database itself.
 * @param {string} command
 * @param {string} url
 * @returns {Promise<number>} the exit code
 */
export async function answerCli(command, url) {
  // The CLI skips the first line, which is the native engine's notice that it starts.
  log({ level: "INFO", fields: { message: "Starting schema engine CLI" }, target: "schema_engine" });
  try {
    if (command === "can-connect-to-database") await withClient(url, (client) => client.query("select 1"));
    else if (command === "create-database") await createDatabase(url);
    else if (command === "drop-database") await dropDatabase(url);
    else throw new Error(`unknown command ${command}`);
    return 0;
  } catch (error) {
    const { code, message } = /** @type {Error & { code?: string }} */ (error);
    const fields = {
      message: message || String(error),
      is_panic: false,
      error_code: prismaCodes[code ?? ""] ?? "P1001",
    };
    log({ timestamp: new Date().toISOString(), level: "ERROR", fields, target: "schema_engine::logger" });
    return 1;
  }
}

/** @param {object} line */
function log(line) {
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

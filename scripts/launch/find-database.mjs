import path from "node:path";
import { Halt } from "../console.mjs";
import { dataFolder } from "../paths.mjs";
import { readPidFile } from "../postgres/leftover.mjs";
import { isDataFolderLocked, lockDataFolder } from "./data-lock.mjs";
import { openDatabase } from "./open-database.mjs";
import { loadEnvFile } from "./options.mjs";
import { refuseHalfRestored } from "./refusals.mjs";
import { ensureSecrets } from "./secrets.mjs";

/**
 * The database to look at from beside the app: that of DATABASE_URL, the one of an app that is
 * running, or our own, started for this one look.
 * @param {import("./lifetime.mjs").Lifetime} lifetime
 * @returns {Promise<string>} its address
 */
export async function findDatabase(lifetime) {
  loadEnvFile();
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
  const data = dataFolder();
  if (!isDataFolderLocked(data)) {
    lifetime.onEnd(lockDataFolder(data));
    refuseHalfRestored(data);
    return (await openDatabase(data, ensureSecrets(data), lifetime)).url;
  }
  const running = readPidFile(path.join(data, "pg"));
  if (!running?.ready)
    throw new Halt(
      "資料庫正在啟動或停止；請稍後再試。",
      "The database is just starting or stopping; try again in a moment.",
    );
  return `postgresql://postgres:${ensureSecrets(data).databasePassword}@127.0.0.1:${running.port}/attache`;
}

import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { auditHeads } from "../backup/backup.mjs";
import { emptyFolder } from "../backup/restore.mjs";
import { Halt, say } from "../console.mjs";
import { dataFolder, filesFolder } from "../paths.mjs";
import { withClient } from "../postgres/database.mjs";
import { seed } from "../seed.mjs";
import { ensureGenerated } from "./build.mjs";
import { lockDataFolder } from "./data-lock.mjs";
import { putInEnvironment } from "./environment.mjs";
import { migrate } from "./migrations.mjs";
import { findInstallation, openDatabase, recreateDatabase } from "./open-database.mjs";
import { loadEnvFile } from "./options.mjs";
import { refuseHalfRestored } from "./refusals.mjs";
import { ensureSecrets, secretsInUse } from "./secrets.mjs";

/**
 * Throws all data of a demo away and makes it anew. Whether it is one stands in the database itself.
 * @param {import("./lifetime.mjs").Lifetime} lifetime
 */
export async function resetDemo(lifetime) {
  loadEnvFile();
  const data = dataFolder();
  if (!process.env.DATABASE_URL && !existsSync(path.join(data, "pg")))
    throw new Halt(`${data} 裡還沒有示範；請執行 npm start。`, `There is no demo in ${data} yet; run npm start.`);
  lifetime.onEnd(lockDataFolder(data));
  refuseHalfRestored(data);
  const secrets = secretsInUse(ensureSecrets(data));
  const database = await openDatabase(data, secrets, lifetime);
  if (!(await findInstallation(database.url))?.demo)
    throw new Halt(
      "這個資料庫沒有示範的標記，不予清除；只有示範可以重設。",
      "This database is not marked as a demo, so nothing was deleted; only a demo can be reset.",
    );
  await ensureGenerated();
  if (database.own) await recreateDatabase(database.own);
  else await withClient(database.url, (client) => client.query("DROP SCHEMA public CASCADE; CREATE SCHEMA public"));
  emptyFolder(filesFolder());
  // The trail begins again, so heads of the old one would belie it.
  rmSync(path.join(data, auditHeads), { force: true });
  await migrate(database.url);
  putInEnvironment(database.url, secrets, false);
  process.env.NEXTAUTH_URL ||= `http://127.0.0.1:${process.env.PORT || 3000}`;
  await seed("demo");
  say("示範已重設；請執行 npm start。", "The demo is as new; run npm start.");
}

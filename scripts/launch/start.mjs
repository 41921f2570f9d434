import { complain, Halt, say } from "../console.mjs";
import { dataFolder } from "../paths.mjs";
import { seed } from "../seed.mjs";
import { openDoor, serveApp } from "../serve.mjs";
import { ensureBuilt, ensureGenerated } from "./build.mjs";
import { endChildren } from "./child.mjs";
import { lockDataFolder } from "./data-lock.mjs";
import { putInEnvironment } from "./environment.mjs";
import { createLifetime } from "./lifetime.mjs";
import { migrate } from "./migrations.mjs";
import { filledTables, findInstallation, openDatabase, recreateDatabase } from "./open-database.mjs";
import { loadEnvFile, readOptions } from "./options.mjs";
import { refuseForeignRows, refuseHalfRestored } from "./refusals.mjs";
import { ensureSecrets, secretsInUse } from "./secrets.mjs";

/**
 * Everything that `npm start` does, in order. What is opened is closed in reverse on Ctrl-C or when a
 * step fails.
 * @param {string[]} args
 */
export async function start(args) {
  const lifetime = createLifetime();
  lifetime.onEnd(endChildren);
  try {
    await steps(args, lifetime);
  } catch (error) {
    if (!lifetime.isEnding()) complain(error);
    await lifetime.end(1);
  }
}

/** @param {string[]} args @param {import("./lifetime.mjs").Lifetime} lifetime */
async function steps(args, lifetime) {
  loadEnvFile();
  const { dev, asNew, saidNew, port } = readOptions(args);
  const data = dataFolder();
  lifetime.onEnd(lockDataFolder(data));
  refuseHalfRestored(data);
  const secrets = secretsInUse(ensureSecrets(data));
  const database = await openDatabase(data, secrets, lifetime);
  putInEnvironment(database.url, secrets, dev);

  await ensureGenerated();
  if (!dev) await ensureBuilt();
  await migrate(database.url);

  const installation = await findInstallation(database.url);
  if (!installation) await ensureEmpty(database);
  if (installation?.demo && saidNew)
    throw new Halt(
      `${data} 裡已是示範資料；要從空白開始，請以 ATTACHE_DATA 指定另一個資料夾。`,
      `${data} already holds the demo; to start empty, name another folder in ATTACHE_DATA.`,
    );
  const demo = installation ? installation.demo : !asNew;
  const door = await openDoor({ port, host: hostFor(demo), lifetime });
  if (!installation) await seed(demo ? "demo" : "new");
  await serveApp(door, { dev });

  const address = process.env.NEXTAUTH_URL;
  if (demo) say("這是示範：資料皆為虛構或公開，只在本機開放。", "This is the demo: open to this computer only.");
  say(`Attaché 已就緒：${address}`, `Attaché is ready: ${address}`);
  database.own?.ended.then(() => {
    if (lifetime.isEnding()) return;
    complain(
      new Halt(
        "資料庫意外停止，程式隨之結束；請重新啟動。",
        "The database stopped by itself, so this ends too; start again.",
      ),
    );
    lifetime.end(1);
  });
}

/**
 * A database that was never set up holds nothing that anyone was promised. Rows in our own come from
 * a first start that was cut short; in another server's they may be anyone's.
 * @param {Awaited<ReturnType<typeof openDatabase>>} database
 */
async function ensureEmpty({ url, own }) {
  const filled = await filledTables(url);
  if (filled.length === 0) return;
  if (!own) return refuseForeignRows(filled);
  say("上次的初始設定未完成，重新開始。", "The first start was cut short; starting over.");
  await recreateDatabase(own);
  await migrate(url);
}

/** The demo's passwords are printed for anyone to read, so nobody else may reach it. @param {boolean} demo */
function hostFor(demo) {
  const host = process.env.HOST || "127.0.0.1";
  if (!demo || host === "127.0.0.1") return host;
  say("示範只在本機開放，HOST 不採用。", "The demo is open to this computer only, so HOST is not used.");
  return "127.0.0.1";
}

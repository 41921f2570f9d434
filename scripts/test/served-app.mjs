import { spawn } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import readline from "node:readline";
import { migrate } from "../launch/migrations.mjs";
import { root } from "../paths.mjs";
import { copyDatabase, ensureDatabase } from "../postgres/database.mjs";
import { startThrowawayCluster } from "../postgres/throwaway.mjs";

/**
 * The built app on a database of its own, both gone after `stop`.
 * @param {{ seed?: (env: Record<string, string>) => Promise<void>, env?: Record<string, string> }} [options]
 *   seed: fills the migrated database before the app starts
 * @returns {Promise<{ url: string, env: Record<string, string>, stop: () => Promise<void> }>} env: what
 *   the app was given, for tests that look at the database or make a session
 */
export async function startServedApp({ seed, env: more = {} } = {}) {
  const { url: databaseUrl, admin, stop: stopDatabase } = await databaseForOne();
  const files = mkdtempSync(path.join(os.tmpdir(), "attache-files-"));
  // Heads of this server's audit trail must not end up beside those of the checkout's own.
  const data = mkdtempSync(path.join(os.tmpdir(), "attache-data-"));
  const stopAll = async () => {
    await stopDatabase();
    for (const folder of [files, data]) rmSync(folder, { recursive: true, force: true });
  };
  try {
    const env = {
      DATABASE_URL: databaseUrl,
      ATTACHE_DATA: data,
      FILES_DIR: files,
      NEXTAUTH_SECRET: randomBytes(32).toString("base64url"),
      ATTACHE_KEY: randomBytes(32).toString("base64"),
      ...more,
    };
    await seed?.(env);
    const { url, stop } = await spawnServer(env);
    return {
      url,
      env: { ...env, NEXTAUTH_URL: url, [besideThis]: admin },
      stop: async () => {
        await stop();
        await stopAll();
      },
    };
  } catch (error) {
    await stopAll();
    throw error;
  }
}

/** Where the first app of a run has its cluster: those that are started beside it take a database there. */
const besideThis = "ATTACHE_TEST_CLUSTER";
const template = "attache_template";

/** A migrated database: in the cluster of the run, as a copy of the empty one, or in a new cluster. */
async function databaseForOne() {
  const admin = process.env[besideThis];
  if (admin) {
    const url = new URL(admin);
    url.pathname = `/app_${randomUUID()}`;
    await copyDatabase(admin, url.pathname.slice(1), template);
    // It goes with the cluster.
    return { url: url.toString(), admin, stop: async () => {} };
  }
  const cluster = await startThrowawayCluster("app");
  try {
    await migrate(await ensureDatabase(cluster, template));
    await copyDatabase(cluster.url("postgres"), "attache", template);
    return { url: cluster.url("attache"), admin: cluster.url("postgres"), stop: cluster.stop };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

/** @param {Record<string, string>} env */
async function spawnServer(env) {
  const { NEXTAUTH_URL: _, npm_lifecycle_event: __, ...outer } = process.env;
  const child = spawn(process.execPath, [path.join(root, "scripts", "serve.mjs"), "--port", "0"], {
    cwd: root,
    env: { ...outer, HOST: "127.0.0.1", ATTACHE_ENDS_WITH_PARENT: "1", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const lines = readline.createInterface({ input: child.stdout });
  const url = await new Promise((resolve, reject) => {
    lines.on("line", (line) => {
      const [, address] = /^ready (\S+)$/.exec(line) ?? [];
      if (address) resolve(address);
      else if (process.env.ATTACHE_SHOW_SERVER) console.log(line);
    });
    ended.then((code) => reject(new Error(`the app ended with ${code} before it was ready`)));
  });
  return {
    url: /** @type {string} */ (url),
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Halt } from "../console.mjs";
import { freePort } from "./free-port.mjs";
import { serverIdentity } from "./identity.mjs";
import { initialise } from "./initialise.mjs";
import { readPidFile, stopLeftover } from "./leftover.mjs";
import { nativeFolder } from "./native.mjs";
import { reasonIn, spawnServer } from "./program.mjs";

/**
 * A running Postgres of our own.
 * @typedef {object} Cluster
 * @property {number} port
 * @property {number} pid
 * @property {(database: string) => string} url
 * @property {Promise<void>} ended resolves when the server is gone, asked for or not
 * @property {() => Promise<void>} stop rolls back what is under way and waits until the server is gone
 * @property {() => void} abandon ends it at once; the next start recovers
 */

/** Settings for clusters that are thrown away: a crash of the machine may damage them. */
export const throwawaySettings = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

/**
 * Starts the cluster in `dir`, creating it when it is not there. Loopback only, no Unix socket, scram.
 * The caller makes sure that nobody else starts the same one.
 * @param {string} dir
 * @param {{ password: string, port?: number, settings?: string[], log?: string }} options without a port, a free one
 * @returns {Promise<Cluster>}
 */
export async function startCluster(dir, { password, port, settings = [], log = `${dir}.log` }) {
  const identity = serverIdentity(dir);
  const place = { dir, identity, native: nativeFolder(identity) };
  if (!existsSync(path.join(dir, "PG_VERSION"))) await initialise(place, password, !settings.includes("fsync=off"));
  await stopLeftover(dir);
  for (let attempt = 1; ; attempt++) {
    const chosen = port ?? (await freePort());
    const fixed = [`port=${chosen}`, "listen_addresses=127.0.0.1", "unix_socket_directories=", "jit=off"];
    const server = spawnServer(place, [...fixed, ...settings], log);
    if (await isReady(dir, server)) return handle(server, chosen, password);
    const output = readFileSync(log, "utf8");
    // A free port can be taken in between, and the helpers of a killed server need a moment to go.
    const passing = (!port && /could not bind/.test(output)) || /shared memory block/.test(output);
    if (passing && attempt < 20) await pause(250);
    else
      throw new Halt(
        `PostgreSQL 無法啟動：${reasonIn(output)}。紀錄在 ${log}。`,
        `PostgreSQL does not start: ${reasonIn(output)}. Its log is ${log}.`,
      );
  }
}

/** @param {string} dir @param {ReturnType<typeof spawnServer>} server */
async function isReady(dir, server) {
  while (!server.hasEnded()) {
    const state = readPidFile(dir);
    if (state?.ready && state.pid === server.pid) return true;
    await pause(15);
  }
  return false;
}

/** @param {ReturnType<typeof spawnServer>} server @param {number} port @param {string} password @returns {Cluster} */
function handle({ pid, ended, hasEnded }, port, password) {
  const serverPid = /** @type {number} */ (pid);
  const signal = (/** @type {NodeJS.Signals} */ name) => hasEnded() || process.kill(serverPid, name);
  return {
    port,
    pid: serverPid,
    ended,
    url: (database) => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`,
    abandon: () => void signal("SIGQUIT"),
    async stop() {
      for (const name of /** @type {const} */ (["SIGINT", "SIGQUIT", "SIGKILL"])) {
        signal(name);
        const late = pause(15_000, true, { ref: false });
        if (!(await Promise.race([ended, late]))) return;
      }
    },
  };
}

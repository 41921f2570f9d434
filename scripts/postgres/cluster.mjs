import { spawn } from "node:child_process";
import { chownSync, closeSync, existsSync, fchmodSync, mkdirSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Halt } from "../console.mjs";
import { freePort } from "./free-port.mjs";
import { serverIdentity } from "./identity.mjs";
import { readPidFile, stopLeftover } from "./leftover.mjs";
import { nativeFolder, publicTemp } from "./native.mjs";

/**
 * A running Postgres of our own.
 * @typedef {object} Cluster
 * @property {number} port
 * @property {number} pid
 * @property {(database: string) => string} url
 * @property {Promise<void>} ended resolves when the server is gone, asked for or not
 * @property {() => Promise<void>} stop lets running statements be rolled back, waits until it is gone
 * @property {() => void} abandon ends it at once; the next start recovers
 */

// Nothing of the caller's PG* variables, locale or time zone may reach the server.
const serverEnv = { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC", SystemRoot: process.env.SystemRoot };

/** Settings for clusters that are thrown away: a crash of the machine may damage them. */
export const throwawaySettings = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

/**
 * Starts the cluster in `dir`, creating it when it is not there. Loopback only, no Unix socket, scram.
 * @param {string} dir
 * @param {{ password: string, port?: number, settings?: string[], log?: string }} options
 * @returns {Promise<Cluster>}
 */
export async function startCluster(dir, { password, port, settings = [], log = `${dir}.log` }) {
  const identity = serverIdentity(dir);
  const native = nativeFolder(identity);
  if (!existsSync(path.join(dir, "PG_VERSION"))) await initialise(dir, native, identity, password, settings);
  await stopLeftover(dir);
  for (let attempt = 1; ; attempt++) {
    const chosen = port ?? (await freePort());
    const server = await launch(dir, native, identity, chosen, settings, log);
    if (typeof server !== "string") return withUrl(server, chosen, password);
    // The free port may have been taken meanwhile; helpers of a killed server need a moment to go.
    const passing = /could not bind|Address already in use|shared memory block/.test(server);
    if (passing && attempt < 10 && !(port && /bind/.test(server))) await pause(300);
    else
      throw new Halt(
        `PostgreSQL 無法啟動，紀錄在 ${log}：${lastLine(server)}`,
        `PostgreSQL does not start; its log is ${log}: ${lastLine(server)}`,
      );
  }
}

/** @param {{ pid: number, ended: Promise<void> }} server @param {number} port @param {string} password */
function withUrl({ pid, ended }, port, password) {
  const signal = (/** @type {NodeJS.Signals} */ name) => {
    try {
      process.kill(pid, name);
    } catch {} // gone already
  };
  return {
    port,
    pid,
    ended,
    url: (/** @type {string} */ database) => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`,
    abandon: () => signal("SIGQUIT"),
    async stop() {
      for (const name of /** @type {const} */ (["SIGINT", "SIGQUIT", "SIGKILL"])) {
        signal(name);
        if ((await Promise.race([ended.then(() => "ended"), pause(15_000, "late", { ref: false })])) === "ended") return;
      }
    },
  };
}

/**
 * Makes the cluster beside its place and moves it there when it is whole, so that a kill in between
 * leaves nothing half made.
 * @param {string} dir
 * @param {string} native
 * @param {import("./identity.mjs").Identity} identity
 * @param {string} password
 * @param {string[]} settings
 */
async function initialise(dir, native, identity, password, settings) {
  if (existsSync(dir))
    throw new Halt(
      `${dir} 裡不是完整的資料庫；請移開它，或從備份還原。`,
      `${dir} does not hold a whole database; move it away, or restore a backup.`,
    );
  const fresh = `${dir}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true, mode: 0o700 });
  const passing = mkdtempSync(path.join(publicTemp(identity), "attache-"));
  const passwordFile = path.join(passing, "password");
  try {
    writeFileSync(passwordFile, password, { mode: 0o600 });
    for (const target of [fresh, passing, passwordFile])
      if (identity.uid !== undefined) chownSync(target, identity.uid, /** @type {number} */ (identity.gid));
    await run(path.join(native, "bin", "initdb"), [
      ...["-D", ...placeOf(fresh), "-U", "postgres", "-E", "UTF8", "--locale=C", "--auth=scram-sha-256"],
      ...[`--pwfile=${passwordFile}`, ...(settings.includes("fsync=off") ? ["--no-sync"] : [])],
    ], fresh, identity);
    renameSync(fresh, dir);
  } catch (error) {
    const reason = lastLine(/** @type {Error} */ (error).message);
    throw new Halt(
      `無法建立資料庫 ${dir}：${reason}。請改以一般使用者執行，或以 DATABASE_URL 指定資料庫。`,
      `Cannot create the database ${dir}: ${reason}. Run as an ordinary user, or set DATABASE_URL to a database of your own.`,
    );
  } finally {
    rmSync(passing, { recursive: true, force: true });
  }
}

/**
 * How the server names its folder. On Linux it is entered before the user changes, and named by that,
 * so it may lie below folders that the server's user cannot enter.
 * @param {string} dir
 */
function placeOf(dir) {
  return [process.platform === "linux" ? "/proc/self/cwd" : dir];
}

/** @param {string} program @param {string[]} args @param {string} cwd @param {import("./identity.mjs").Identity} identity */
function run(program, args, cwd, identity) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...identity, cwd, env: serverEnv, stdio: ["ignore", "ignore", "pipe"] });
    let errors = "";
    child.stderr.on("data", (chunk) => (errors += chunk));
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve(undefined) : reject(new Error(errors))));
  });
}

/**
 * Spawns the server in a session of its own, so that Ctrl-C reaches us first and it goes last.
 * @returns {Promise<{ pid: number, ended: Promise<void> } | string>} what it said when it ended instead
 * @param {string} dir @param {string} native @param {import("./identity.mjs").Identity} identity
 * @param {number} port @param {string[]} settings @param {string} log
 */
async function launch(dir, native, identity, port, settings, log) {
  const output = openSync(log, "w", 0o600);
  fchmodSync(output, 0o600);
  const all = [`port=${port}`, "listen_addresses=127.0.0.1", "unix_socket_directories=", "jit=off", ...settings];
  const args = ["-D", ...placeOf(dir), ...all.flatMap((setting) => ["-c", setting])];
  const child = spawn(path.join(native, "bin", "postgres"), args, { ...identity, cwd: dir, env: serverEnv, detached: true, stdio: ["ignore", output, output] });
  closeSync(output);
  let gone = false;
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => {
    const settle = () => resolve(void (gone = true));
    child.once("exit", settle);
    child.once("error", settle);
  });
  while (!gone) {
    const state = readPidFile(dir);
    if (state?.pid === child.pid && state?.ready) return { pid: /** @type {number} */ (child.pid), ended };
    await pause(15);
  }
  return readFileSync(log, "utf8") || `${native}/bin/postgres`;
}

/** @param {string} text */
function lastLine(text) {
  const lines = text.trim().split("\n");
  return (lines.findLast((line) => /FATAL|ERROR|error:/.test(line)) ?? lines.at(-1) ?? "").trim();
}

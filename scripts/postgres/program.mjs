import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, renameSync } from "node:fs";
import path from "node:path";

/**
 * What Postgres' programs need to know to be started.
 * @typedef {{ dir: string, native: string, identity: import("./identity.mjs").Identity }} Place
 */

// Nothing of the caller's PG* variables, locale or time zone may reach the server.
const env = /** @type {any} */ ({
  PATH: process.env.PATH,
  LC_ALL: "C",
  TZ: "UTC",
  SystemRoot: process.env.SystemRoot,
});

/**
 * How Postgres is told its folder. On Linux the folder is entered before the user changes and named
 * by that, so it may lie below folders that the server's user cannot enter, such as /root.
 * @param {string} dir
 */
const nameOf = (dir) => (process.platform === "linux" ? "/proc/self/cwd" : dir);

/**
 * Runs one of Postgres' programs on the folder to its end.
 * @param {"initdb"} name
 * @param {Place} place
 * @param {string[]} args
 */
export function runProgram(name, { dir, native, identity }, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(path.join(native, "bin", name), ["-D", nameOf(dir), ...args], {
      ...identity,
      cwd: dir,
      env,
      stdio: ["ignore", "ignore", "pipe"],
    });
    let errors = "";
    child.stderr.on("data", (chunk) => {
      errors += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve(undefined) : reject(new Error(errors))));
  });
}

/**
 * Starts the server in a session of its own: Ctrl-C in a terminal reaches whoever runs us, and the
 * database goes last.
 * @param {Place} place
 * @param {string[]} settings `name=value`
 * @param {string} log the log of the start before is kept beside it
 * @returns {{ pid: number | undefined, hasEnded: () => boolean, ended: Promise<void> }}
 */
export function spawnServer({ dir, native, identity }, settings, log) {
  if (existsSync(log)) renameSync(log, `${log}.1`);
  const output = openSync(log, "w", 0o600);
  const args = ["-D", nameOf(dir), ...settings.flatMap((setting) => ["-c", setting])];
  const child = spawn(path.join(native, "bin", "postgres"), args, {
    ...identity,
    cwd: dir,
    env,
    detached: true,
    stdio: ["ignore", output, output],
  });
  closeSync(output);
  let gone = false;
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => {
    const settle = () => {
      gone = true;
      resolve();
    };
    child.once("exit", settle);
    child.once("error", settle);
  });
  return { pid: child.pid, hasEnded: () => gone, ended };
}

/**
 * The line of Postgres' output that says why.
 * @param {string} text
 */
export function reasonIn(text) {
  const lines = text.trim().split("\n");
  return (lines.findLast((line) => /FATAL|ERROR|error:/.test(line)) ?? lines.at(-1) ?? "").trim();
}

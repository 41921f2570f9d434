import { readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Halt } from "../console.mjs";
import { isRunning, processStart } from "./process-table.mjs";

/**
 * What postmaster.pid says: line 1 the process, 3 its start in epoch seconds, 4 the port, 8 the state.
 * @param {string} clusterDir
 */
export function readPidFile(clusterDir) {
  try {
    const lines = readFileSync(path.join(clusterDir, "postmaster.pid"), "utf8").split("\n");
    return {
      pid: Math.abs(Number(lines[0])),
      startedAt: Number(lines[2]),
      port: Number(lines[3]),
      ready: lines[7]?.trim() === "ready",
    };
  } catch {
    return null;
  }
}

/**
 * Stops the server that outlived its parent after a `kill -9`, and clears what a dead one left.
 * The caller holds the lock of the data folder, so any server found here is such an orphan.
 * @param {string} clusterDir
 */
export async function stopLeftover(clusterDir) {
  const found = readPidFile(clusterDir);
  if (!found) return;
  if (isOurServer(clusterDir, found)) {
    for (const [signal, seconds] of /** @type {const} */ ([
      ["SIGINT", 30],
      ["SIGQUIT", 10],
    ])) {
      process.kill(found.pid, signal);
      if (await ends(found.pid, seconds)) return;
    }
    throw new Halt(
      `先前的 PostgreSQL（程序 ${found.pid}）停不下來；請結束它後再試。`,
      `A PostgreSQL from before (process ${found.pid}) does not stop; end it and try again.`,
    );
  }
  // Postgres would refuse to start if the number now belongs to another process of the same user.
  rmSync(path.join(clusterDir, "postmaster.pid"), { force: true });
}

/**
 * The number in a stale file may belong to any process by now: it must have the cluster's owner and
 * have started when the file says, give or take what the clocks differ by.
 * @param {string} clusterDir
 * @param {{ pid: number, startedAt: number }} found
 */
function isOurServer(clusterDir, found) {
  if (!(found.pid > 1) || !isRunning(found.pid)) return false;
  const start = processStart(found.pid);
  if (!start) return true; // cannot be told apart here: Postgres' own interlock decides
  if (start.command && !start.command.includes("postgres")) return false;
  if (start.uid !== undefined && start.uid !== statSync(clusterDir).uid) return false;
  return start.epochSeconds === undefined || Math.abs(start.epochSeconds - found.startedAt) <= 10;
}

/** @param {number} pid @param {number} seconds */
async function ends(pid, seconds) {
  for (let waited = 0; waited < seconds * 1000; waited += 50) {
    if (!isRunning(pid)) return true;
    await pause(50);
  }
  return false;
}

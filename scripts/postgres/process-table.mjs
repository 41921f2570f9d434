import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";

/**
 * Whether a process exists and has not ended yet (a zombie has).
 * @param {number} pid
 */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
  return statFields(pid)?.[0] !== "Z";
}

/**
 * What tells one process from a later one with the same number. `mark` is only for comparing.
 * @param {number} pid
 * @returns {{ mark: string, command?: string, uid?: number, epochSeconds?: number } | null}
 */
export function processStart(pid) {
  if (process.platform === "linux") return linuxStart(pid);
  if (process.platform === "win32") return null;
  try {
    const ps = (/** @type {string} */ column) =>
      execFileSync("ps", ["-o", `${column}=`, "-p", String(pid)], {
        encoding: "utf8",
        env: { ...process.env, LC_ALL: "C" },
      }).trim();
    const begun = ps("lstart");
    return { mark: begun, command: ps("comm"), uid: Number(ps("uid")), epochSeconds: Date.parse(begun) / 1000 };
  } catch {
    return null;
  }
}

/** @param {number} pid */
function linuxStart(pid) {
  const fields = statFields(pid);
  if (!fields) return null;
  const ticks = Number(fields[19]); // field 22 of proc(5), counted from field 3; 100 a second
  const boot = Number(/btime (\d+)/.exec(readFileSync("/proc/stat", "utf8"))?.[1]);
  return {
    mark: `${boot}:${ticks}`,
    command: readFileSync(`/proc/${pid}/comm`, "utf8").trim(),
    uid: statSync(`/proc/${pid}`).uid,
    epochSeconds: boot + ticks / 100,
  };
}

/**
 * The process that started this one, where that can be asked cheaply.
 * @param {number} pid
 * @returns {number | null}
 */
export function parentOf(pid) {
  const fields = statFields(pid);
  return fields ? Number(fields[1]) : null;
}

/** Fields of /proc/<pid>/stat from the state on; the name before may hold spaces. @param {number} pid */
function statFields(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ");
  } catch {
    return null;
  }
}

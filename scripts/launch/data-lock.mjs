import { randomUUID } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Halt } from "../console.mjs";
import { isRunning, processStart } from "../postgres/process-table.mjs";

/**
 * Takes the data folder for this process. The lock names the process and when it began, so it ends
 * with the process however that ends, and needs no cleaning after a `kill -9`.
 * @param {string} folder made when it is missing
 * @returns {() => void} gives it back
 */
export function lockDataFolder(folder) {
  const lock = path.join(folder, "lock");
  const own = path.join(folder, `lock.${randomUUID()}`);
  const claim = JSON.stringify({ pid: process.pid, mark: processStart(process.pid)?.mark ?? null, id: randomUUID() });
  writeClaim(own, claim);
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      if (link(own, lock)) return () => release(lock, claim);
      const held = read(lock);
      if (held && isAlive(held)) throw taken(folder, held);
      if (held) putAside(lock, held);
    }
    throw taken(folder, read(lock));
  } finally {
    rmSync(own, { force: true });
  }
}

/** Whether some process holds the folder. @param {string} folder */
export function isDataFolderLocked(folder) {
  const held = read(path.join(folder, "lock"));
  return held !== null && isAlive(held);
}

/** @param {string} file @param {string} claim */
function writeClaim(file, claim) {
  const folder = path.dirname(file);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(file, claim, { mode: 0o600 });
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    throw new Halt(
      `無法寫入資料夾 ${folder}（${message}）；請檢查權限，或以 ATTACHE_DATA 指定其他位置。`,
      `Cannot write to the folder ${folder} (${message}); check its permissions, or name another place in ATTACHE_DATA.`,
    );
  }
}

/** Makes `to` another name of `from` unless it exists: the one step that only one process can win. @param {string} from @param {string} to */
function link(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EEXIST") return false;
    throw error;
  }
}

/** @param {string} lock @returns {string | null} */
function read(lock) {
  try {
    return readFileSync(lock, "utf8");
  } catch {
    return null;
  }
}

/** @param {string} held */
function isAlive(held) {
  const { pid, mark } = parse(held);
  if (!pid || !isRunning(pid)) return false;
  return !mark || processStart(pid)?.mark === mark;
}

/** @param {string} held @returns {{ pid?: number, mark?: string | null }} */
function parse(held) {
  try {
    return JSON.parse(held);
  } catch {
    return {};
  }
}

/**
 * Moves a dead process's lock away. Two may do so at once: whoever finds that it moved a newer lock
 * puts that one back.
 * @param {string} lock
 * @param {string} held
 */
function putAside(lock, held) {
  const aside = `${lock}.${randomUUID()}`;
  try {
    renameSync(lock, aside);
  } catch {
    return; // another process was faster
  }
  if (read(aside) !== held) link(aside, lock);
  rmSync(aside, { force: true });
}

/** @param {string} lock @param {string} claim */
function release(lock, claim) {
  if (read(lock) === claim) rmSync(lock, { force: true });
}

/** @param {string} folder @param {string | null} held */
function taken(folder, held) {
  const { pid } = parse(held ?? "{}");
  return new Halt(
    `資料夾 ${folder} 正由另一個 Attaché（程序 ${pid ?? "?"}）使用；請先停止它，或以 ATTACHE_DATA 指定其他資料夾。`,
    `Another Attaché (process ${pid ?? "?"}) is using ${folder}; stop it first, or name another folder in ATTACHE_DATA.`,
  );
}

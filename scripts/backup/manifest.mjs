import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Halt } from "../console.mjs";
import { hashFile, hashFolder } from "./archive.mjs";

export const format = 1;

/**
 * What a backup holds, so that a restore can tell whether it is all there.
 * @typedef {object} Manifest
 * @property {number} format
 * @property {string} version of the program that made it
 * @property {string} madeAt
 * @property {{ name: string, checksum: string }[]} migrations
 * @property {import("./dump.mjs").TableRecord[]} tables
 * @property {import("./dump.mjs").SequenceRecord[]} sequences
 * @property {import("./archive.mjs").FileRecord[]} files uploaded files
 * @property {import("./archive.mjs").FileRecord[]} others secrets and the written-down heads of the audit trail
 */

/**
 * Reads the manifest of an unpacked backup and compares everything beside it.
 * @param {string} folder
 * @returns {Promise<Manifest>}
 */
export async function readManifest(folder) {
  const file = path.join(folder, "manifest.json");
  if (!existsSync(file)) throw damaged("manifest.json");
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  if (manifest.format !== format)
    throw new Halt(
      `備份的格式是第 ${manifest.format} 版，這個程式只認得第 ${format} 版；請更新程式。`,
      `The backup is of format ${manifest.format} and this program knows format ${format}; update the program.`,
    );
  for (const { name, sha256 } of manifest.tables) await compare(path.join(folder, "rows", `${name}.ndjson`), sha256);
  for (const { path: name, sha256 } of manifest.others) await compare(path.join(folder, name), sha256);
  const found = await hashFolder(path.join(folder, "files"));
  if (JSON.stringify(found) !== JSON.stringify(manifest.files)) throw damaged("files");
  return manifest;
}

/** @param {string} file @param {string} sha256 */
async function compare(file, sha256) {
  if (!existsSync(file) || (await hashFile(file)).sha256 !== sha256) throw damaged(path.basename(file));
}

/** @param {string} name */
function damaged(name) {
  return new Halt(
    `備份不完整或已損壞（${name}），未還原任何資料；請改用其他備份。`,
    `The backup is incomplete or damaged (${name}), so nothing was restored; use another backup.`,
  );
}

import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, existsSync, linkSync, readdirSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { create, extract } from "tar";
import { Halt } from "../console.mjs";

/** @typedef {{ path: string, size: number, sha256: string }} FileRecord path with `/` between */

/**
 * Hashes everything in a folder.
 * @param {string} folder
 * @param {string[]} [skip] names at the top that are left out
 * @returns {Promise<FileRecord[]>}
 */
export async function hashFolder(folder, skip = []) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .filter((name) => !skip.includes(name.split("/")[0] ?? ""))
    .sort();
  const records = [];
  for (const name of entries) records.push({ path: name, ...(await hashFile(path.join(folder, name))) });
  return records;
}

/** @param {string} file */
export async function hashFile(file) {
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { size, sha256: hash.digest("hex") };
}

/**
 * Packs parts of a folder into one file that only its owner can read. It appears whole or not at all,
 * and never in place of another.
 * @param {string} folder
 * @param {string[]} parts
 * @param {string} target
 */
export async function pack(folder, parts, target) {
  const partial = `${target}.${process.pid}.partial`;
  try {
    // Links are followed: the folder of uploaded files is one.
    const packed = create({ cwd: folder, gzip: true, portable: true, follow: true }, parts);
    await pipeline(/** @type {any} */ (packed), createWriteStream(partial, { flags: "wx", mode: 0o600 }));
    const file = await open(partial, "r+");
    await file.sync();
    await file.close();
    linkSync(partial, target);
  } finally {
    rmSync(partial, { force: true });
  }
}

/**
 * Unpacks files and folders, nothing else, and nothing outside of the folder.
 * @param {string} source
 * @param {string} folder
 */
export async function unpack(source, folder) {
  try {
    await extract({
      file: source,
      cwd: folder,
      strict: true,
      preserveOwner: false,
      filter: (_, entry) => "type" in entry && (entry.type === "File" || entry.type === "Directory"),
    });
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    throw new Halt(
      `讀不了 ${source}（${message}）；請確認這是 npm run backup 的檔案且未損壞。`,
      `Cannot read ${source} (${message}); make sure that it comes from npm run backup and is not damaged.`,
    );
  }
}

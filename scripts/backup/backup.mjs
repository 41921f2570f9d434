import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { Halt, say } from "../console.mjs";
import { findDatabase } from "../launch/find-database.mjs";
import { appliedMigrations } from "../launch/migrations.mjs";
import { ensureSecrets, secretsInUse } from "../launch/secrets.mjs";
import { dataFolder, filesFolder, root } from "../paths.mjs";
import { hashFile, hashFolder, pack } from "./archive.mjs";
import { dumpRows } from "./dump.mjs";
import { format } from "./manifest.mjs";

/** Beside the rows and the files; restored to the same names. */
export const auditHeads = "audit-heads.log";

/** Uploads that are still arriving have not been acknowledged. */
const notYet = ["arriving"];

/**
 * Writes database, files and secrets into one file, also while the app is running.
 * @param {string} target
 * @param {import("../launch/lifetime.mjs").Lifetime} lifetime
 */
export async function backup(target, lifetime) {
  if (existsSync(target))
    throw new Halt(`${target} 已存在；請換一個檔名。`, `${target} exists already; choose another name.`);
  const data = dataFolder();
  refuseWhereNothingIs(data);
  const url = await findDatabase(lifetime);
  const stage = mkdtempSync(path.join(makeFolderOf(target), ".attache-backup-"));
  lifetime.onEnd(() => rmSync(stage, { recursive: true, force: true }));

  writeFileSync(path.join(stage, "secrets.json"), JSON.stringify(secretsInUse(ensureSecrets(data)), null, 2), {
    mode: 0o600,
  });
  // Before the rows: a head written down later would be one that these rows do not reach.
  const heads = path.join(data, auditHeads);
  if (existsSync(heads)) copyFileSync(heads, path.join(stage, auditHeads));
  const { tables, sequences } = await dumpRows(url, path.join(stage, "rows"));
  const filesAt = filesFolder(data);
  const files = await hashFolder(filesAt, notYet);
  if (files.length) symlinkSync(filesAt, path.join(stage, "files"), "dir");

  const others = ["secrets.json", auditHeads].filter((name) => existsSync(path.join(stage, name)));
  const manifest = {
    format,
    version: JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")).version,
    madeAt: new Date().toISOString(),
    migrations: await appliedMigrations(url),
    tables,
    sequences,
    files,
    others: await Promise.all(
      others.map(async (name) => ({ path: name, ...(await hashFile(path.join(stage, name))) })),
    ),
  };
  writeFileSync(path.join(stage, "manifest.json"), JSON.stringify(manifest, null, 2));
  await pack(stage, ["manifest.json", ...others, "rows", ...files.map((file) => `files/${file.path}`)], target);

  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  say(
    `已備份 ${rows} 列資料與 ${files.length} 個檔案至 ${target}。`,
    `Backed up ${rows} rows and ${files.length} files to ${target}.`,
  );
  say(
    "這個檔案含有密碼與金鑰，只有您能讀取；請存放在安全的地方。",
    "It holds passwords and keys, and only you can read it; keep it in a safe place.",
  );
}

/** @param {string} data */
function refuseWhereNothingIs(data) {
  if (process.env.DATABASE_URL || existsSync(path.join(data, "pg"))) return;
  throw new Halt(
    `${data} 裡還沒有資料可備份；請先執行 npm start。`,
    `${data} holds nothing to back up yet; run npm start first.`,
  );
}

/** @param {string} target */
function makeFolderOf(target) {
  const folder = path.dirname(target);
  mkdirSync(folder, { recursive: true });
  return folder;
}

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Halt, say } from "../console.mjs";
import { lockDataFolder } from "../launch/data-lock.mjs";
import { filledTables, openDatabase } from "../launch/open-database.mjs";
import { loadEnvFile } from "../launch/options.mjs";
import { restoringMark } from "../launch/refusals.mjs";
import { writeSecrets } from "../launch/secrets.mjs";
import { dataFolder, filesFolder } from "../paths.mjs";
import { unpack } from "./archive.mjs";
import { auditHeads } from "./backup.mjs";
import { loadRows } from "./load.mjs";
import { readManifest } from "./manifest.mjs";
import { migrateTo } from "./migrate-to.mjs";

/**
 * Puts a backup into an empty place: a data folder that was never used, and an empty database when
 * DATABASE_URL names one. When anything is wrong, the place is empty again afterwards.
 * @param {string} source
 * @param {import("../launch/lifetime.mjs").Lifetime} lifetime
 */
export async function restore(source, lifetime) {
  loadEnvFile();
  process.umask(0o077);
  if (!existsSync(source)) throw new Halt(`找不到 ${source}；請檢查路徑。`, `There is no ${source}; check the path.`);
  const data = dataFolder();
  const filesAt = filesFolder(data);
  lifetime.onEnd(lockDataFolder(data));
  refuseUnlessEmpty(data, filesAt);

  const stage = path.join(data, "restore");
  const mark = path.join(data, restoringMark);
  let whole = false;
  lifetime.onEnd(() => {
    const leavings = whole
      ? []
      : ["pg", "pg.new", "secrets.json", "postgres.log", auditHeads].map((name) => path.join(data, name));
    if (!whole) emptyFolder(filesAt);
    for (const name of [...leavings, stage, mark]) rmSync(name, { recursive: true, force: true });
  });
  writeFileSync(mark, "");
  mkdirSync(stage, { mode: 0o700 });
  await unpack(source, stage);
  const manifest = await readManifest(stage);

  const secrets = JSON.parse(readFileSync(path.join(stage, "secrets.json"), "utf8"));
  writeSecrets(data, secrets);
  const database = await openDatabase(data, secrets, lifetime);
  const filled = await filledTables(database.url);
  if (filled.length)
    throw new Halt(
      `DATABASE_URL 的資料庫已有資料（${filled.slice(0, 3).join("、")}）；請還原到空的資料庫。`,
      `The database of DATABASE_URL holds rows (${filled.slice(0, 3).join(", ")}); restore into an empty one.`,
    );
  await migrateTo(database.url, manifest.migrations);
  await loadRows(database.url, path.join(stage, "rows"), manifest);
  if (manifest.files.length) moveInto(path.join(stage, "files"), filesAt);
  if (manifest.others.some(({ path: name }) => name === auditHeads))
    renameSync(path.join(stage, auditHeads), path.join(data, auditHeads));
  whole = true;

  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  say(
    `已還原 ${rows} 列資料與 ${manifest.files.length} 個檔案，數量與雜湊值皆相符；請執行 npm start。`,
    `Restored ${rows} rows and ${manifest.files.length} files; all counts and hashes agree. Run npm start.`,
  );
}

/** @param {string} data @param {string} filesAt */
function refuseUnlessEmpty(data, filesAt) {
  const used = ["pg", "secrets.json", restoringMark].some((name) => existsSync(path.join(data, name)));
  const hasFiles = existsSync(filesAt) && readdirSync(filesAt).length > 0;
  if (!used && !hasFiles) return;
  const place = used ? data : filesAt;
  throw new Halt(
    `${place} 裡已有資料，還原只寫入空的地方；請移開它，或以 ATTACHE_DATA 指定新的資料夾。`,
    `${place} is in use and a restore only writes to an empty place; move it away, or name a new folder in ATTACHE_DATA.`,
  );
}

/** The folder of files may be a disk of its own, so it is filled, not replaced. @param {string} from @param {string} to */
function moveInto(from, to) {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(from)) {
    try {
      renameSync(path.join(from, name), path.join(to, name));
    } catch {
      cpSync(path.join(from, name), path.join(to, name), { recursive: true }); // another disk
    }
  }
}

/** @param {string} folder */
export function emptyFolder(folder) {
  if (existsSync(folder)) for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { recursive: true });
}

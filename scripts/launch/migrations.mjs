import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Halt, say } from "../console.mjs";
import { root } from "../paths.mjs";
import { withClient } from "../postgres/database.mjs";
import { prisma } from "../prisma.mjs";

export const migrationsFolder = path.join(root, "prisma", "migrations");

/**
 * The migrations of this checkout in order, with the checksum that Prisma records.
 * @returns {{ name: string, checksum: string }[]}
 */
export function knownMigrations() {
  return readdirSync(migrationsFolder)
    .sort()
    .map((name) => ({ name, file: path.join(migrationsFolder, name, "migration.sql") }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => ({ name, checksum: createHash("sha256").update(readFileSync(file)).digest("hex") }));
}

/**
 * The migrations that the database has gone through.
 * @param {string} url
 * @returns {Promise<{ name: string, checksum: string }[]>}
 */
export function appliedMigrations(url) {
  return withClient(url, async (client) => {
    const { rows: tables } = await client.query(`SELECT to_regclass('public._prisma_migrations') AS found`);
    if (!tables[0].found) return [];
    const { rows } = await client.query(
      `SELECT migration_name AS name, checksum FROM _prisma_migrations
       WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
    );
    return rows;
  });
}

/**
 * Brings the database to this checkout's schema. Prisma is only started when something is missing:
 * it takes a second or two.
 * @param {string} url
 */
export async function migrate(url) {
  const known = knownMigrations();
  const applied = await appliedMigrations(url);
  const foreign = applied.find(({ name }) => !known.some((one) => one.name === name));
  if (foreign)
    throw new Halt(
      `資料庫有這個版本不認得的變更（${foreign.name}），應由較新的程式建立；請更新程式。`,
      `The database holds a change that this version does not know (${foreign.name}), so a newer one made it; update the program.`,
    );
  const changed = applied.find(({ name, checksum }) =>
    known.some((one) => one.name === name && one.checksum !== checksum),
  );
  if (changed)
    throw new Halt(
      `prisma/migrations/${changed.name} 在套用後被改過；請還原該檔案。`,
      `prisma/migrations/${changed.name} was changed after it was applied; put the file back as it was.`,
    );
  if (applied.length === known.length) return;
  say("更新資料庫結構……", "Bringing the database up to date…");
  const { code, output } = await prisma(["migrate", "deploy"], { env: { DATABASE_URL: url }, quiet: true });
  if (code === 0) return;
  console.error(output);
  throw new Halt(
    "資料庫結構更新失敗，原因如上；資料未受影響，請回報或從備份還原。",
    "Bringing the database up to date failed for the reason above; report it, or restore a backup.",
  );
}

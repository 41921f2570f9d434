import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Halt } from "../console.mjs";
import { knownMigrations, migrationsFolder } from "../launch/migrations.mjs";
import { root } from "../paths.mjs";
import { prisma } from "../prisma.mjs";

/**
 * Gives an empty database exactly the migrations that a backup was made with; the next start adds
 * what has come since.
 * @param {string} url
 * @param {{ name: string, checksum: string }[]} migrations
 */
export async function migrateTo(url, migrations) {
  const known = knownMigrations();
  const foreign = migrations.find(
    ({ name, checksum }) => !known.some((one) => one.name === name && one.checksum === checksum),
  );
  if (foreign)
    throw new Halt(
      `這個版本沒有備份所用的結構（${foreign.name}）；請用建立備份的版本或更新的版本還原。`,
      `This version does not have the schema of the backup (${foreign.name}); restore with the version that made it, or a newer one.`,
    );
  const parent = path.join(root, ".cache");
  mkdirSync(parent, { recursive: true });
  // Inside the checkout, so that the configuration finds Prisma.
  const folder = mkdtempSync(path.join(parent, "restore-"));
  try {
    for (const { name } of migrations)
      cpSync(path.join(migrationsFolder, name), path.join(folder, "migrations", name), { recursive: true });
    cpSync(path.join(migrationsFolder, "migration_lock.toml"), path.join(folder, "migrations", "migration_lock.toml"));
    const config = path.join(folder, "prisma.config.mjs");
    const settings = {
      schema: path.join(root, "prisma/schema"),
      migrations: { path: path.join(folder, "migrations") },
      datasource: { url },
    };
    writeFileSync(config, `export default ${JSON.stringify(settings)};\n`, { mode: 0o600 });
    const { code, output } = await prisma(["migrate", "deploy", "--config", config], {
      env: { DATABASE_URL: url },
      quiet: true,
    });
    if (code === 0) return;
    console.error(output);
    throw new Halt(
      "建立資料庫結構失敗，原因如上；未還原任何資料。",
      "Making the tables failed for the reason above; nothing was restored.",
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

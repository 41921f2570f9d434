import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { extract } from "tar";
import { expect, onTestFinished, test } from "vitest";
import { lockDataFolder } from "../../scripts/launch/data-lock.mjs";
import { ensureSecrets } from "../../scripts/launch/secrets.mjs";
import { startCluster } from "../../scripts/postgres/cluster.mjs";
import { ensureDatabase, withClient } from "../../scripts/postgres/database.mjs";
import { startThrowawayCluster } from "../../scripts/postgres/throwaway.mjs";
import { makeInstallation } from "./support/installation";
import { runScript } from "./support/run-script";
import { tempFolder } from "./support/temp-folder";

/** A backup of an installation whose app is running, as far as the lock and the database can tell. */
async function backedUp() {
  const folder = tempFolder();
  const data = path.join(folder, "data");
  const { cluster } = await makeInstallation(data);
  const release = lockDataFolder(data);
  const file = path.join(folder, "backup.tar.gz");
  const made = await runScript("backup.mjs", [file], { ATTACHE_DATA: data });
  release();
  await cluster.stop();
  expect(made).toMatchObject({ code: 0, output: expect.stringMatching(/Backed up 10\d\d rows and 1 files/) });
  return { folder, data, file };
}

/** What a backup says it holds, without when it was made. */
async function manifestOf(file: string) {
  const folder = tempFolder();
  await extract({ file, cwd: folder });
  const { madeAt: _, ...manifest } = JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8"));
  return manifest;
}

test("a restore into an empty place holds the same counts and hashes", async () => {
  const { folder, data, file } = await backedUp();
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const other = { ATTACHE_DATA: path.join(folder, "other") };
  expect(await runScript("restore.mjs", [file], other)).toMatchObject({
    code: 0,
    output: expect.stringMatching(/all counts and hashes agree/),
  });

  const again = path.join(folder, "again.tar.gz");
  expect((await runScript("backup.mjs", [again], other)).code).toBe(0);
  const [before, after] = [await manifestOf(file), await manifestOf(again)];
  expect(after).toEqual(before);
  expect(before.tables.find(({ name }: { name: string }) => name === "AuditEvent").rows).toBe(1000);
  expect(before.files).toHaveLength(1);
  expect(ensureSecrets(other.ATTACHE_DATA)).toEqual(ensureSecrets(data));
  expect(readFileSync(path.join(other.ATTACHE_DATA, "audit-heads.log"), "utf8")).toContain("abc");

  const cluster = await startCluster(path.join(other.ATTACHE_DATA, "pg"), {
    password: ensureSecrets(data).databasePassword,
  });
  onTestFinished(() => cluster.stop());
  await withClient(cluster.url("attache"), async (client) => {
    const { rows } = await client.query(
      `INSERT INTO "AuditEvent" ("actorName", action, "subjectKind") VALUES ('a', 'b', 'c') RETURNING id`,
    );
    expect(Number(rows[0].id)).toBe(1001);
    await expect(client.query(`DELETE FROM "AuditEvent"`)).rejects.toThrow();
    await expect(client.query(`DELETE FROM "Agency"`)).rejects.toThrow(/foreign key/);
  });
});

test("only into an empty place", async () => {
  const { data, file } = await backedUp();
  const refused = await runScript("restore.mjs", [file], { ATTACHE_DATA: data });
  expect(refused).toMatchObject({
    code: 1,
    output: expect.stringMatching(/只寫入空的地方[\s\S]*only writes to an empty place/),
  });
  const files = path.join(tempFolder(), "files");
  mkdirSync(files);
  writeFileSync(path.join(files, "x"), "");
  expect(await runScript("restore.mjs", [file], { ATTACHE_DATA: tempFolder(), FILES_DIR: files })).toMatchObject({
    code: 1,
  });
});

test("into another server, by an owner who is no superuser, and only when it is empty", async () => {
  const { file } = await backedUp();
  const server = await startThrowawayCluster("restore");
  onTestFinished(() => server.stop());
  const admin = await ensureDatabase(server, "elsewhere");
  await withClient(admin, (client) =>
    client.query(
      `CREATE ROLE office LOGIN PASSWORD 'office'; ALTER DATABASE elsewhere OWNER TO office; ALTER SCHEMA public OWNER TO office`,
    ),
  );
  const env = { DATABASE_URL: admin.replace("postgres:test@", "office:office@") };
  expect(await runScript("restore.mjs", [file], { ...env, ATTACHE_DATA: tempFolder() })).toMatchObject({ code: 0 });
  const second = await runScript("restore.mjs", [file], { ...env, ATTACHE_DATA: tempFolder() });
  expect(second).toMatchObject({ code: 1, output: expect.stringMatching(/holds rows/) });
});

test("a damaged backup is refused and leaves the place empty", async () => {
  const { folder, file } = await backedUp();
  const bytes = readFileSync(file);
  const cut = path.join(folder, "cut.tar.gz");
  writeFileSync(cut, bytes.subarray(0, bytes.length - 2000));
  const data = path.join(folder, "fresh");
  const refused = await runScript("restore.mjs", [cut], { ATTACHE_DATA: data });
  expect(refused).toMatchObject({ code: 1, output: expect.stringMatching(/damaged/) });
  expect(readdirSync(data)).toEqual([]);
});

test("a backup never replaces a file, and says what it needs", async () => {
  const { data, file } = await backedUp();
  expect(await runScript("backup.mjs", [file], { ATTACHE_DATA: data })).toMatchObject({
    code: 1,
    output: expect.stringMatching(/exists already/),
  });
  expect(await runScript("backup.mjs", [], { ATTACHE_DATA: data })).toMatchObject({
    code: 1,
    output: expect.stringMatching(/Name one file/),
  });
  const nothing = path.join(tempFolder(), "nothing");
  expect(await runScript("backup.mjs", [`${file}2`], { ATTACHE_DATA: nothing })).toMatchObject({
    code: 1,
    output: expect.stringMatching(/holds nothing to back up/),
  });
  expect(existsSync(nothing)).toBe(false);
});

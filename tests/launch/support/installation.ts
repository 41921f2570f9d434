import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { migrate } from "../../../scripts/launch/migrations.mjs";
import { ensureSecrets } from "../../../scripts/launch/secrets.mjs";
import { startCluster, throwawaySettings } from "../../../scripts/postgres/cluster.mjs";
import { ensureDatabase, withClient } from "../../../scripts/postgres/database.mjs";

/** An installation as `npm start` leaves it, with rows of every awkward kind and one file. Its database runs. */
export async function makeInstallation(data: string, { demo = false } = {}) {
  const cluster = await startCluster(path.join(data, "pg"), {
    password: ensureSecrets(data).databasePassword,
    settings: throwawaySettings,
    log: path.join(data, "postgres.log"),
  });
  const url = await ensureDatabase(cluster, "attache");
  await migrate(url);
  await withClient(url, async (client) => {
    await client.query(`INSERT INTO "Installation" (id, demo, name) VALUES (1, $1, '署')`, [demo]);
    await client.query(`INSERT INTO "Agency" (id, "nameZh", "nameEn") VALUES ('a', $1, $2)`, [
      '機\\關"一"\n(二),',
      "{a,\tb} \\N NULL",
    ]);
    await client.query(
      `INSERT INTO "Unit" (id, "agencyId", "nameZh", "nameEn") VALUES ('u1', 'a', '', 'one'), ('u2', 'a', 'null', 'two')`,
    );
    // Units that are above each other: no order of inserting could satisfy the references one by one.
    await client.query(`UPDATE "Unit" SET "parentId" = CASE id WHEN 'u1' THEN 'u2' ELSE 'u1' END`);
    // A table that comes before the one it refers to.
    await client.query(`INSERT INTO "Person" (id, "nameZh", "nameEn") VALUES ('p', '林', 'Lin')`);
    await client.query(`INSERT INTO "Account" (id, "personId", email) VALUES ('acc', 'p', 'p@example.test')`);
    await client.query(
      `INSERT INTO "AuditEvent" ("actorName", action, "subjectKind", detail)
       SELECT '林', 'x', 'y', CASE WHEN n % 2 = 0 THEN 'null'::jsonb ELSE '{"字": [1.50, null]}' END FROM generate_series(1, 1000) n`,
    );
  });
  const bytes = Buffer.from("picture");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const place = path.join(data, "files", sha256.slice(0, 2), sha256.slice(2, 4));
  for (const folder of [place, path.join(data, "files/arriving")]) mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(place, sha256), bytes);
  writeFileSync(path.join(data, "files/arriving/half"), "not all here yet");
  writeFileSync(path.join(data, "audit-heads.log"), "2026-11-22T00:00:00Z 1 abc\n");
  return { url, cluster };
}

import { hash } from "@node-rs/argon2";
import { expect, onTestFinished, test } from "vitest";
import { ensureDatabase, withClient } from "../../scripts/postgres/database.mjs";
import { startThrowawayCluster } from "../../scripts/postgres/throwaway.mjs";
import { demoPassword } from "../../scripts/seed/accounts";
import { startScript } from "./support/run-script";
import { banner, databaseUrl, deskOf, ready, takenPort, welcomeIn } from "./support/started";
import { tempFolder } from "./support/temp-folder";

test("--new starts empty, prints a link that opens on the port that was taken, and is no demo to look at", async () => {
  const folder = tempFolder();
  const app = startScript(
    { script: "start.mjs", args: ["--new"] },
    { ATTACHE_DATA: folder, PORT: String(await takenPort()) },
  );
  const [, address = ""] = await app.said(ready);
  expect((await fetch(welcomeIn(app.output(), address))).status).toBe(200);
  expect(app.output()).not.toContain(demoPassword);
  // What is real does not call itself a demo.
  await withClient(databaseUrl(folder), async (client) => {
    await client.query(`INSERT INTO "Person" (id, "nameZh") VALUES ('p', '林')`);
    await client.query(
      `INSERT INTO "Account" (id, "personId", email, "passwordHash", "mustChangePassword") VALUES ('a', 'p', 'p@example.test', $1, false)`,
      [await hash(demoPassword)],
    );
  });
  const desk = await deskOf(address, "p@example.test", demoPassword);
  expect([desk.status, await desk.text()]).toEqual([200, expect.not.stringContaining(banner)]);
});

test("a good server of the office's own starts empty too, without being asked to", async () => {
  const cluster = await startThrowawayCluster("office");
  onTestFinished(cluster.stop);
  const app = startScript(
    { script: "start.mjs" },
    { ATTACHE_DATA: tempFolder(), PORT: "0", DATABASE_URL: await ensureDatabase(cluster, "office") },
  );
  const [, address = ""] = await app.said(ready);
  expect((await fetch(welcomeIn(app.output(), address))).status).toBe(200);
  expect(app.output()).not.toContain(demoPassword);
  const { rows } = await withClient(cluster.url("office"), (client) =>
    client.query(`SELECT demo, (SELECT count(*)::int FROM "Account") AS accounts FROM "Installation"`),
  );
  expect(rows).toEqual([{ demo: false, accounts: 0 }]);
});

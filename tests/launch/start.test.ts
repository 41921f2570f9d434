import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withClient } from "../../scripts/postgres/database.mjs";
import { readPidFile } from "../../scripts/postgres/leftover.mjs";
import { isRunning } from "../../scripts/postgres/process-table.mjs";
import { demoAccounts, demoEmail, demoPassword } from "../../scripts/seed/accounts";
import { runScript, startScript } from "./support/run-script";
import { banner, databaseUrl, deskOf, ready, takenPort } from "./support/started";
import { tempFolder } from "./support/temp-folder";

// One demo, started again and again: the tests of this file follow each other.
const data = mkdtempSync(path.join(tmpdir(), "attache-demo-"));
let port: number;
beforeAll(async () => {
  port = await takenPort(afterAll);
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

const databasePid = () => readPidFile(path.join(data, "pg"))?.pid ?? 0;
const appPid = (): number => JSON.parse(readFileSync(path.join(data, "lock"), "utf8")).pid;
const begin = (env: Record<string, string> = {}) =>
  startScript({ script: "start.mjs" }, { ATTACHE_DATA: data, PORT: String(port), ...env });

describe.sequential("npm start", () => {
  test("the first start is the demo: it prints sign-ins, moves off a taken port, and one can sign in there", async () => {
    const app = begin({ HOST: "0.0.0.0" });
    const [, address = ""] = await app.said(ready);
    expect(app.output()).toContain(`連接埠 ${port} 已被占用`);
    expect(app.output()).toContain(`Port ${port} is taken`);
    expect(app.output()).toContain(demoPassword);
    for (const { key } of demoAccounts) expect(app.output()).toContain(demoEmail(key));
    expect(new URL(address).hostname).toBe("127.0.0.1");
    expect(app.output()).toMatch(/open to this computer only, so HOST is not used/);
    const desk = await deskOf(address, demoEmail("head"), demoPassword);
    expect([desk.status, await desk.text()]).toEqual([200, expect.stringContaining(banner)]);

    const second = await runScript("start.mjs", [], { ATTACHE_DATA: data });
    expect(second).toMatchObject({
      code: 1,
      output: expect.stringMatching(/正由另一個 Attaché[\s\S]*Another Attaché/),
    });

    const database = databasePid();
    app.kill("SIGINT");
    expect(await app.ended).toBe(0);
    expect([isRunning(app.pid), isRunning(database)]).toEqual([false, false]);
    await expect(fetch(address)).rejects.toThrow();
  });

  test("the second start builds nothing, seeds nothing and shows its first page", async () => {
    const begun = Date.now();
    const app = begin();
    const [, address = ""] = await app.said(ready);
    const page = await fetch(`${address}/sign-in`);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("Attaché")]);
    // A figure to read, not a bound: it is the machine's as much as ours.
    console.info(`second start to first page: ${Date.now() - begun} ms`);
    expect(app.output()).not.toContain("建置中");
    expect(app.output()).not.toContain(demoPassword);
  });

  test("kill -9 of everything: the next start works and what was acknowledged is there", async () => {
    const app = begin();
    await app.said(ready);
    await withClient(databaseUrl(data), (client) =>
      client.query(`INSERT INTO "Agency" (id, "nameZh", "nameEn") VALUES ('kept', '留', 'kept')`),
    );
    const database = databasePid();
    app.kill("SIGKILL");
    process.kill(database, "SIGKILL");
    await app.ended;

    const again = begin();
    const [, address = ""] = await again.said(ready);
    expect((await fetch(`${address}/sign-in`)).status).toBe(200);
    const { rows } = await withClient(databaseUrl(data), (client) =>
      client.query(`SELECT 1 FROM "Agency" WHERE id = 'kept'`),
    );
    expect(rows).toHaveLength(1);
  });

  test("Ctrl-C on npm start ends npm, the app and the database", async () => {
    const app = startScript({ npm: ["start"] }, { ATTACHE_DATA: data, PORT: String(port) });
    await app.said(ready);
    const processes = [app.pid, appPid(), databasePid()];
    expect(processes.every(isRunning)).toBe(true);
    app.killGroup("SIGINT");
    await app.ended;
    // The shell between npm and us may be gone first, and npm with it.
    await expect.poll(() => processes.filter(isRunning), { timeout: 30_000 }).toEqual([]);
  });

  test("what is the demo does not become a new installation", async () => {
    const refused = await runScript("start.mjs", ["--new"], { ATTACHE_DATA: data });
    expect(refused).toMatchObject({ code: 1, output: expect.stringMatching(/already holds the demo/) });
  });

  test("the demo can be made anew", async () => {
    const { code, output } = await runScript("demo-reset.mjs", [], { ATTACHE_DATA: data });
    expect([code, output]).toEqual([0, expect.stringMatching(/The demo is as new/)]);
    const app = begin();
    await app.said(ready);
    const { rows } = await withClient(databaseUrl(data), (client) =>
      client.query(`SELECT 1 FROM "Agency" WHERE id = 'kept'`),
    );
    expect(rows).toHaveLength(0);
  });

  test("an option that does not exist is refused", async () => {
    const { code, output } = await runScript("start.mjs", ["--demo"], { ATTACHE_DATA: tempFolder() });
    expect([code, output]).toEqual([1, expect.stringMatching(/看不懂[\s\S]*--new, --dev and --port/)]);
  });
});

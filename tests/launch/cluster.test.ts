import { existsSync, readFileSync, writeFileSync } from "node:fs";
import net from "node:net";
import { networkInterfaces } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startCluster } from "../../scripts/postgres/cluster.mjs";
import { ensureDatabase, withClient } from "../../scripts/postgres/database.mjs";
import { isRunning } from "../../scripts/postgres/process-table.mjs";
import { root, startScript } from "./support/run-script";
import { tempFolder } from "./support/temp-folder";

const password = "secret";

async function start(dir: string) {
  const cluster = await startCluster(dir, { password });
  onTestFinished(() => cluster.stop());
  return cluster;
}

const count = (url: string) =>
  withClient(url, async (client) => Number((await client.query("SELECT count(*) AS n FROM kept")).rows[0].n));

/** A process of its own that starts the cluster and commits rows one by one, saying each that is committed. */
function writer(dir: string) {
  const module = (name: string) => JSON.stringify(path.join(root, "scripts/postgres", name));
  return startScript({
    code: `
      const { startCluster } = await import(${module("cluster.mjs")});
      const { ensureDatabase, withClient } = await import(${module("database.mjs")});
      const cluster = await startCluster(${JSON.stringify(dir)}, { password: "${password}" });
      process.on("SIGTERM", async () => { await cluster.stop(); process.exit(); });
      const url = await ensureDatabase(cluster, "attache");
      await withClient(url, async (client) => {
        await client.query("CREATE TABLE IF NOT EXISTS kept (n int)");
        for (let n = 1; ; n++) { await client.query("INSERT INTO kept VALUES ($1)", [n]); console.log("kept " + n + " by " + cluster.pid + "."); }
      });`,
  });
}

test("kill -9 of everything while writing: the next start works and nothing acknowledged is missing", async () => {
  const dir = path.join(tempFolder(), "pg");
  const child = writer(dir);
  const [, postmaster] = await child.said(/kept 200 by (\d+)\./);
  child.kill("SIGKILL");
  process.kill(Number(postmaster), "SIGKILL");
  await child.ended;
  const acknowledged = child.output().match(/kept/g)?.length ?? 0;
  const cluster = await start(dir);
  expect(await count(cluster.url("attache"))).toBeGreaterThanOrEqual(acknowledged);
});

test("kill -9 of the parent alone: the server that lives on is stopped and the next start has all rows", async () => {
  const dir = path.join(tempFolder(), "pg");
  const child = writer(dir);
  const [, postmaster] = await child.said(/kept 200 by (\d+)\./);
  child.kill("SIGKILL");
  await child.ended;
  expect(isRunning(Number(postmaster))).toBe(true);
  const acknowledged = child.output().match(/kept/g)?.length ?? 0;
  const cluster = await start(dir);
  expect(isRunning(Number(postmaster))).toBe(false);
  expect(await count(cluster.url("attache"))).toBeGreaterThanOrEqual(acknowledged);
});

test("a stale postmaster.pid that names a stranger neither stops the stranger nor the start", async () => {
  const dir = path.join(tempFolder(), "pg");
  await (await start(dir)).stop();
  const stranger = startScript({ code: "setInterval(() => {}, 1000); console.log('here');" });
  await stranger.said(/here/);
  writeFileSync(
    path.join(dir, "postmaster.pid"),
    `${stranger.pid}\n${dir}\n${Math.floor(Date.now() / 1000)}\n5432\n\n\n\nready\n`,
  );
  await start(dir);
  expect(isRunning(stranger.pid)).toBe(true);
});

test("only with the password, only on loopback, and Chinese characters are letters", async () => {
  const folder = tempFolder();
  const cluster = await start(path.join(folder, "pg"));
  const url = await ensureDatabase(cluster, "attache");
  await expect(withClient(url.replace(password, "wrong"), async () => {})).rejects.toThrow(
    /password authentication failed/,
  );
  await expect(withClient(url.replace(`:${password}`, ""), async () => {})).rejects.toThrow();
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((one) => one && !one.internal && one.family === "IPv4");
  if (outside) await expect(connect(cluster.port, outside.address)).rejects.toThrow(/ECONNREFUSED/);
  await withClient(url, async (client) => {
    await client.query("CREATE EXTENSION pg_trgm");
    const { rows } = await client.query(
      "SELECT similarity('揭弊者保護', '揭弊者') AS alike, current_setting('unix_socket_directories') AS sockets",
    );
    expect(rows[0].alike).toBeGreaterThan(0.3);
    expect(rows[0].sockets).toBe("");
  });
});

test("a cluster that was cut short while it was made is made again", async () => {
  const dir = path.join(tempFolder(), "pg");
  writeFileSync(`${dir}.new`, "half");
  const cluster = await start(dir);
  expect(existsSync(`${dir}.new`)).toBe(false);
  expect(readFileSync(path.join(dir, "postmaster.pid"), "utf8")).toContain(String(cluster.pid));
});

function connect(port: number, host: string) {
  return new Promise((resolve, reject) => {
    const socket = net.connect({ port, host }, () => resolve(socket.destroy())).on("error", reject);
  });
}

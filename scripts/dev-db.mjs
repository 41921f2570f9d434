import path from "node:path";
import { runWhenMain, say } from "./console.mjs";
import { root } from "./paths.mjs";
import { startCluster } from "./postgres/cluster.mjs";
import { ensureDatabase } from "./postgres/database.mjs";

/** A Postgres for developers in the foreground: fixed port, known password, loopback only. */
await runWhenMain(import.meta.url, async () => {
  const cluster = await startCluster(path.join(root, ".cache", "dev-pg"), { password: "dev", port: 54329 });
  const url = await ensureDatabase(cluster, "attache_dev");
  say("開發用資料庫已啟動，Ctrl-C 結束：", "The developers' database is running, Ctrl-C ends it:");
  console.log(`DATABASE_URL=${url}`);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => cluster.stop());
  const alive = setInterval(() => {}, 60_000);
  await cluster.ended;
  clearInterval(alive);
});

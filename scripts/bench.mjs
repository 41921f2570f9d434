import { runWhenMain } from "./console.mjs";
import { ensureInstalled } from "./launch/install.mjs";
import { checkNodeVersion } from "./launch/node-version.mjs";

/** `npm run bench [-- name] [-- --json] [-- --full]`: the measurements. Exits 1 when a budget is not held. */
await runWhenMain(import.meta.url, async (args) => {
  checkNodeVersion();
  ensureInstalled();
  const { bench } = await import("./bench/all.mjs");
  process.exitCode = await bench(args);
});

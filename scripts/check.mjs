import { runWhenMain } from "./console.mjs";
import { ensureInstalled } from "./launch/install.mjs";
import { checkNodeVersion } from "./launch/node-version.mjs";

/** `npm run check`: what can be known within a minute and a half, for while one works. */
await runWhenMain(import.meta.url, async () => {
  checkNodeVersion();
  ensureInstalled();
  const { testQuickly } = await import("./test/all.mjs");
  process.exitCode = await testQuickly();
});

import { runWhenMain } from "./console.mjs";
import { ensureInstalled } from "./launch/install.mjs";
import { checkNodeVersion } from "./launch/node-version.mjs";

/** `npm test`: everything, on a fresh checkout too. The last line counts. */
await runWhenMain(import.meta.url, async () => {
  checkNodeVersion();
  ensureInstalled();
  const { testAll } = await import("./test/all.mjs");
  process.exitCode = await testAll();
});

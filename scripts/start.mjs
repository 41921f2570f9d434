import { runWhenMain } from "./console.mjs";
import { ensureInstalled } from "./launch/install.mjs";
import { checkNodeVersion } from "./launch/node-version.mjs";

// Only what needs no package is imported above: on a fresh checkout there are none yet.
await runWhenMain(import.meta.url, async (args) => {
  checkNodeVersion();
  ensureInstalled();
  const { start } = await import("./launch/start.mjs");
  await start(args);
});

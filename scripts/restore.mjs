import { runWhenMain } from "./console.mjs";
import { ensureInstalled } from "./launch/install.mjs";
import { checkNodeVersion } from "./launch/node-version.mjs";

/** `npm run restore FILE`: a backup into an empty place. */
await runWhenMain(import.meta.url, async (args) => {
  checkNodeVersion();
  ensureInstalled();
  const { fileArgument, runCommand } = await import("./launch/command.mjs");
  const { restore } = await import("./backup/restore.mjs");
  await runCommand((lifetime) => restore(fileArgument(args, "npm run restore attache-2026-11-22.tar.gz"), lifetime));
});

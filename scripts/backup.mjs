import { runWhenMain } from "./console.mjs";
import { ensureInstalled } from "./launch/install.mjs";
import { checkNodeVersion } from "./launch/node-version.mjs";

/** `npm run backup FILE`: database, files and secrets in one file. */
await runWhenMain(import.meta.url, async (args) => {
  checkNodeVersion();
  ensureInstalled();
  const { fileArgument, runCommand } = await import("./launch/command.mjs");
  const { backup } = await import("./backup/backup.mjs");
  await runCommand((lifetime) => backup(fileArgument(args, "npm run backup attache-2026-11-22.tar.gz"), lifetime));
});

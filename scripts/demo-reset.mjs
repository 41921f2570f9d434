import { runWhenMain } from "./console.mjs";
import { ensureInstalled } from "./launch/install.mjs";
import { checkNodeVersion } from "./launch/node-version.mjs";

/** `npm run demo:reset`: the demo as on its first day. Anything but a demo is refused. */
await runWhenMain(import.meta.url, async () => {
  checkNodeVersion();
  ensureInstalled();
  const { runCommand } = await import("./launch/command.mjs");
  const { resetDemo } = await import("./launch/reset-demo.mjs");
  await runCommand(resetDemo);
});

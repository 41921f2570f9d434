import { runWhenMain } from "./console.mjs";
import { ensureInstalled } from "./launch/install.mjs";
import { checkNodeVersion } from "./launch/node-version.mjs";

/** `npm run audit:verify`: finds what was changed, removed or cut in the audit trail. */
await runWhenMain(import.meta.url, async () => {
  checkNodeVersion();
  ensureInstalled();
  const { runCommand } = await import("./launch/command.mjs");
  const { verifyTrail } = await import("./launch/verify-trail.mjs");
  await runCommand(verifyTrail);
});

import { ensureBuilt, ensureGenerated } from "../../scripts/launch/build.mjs";
import { standing, startDemoApp } from "../../scripts/test/demo-app.mjs";

/**
 * Playwright's global setup: the built app with the demo in it, unless one stands already. Tests find address and
 * secrets in the environment.
 */
export default async function setup() {
  const already = process.env[standing];
  if (already) {
    Object.assign(process.env, JSON.parse(already));
    return;
  }
  await ensureGenerated();
  await ensureBuilt();
  const app = await startDemoApp();
  Object.assign(process.env, app.env);
  return () => app.stop();
}

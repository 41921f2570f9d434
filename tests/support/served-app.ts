import { ensureBuilt, ensureGenerated } from "../../scripts/launch/build.mjs";
import { seed } from "../../scripts/seed.mjs";
import { startServedApp } from "../../scripts/test/served-app.mjs";

/** Playwright's global setup: the built app with the demo in it. Tests find address and secrets in the environment. */
export default async function setup() {
  await ensureGenerated();
  await ensureBuilt();
  const app = await startServedApp({ seed: (env) => seed("demo", { env, quiet: true }) });
  Object.assign(process.env, app.env);
  return () => app.stop();
}

import { seed } from "../seed.mjs";
import { startServedApp } from "./served-app.mjs";

/** The built app with the demo in it. */
export const startDemoApp = () => startServedApp({ seed: (env) => seed("demo", { env, quiet: true }) });

/** Names an app that stands already, as JSON of what it was given: the browser tests then start none. */
export const standing = "ATTACHE_STANDING_APP";

/**
 * The app of the browser tests, made while other tests keep one core busy: making it takes half a minute of one core.
 * @returns {{ part: import("./part.mjs").Part, env: () => Record<string, string>, stop: () => Promise<void> }} env: for
 *   whoever is to use it
 */
export function standingApp() {
  /** @type {Awaited<ReturnType<typeof startDemoApp>> | undefined} */
  let app;
  return {
    part: {
      name: "the app with the demo in it",
      async run() {
        app = await startDemoApp();
        return { passed: 1, failed: 0 };
      },
    },
    env() {
      /** @type {Record<string, string>} */
      const named = {};
      if (app) named[standing] = JSON.stringify(app.env);
      return named;
    },
    stop: async () => app?.stop(),
  };
}

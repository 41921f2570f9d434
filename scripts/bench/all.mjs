import path from "node:path";
import { browserLaunchOptions } from "../browser/find.mjs";
import { Halt } from "../console.mjs";
import { ensureBuilt, ensureGenerated } from "../launch/build.mjs";
import { runNode } from "../launch/child.mjs";
import { root } from "../paths.mjs";
import { startServedApp } from "../test/served-app.mjs";

const run = ["--conditions=react-server", "--import", "tsx", path.join(root, "scripts", "bench", "run.ts")];

/**
 * Measures a build of its own, with the pages that serve as baselines, on a database of its own that one generator fills;
 * with --full a database five times as large.
 * @param {string[]} args
 * @returns {Promise<number>} the exit code: 1 when a budget is not held
 */
export async function bench(args) {
  const quiet = args.includes("--json");
  Object.assign(process.env, { ATTACHE_BENCH: "1", NEXT_DIST_DIR: ".next-bench" });
  if (args.includes("--full")) process.env.ATTACHE_BENCH_FULL = "1";
  if (quiet) console.log = console.error;
  const launch = JSON.stringify(await browserLaunchOptions());
  await ensureGenerated();
  // Reading needs no pages and no database of the product, so it does not wait for them.
  const names = args.filter((arg) => !arg.startsWith("--"));
  if (names.length > 0 && names.every((name) => name === "reading"))
    return (await runNode([...run, "measure", ...args], { env: { BENCH_BROWSER: launch } })).code;
  await ensureBuilt();
  const app = await startServedApp({
    seed: async (env) => {
      const { code, output } = await runNode([...run, "generate"], { env, quiet: true });
      if (code !== 0) throw new Halt(`產生量測資料失敗：${output}`, "The data to measure with could not be generated.");
    },
  });
  try {
    const { code } = await runNode([...run, "measure", ...args], { env: { ...app.env, BENCH_BROWSER: launch } });
    return code;
  } finally {
    await app.stop();
  }
}

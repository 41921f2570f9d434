import { runNode } from "../launch/child.mjs";

/**
 * What a part of the tests found. `output` is shown when something failed.
 * @typedef {{ passed: number, failed: number, output?: string }} Found
 * @typedef {{ name: string, run: () => Promise<Found> }} Part
 */

/**
 * A part that is one program: it passes when the program ends well.
 * @param {string} name
 * @param {string[]} args of Node
 * @param {Record<string, string>} [env]
 * @returns {Part}
 */
export function programPart(name, args, env) {
  return {
    name,
    async run() {
      const { code, output } = await runNode(args, { env, quiet: true });
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
    },
  };
}

/**
 * Runs parts one after the other and prints each as it ends.
 * @param {Part[]} parts
 */
export async function runInTurn(parts) {
  const total = { passed: 0, failed: 0 };
  for (const { name, run } of parts) {
    const begun = performance.now();
    const { passed, failed, output } = await run().catch(asFailure);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    if (failed && output) console.log(output.trimEnd());
    console.log(`${failed ? "✗" : "✓"} ${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}

/** A part that could not run at all has failed. @param {unknown} error @returns {Found} */
function asFailure(error) {
  return { passed: 0, failed: 1, output: String(/** @type {Error} */ (error)?.stack ?? error) };
}

import { complain } from "../console.mjs";
import { ensureGenerated } from "../launch/build.mjs";
import { browserPart } from "./browser-part.mjs";
import { buildPart } from "./build-part.mjs";
import { driftPart } from "./drift-part.mjs";
import { runInTurn } from "./part.mjs";
import { staticParts } from "./static-parts.mjs";
import { vitestPart } from "./vitest-part.mjs";

const unitPart = vitestPart("unit tests", "unit");

/**
 * Everything. The build runs beside what does not need it; starting, killing and measuring the app
 * and the browser get the machine to themselves.
 * @returns {Promise<number>} the exit code
 */
export function testAll() {
  return report(async () => {
    const beside = [...staticParts(), unitPart, vitestPart("database tests", "db"), driftPart];
    const [build, rest] = await Promise.all([runInTurn([buildPart]), runInTurn(beside)]);
    // Without a build there is nothing to start: that is one failure, not a hundred.
    if (build.failed) return [build, rest];
    return [build, rest, await runInTurn([vitestPart("starting and stopping", "launch"), browserPart])];
  });
}

/** The static parts and the unit tests. @returns {Promise<number>} the exit code */
export function testQuickly() {
  return report(async () => {
    const [types, ...others] = byDuration(staticParts());
    return Promise.all([runInTurn([types]), runInTurn([...others, unitPart])]);
  });
}

/** The type check takes as long as all the others together. @param {import("./part.mjs").Part[]} parts */
function byDuration(parts) {
  const types = /** @type {import("./part.mjs").Part} */ (parts.find(({ name }) => name === "types"));
  return /** @type {const} */ ([types, ...parts.filter((part) => part !== types)]);
}

/** @param {() => Promise<{ passed: number, failed: number }[]>} run */
async function report(run) {
  const begun = performance.now();
  try {
    await ensureGenerated();
  } catch (error) {
    complain(error);
    console.log("0 passed, 1 failed");
    return 1;
  }
  const results = await run();
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  console.log(`${Math.round((performance.now() - begun) / 1000)} s`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed ? 1 : 0;
}

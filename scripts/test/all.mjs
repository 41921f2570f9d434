import { complain } from "../console.mjs";
import { ensureGenerated } from "../launch/build.mjs";
import { browserPart } from "./browser-part.mjs";
import { buildPart } from "./build-part.mjs";
import { standingApp } from "./demo-app.mjs";
import { driftPart } from "./drift-part.mjs";
import { runInTurn } from "./part.mjs";
import { staticParts, typesPart } from "./static-parts.mjs";
import { vitestPart } from "./vitest-part.mjs";

const unitPart = vitestPart("unit tests", "unit");

/**
 * Everything. Two lanes for two cores: what needs the build beside what does not; the browser, which
 * keeps both busy, gets the machine to itself.
 * @returns {Promise<number>} the exit code
 */
export function testAll() {
  return report(async () => {
    const app = standingApp();
    const building = runInTurn([buildPart]);
    // Without a build there is nothing to start: that is one failure, not a hundred.
    const whenBuilt = async (/** @type {import("./part.mjs").Part} */ part) =>
      (await building).failed ? [] : [await runInTurn([part])];
    const beside = async () => {
      const result = await runInTurn([
        ...staticParts(),
        typesPart,
        unitPart,
        vitestPart("database tests", "db"),
        driftPart,
      ]);
      return [result, ...(await whenBuilt(app.part))];
    };
    try {
      const lanes = await Promise.all([building, whenBuilt(vitestPart("starting and stopping", "launch")), beside()]);
      return [...lanes.flat(), ...(await whenBuilt(browserPart(app.env)))];
    } finally {
      await app.stop();
    }
  });
}

/** The static parts and the unit tests. @returns {Promise<number>} the exit code */
export function testQuickly() {
  return report(() => Promise.all([runInTurn([typesPart]), runInTurn([...staticParts(), unitPart])]));
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

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { runNode } from "../launch/child.mjs";
import { root } from "../paths.mjs";

/**
 * One project of vitest.config.mts, counted test by test.
 * @param {string} name
 * @param {string} project
 * @returns {import("./part.mjs").Part}
 */
export function vitestPart(name, project) {
  return {
    name,
    async run() {
      const folder = mkdtempSync(path.join(os.tmpdir(), "attache-report-"));
      const report = path.join(folder, "report.json");
      try {
        const { code, output } = await runNode(
          [
            ...[path.join(root, "node_modules/vitest/vitest.mjs"), "run", "--project", project, "--passWithNoTests"],
            ...["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
          ],
          { quiet: true, env: { NODE_ENV: "test", NO_COLOR: "1" } },
        );
        return { ...count(report, code), output };
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/**
 * A file that cannot even be loaded holds no test that failed, and an error outside of all tests
 * belongs to none: both count as one.
 * @param {string} file
 * @param {number} code
 */
function count(file, code) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return { passed: 0, failed: code === 0 ? 0 : 1 };
  }
  const broken = report.testResults.filter(
    (/** @type {any} */ suite) =>
      suite.status === "failed" && !suite.assertionResults.some((/** @type {any} */ one) => one.status === "failed"),
  ).length;
  const failed = report.numFailedTests + broken;
  return { passed: report.numPassedTests, failed: failed || (code === 0 ? 0 : 1) };
}

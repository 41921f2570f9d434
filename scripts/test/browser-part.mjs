import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { runNode } from "../launch/child.mjs";
import { root } from "../paths.mjs";

/**
 * The journeys of e2e/ in a real browser against the built app.
 * @param {() => Record<string, string>} app names the app that stands already
 * @returns {import("./part.mjs").Part}
 */
export const browserPart = (app) => ({
  name: "browser",
  async run() {
    const folder = mkdtempSync(path.join(os.tmpdir(), "attache-report-"));
    const report = path.join(folder, "report.json");
    try {
      const { code, output } = await runNode([path.join(root, "node_modules/@playwright/test/cli.js"), "test"], {
        quiet: true,
        env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, NO_COLOR: "1", FORCE_COLOR: undefined, CI: undefined, ...app() },
      });
      return { ...count(report, code), output };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
});

/** @param {string} file @param {number} code */
function count(file, code) {
  try {
    const { stats, errors } = JSON.parse(readFileSync(file, "utf8"));
    const failed = stats.unexpected + stats.flaky + errors.length;
    return { passed: stats.expected, failed: failed || (code === 0 ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

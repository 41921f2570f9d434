import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { startCluster, throwawaySettings } from "./cluster.mjs";

/**
 * A cluster in a temporary folder, for one run of tests. `stop` also deletes it.
 * @param {string} [name] part of the folder's name
 */
export async function startThrowawayCluster(name = "test") {
  const folder = mkdtempSync(path.join(os.tmpdir(), `attache-${name}-`));
  const cluster = await startCluster(path.join(folder, "pg"), { password: "test", settings: throwawaySettings });
  return {
    ...cluster,
    async stop() {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

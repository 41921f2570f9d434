import path from "node:path";
import { Halt } from "./console.mjs";
import { runNode } from "./launch/child.mjs";
import { root } from "./paths.mjs";

/**
 * Fills an empty database and prints what one needs to sign in. It reads DATABASE_URL, NEXTAUTH_URL,
 * ATTACHE_KEY and FILES_DIR from the environment.
 * @param {"demo" | "new"} mode
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options] quiet: prints only when it fails
 */
export async function seed(mode, options = {}) {
  const script = path.join(root, "scripts", "seed", "run.ts");
  // The condition is what Next sets for code that runs on the server only.
  const { code, output } = await runNode(["--conditions=react-server", "--import", "tsx", script, mode], options);
  if (code === 0) return;
  if (output) console.error(output);
  throw new Halt(
    "建立初始資料失敗，原因如上；請修正後再執行一次。",
    "Filling the new database failed for the reason above; mend it and start again.",
  );
}

import { spawn } from "node:child_process";
import { chmodSync, statSync } from "node:fs";
import path from "node:path";
import { runWhenMain } from "./console.mjs";
import { root } from "./paths.mjs";

const engine = path.join(root, "scripts", "schema-engine.mjs");

/**
 * Runs the Prisma CLI on our schema engine. On Windows a script cannot stand in for a program, so
 * there Prisma fetches its own.
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options] quiet: what it prints is returned, not shown
 * @returns {Promise<{ code: number, output: string }>}
 */
export function prisma(args, { env = {}, quiet = false } = {}) {
  if (process.platform !== "win32" && !(statSync(engine).mode & 0o100)) chmodSync(engine, 0o755);
  const child = spawn(process.execPath, [path.join(root, "node_modules", "prisma", "build", "index.js"), ...args], {
    cwd: root,
    stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
    env: {
      ...process.env,
      ...env,
      ...(process.platform === "win32" ? {} : { PRISMA_SCHEMA_ENGINE_BINARY: engine }),
      // The engine is started as a program and looks for `node` itself.
      PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env.PATH}`,
      CHECKPOINT_DISABLE: "1",
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
    },
  });
  let output = "";
  child.stdout?.on("data", (chunk) => (output += chunk));
  child.stderr?.on("data", (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

await runWhenMain(import.meta.url, async (args) => {
  process.exitCode = (await prisma(args)).code;
});

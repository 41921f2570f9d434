import { chmodSync, statSync } from "node:fs";
import path from "node:path";
import { runWhenMain } from "./console.mjs";
import { runNode } from "./launch/child.mjs";
import { root } from "./paths.mjs";

const engine = path.join(root, "scripts", "schema-engine.mjs");

/**
 * Runs the Prisma CLI on our schema engine. On Windows a script cannot stand in for a program, so
 * there Prisma fetches its own.
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, quiet?: boolean }} [options] quiet: what it prints is returned, not shown
 * @returns {Promise<{ code: number, output: string }>}
 */
export function prisma(args, { env = {}, quiet } = {}) {
  const windows = process.platform === "win32";
  if (!windows && !(statSync(engine).mode & 0o100)) chmodSync(engine, 0o755);
  return runNode([path.join(root, "node_modules", "prisma", "build", "index.js"), ...args], {
    quiet,
    env: {
      ...env,
      ...(windows ? {} : { PRISMA_SCHEMA_ENGINE_BINARY: engine }),
      // The engine is started as a program and looks for `node` itself.
      PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env.PATH}`,
      CHECKPOINT_DISABLE: "1",
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
    },
  });
}

await runWhenMain(import.meta.url, async (args) => {
  process.exitCode = (await prisma(args)).code;
});

import { spawn } from "node:child_process";
import { root } from "../paths.mjs";

/** Children that must not outlive us. @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/** Ends what `runNode` has started and is still running. */
export function endChildren() {
  for (const child of running) child.kill("SIGTERM");
}

/**
 * Runs Node on a script in the checkout.
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, quiet?: boolean }} [options] quiet: what it prints is returned, not shown
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runNode(args, { env = {}, quiet = false } = {}) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
    env: { ...process.env, ...env },
  });
  running.add(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk) => {
      output += chunk;
    });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}

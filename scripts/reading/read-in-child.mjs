import { root } from "../paths.mjs";
import { runBounded } from "./bounded-child.mjs";
import { readerArguments } from "./bundle.mjs";

/** @typedef {{ output: Buffer } | { key: string, values?: Record<string, string | number> }} Read */

/**
 * Reads a document in a process of its own, so that one that is too much for it takes nothing else down.
 * @param {string} file
 * @param {{ seconds?: number, megabytes?: number }} [caps]
 * @returns {Promise<Read>}
 */
export async function readInChild(file, { seconds = 120, megabytes = 600 } = {}) {
  const args = [`--max-old-space-size=${Math.round(megabytes * 0.8)}`, ...(await readerArguments()), file];
  const end = await runBounded(process.execPath, args, { seconds, megabytes, cwd: root });
  if (end.over === "time") return { key: "command.overTime", values: { seconds } };
  if (end.over === "memory") return { key: "command.overMemory", values: { megabytes } };
  if (end.code === 0) return { output: end.stdout };
  const said = end.stderr.trimEnd();
  // V8 ends a process whose heap is full with a report of its own.
  if (/heap out of memory|Allocation failed|Array buffer allocation failed/i.test(said))
    return { key: "command.overMemory", values: { megabytes } };
  return reported(said) ?? { key: "command.failed", values: { reason: said.split("\n").at(-1) || `${end.code}` } };
}

/** What the reader says when it refuses. @param {string} said @returns {Read | undefined} */
function reported(said) {
  try {
    return JSON.parse(said.slice(said.lastIndexOf("\n") + 1));
  } catch {
    return undefined;
  }
}

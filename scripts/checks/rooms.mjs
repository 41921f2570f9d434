import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../paths.mjs";
import { filesMatching } from "./tree.mjs";

export const name = "server code is marked as such";

/** The string alone, without `import`, would be a wall that is not there. @param {string} [base] */
export function problems(base = root) {
  const first = (/** @type {string} */ file) => readFileSync(path.join(base, file), "utf8").trimStart();
  const unmarked = (/** @type {RegExp} */ pattern, /** @type {string} */ mark) =>
    filesMatching(pattern, base)
      .filter((file) => !first(file).startsWith(mark))
      .map((file) => `${file} must begin with ${mark}`);
  return [
    ...unmarked(/^lib\/.+\/(queries|commands)\.ts$/, 'import "server-only";'),
    ...unmarked(/^lib\/.+\/actions\.ts$/, '"use server";'),
  ];
}

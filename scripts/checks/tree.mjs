import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../paths.mjs";

const folders = ["app", "components", "e2e", "lib", "messages", "prisma/schema", "scripts", "tests"];

/**
 * The files of the project that people write, as paths from the checkout's top with `/` between.
 * @param {RegExp} pattern
 * @param {string} [base] another tree, for tests
 */
export function filesMatching(pattern, base = root) {
  return folders
    .flatMap((folder) => walk(base, folder))
    .filter((file) => pattern.test(file))
    .sort();
}

/** @param {string} base @param {string} folder @returns {string[]} */
function walk(base, folder) {
  let entries;
  try {
    entries = readdirSync(path.join(base, folder), { withFileTypes: true });
  } catch {
    return []; // not every folder has to be there
  }
  return entries.flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    return entry.isDirectory() ? walk(base, file) : [file];
  });
}

/**
 * `file:line` of every line that matches.
 * @param {string[]} files
 * @param {RegExp} pattern
 * @param {string} [base]
 */
export function linesMatching(files, pattern, base = root) {
  return files.flatMap((file) =>
    readFileSync(path.join(base, file), "utf8")
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])),
  );
}

import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../paths.mjs";

export const name = "the lock file names no host";

/** A host in the lock ties every installation to one registry. @param {string} [base] */
export function problems(base = root) {
  const { packages } = JSON.parse(readFileSync(path.join(base, "package-lock.json"), "utf8"));
  return Object.entries(packages)
    .filter(([, entry]) => /^(https?|git)/.test(entry.resolved ?? ""))
    .map(([key, entry]) => `package-lock.json: ${key} is resolved to ${entry.resolved}`);
}

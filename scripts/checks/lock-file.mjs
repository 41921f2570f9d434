import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../paths.mjs";

export const name = "the lock file names no host and every system's packages";

/**
 * A host in the lock ties every installation to one registry. A registry that lacks a package for
 * another system makes npm leave it out of the lock, and then `npm ci` refuses everywhere: such an
 * entry is added by hand, with `version`, `os`, `cpu` and `optional`.
 * @param {string} [base]
 */
export function problems(base = root) {
  /** @type {{ packages: Record<string, { resolved?: string, optionalDependencies?: Record<string, string> }> }} */
  const { packages } = JSON.parse(readFileSync(path.join(base, "package-lock.json"), "utf8"));
  const present = new Set(Object.keys(packages).map((key) => key.slice(key.lastIndexOf("node_modules/"))));
  return Object.entries(packages).flatMap(([key, { resolved, optionalDependencies = {} }]) => [
    ...(/^(https?|git)/.test(resolved ?? "") ? [`package-lock.json: ${key} is resolved to ${resolved}`] : []),
    ...Object.keys(optionalDependencies)
      .filter((optional) => !present.has(`node_modules/${optional}`))
      .map((optional) => `package-lock.json: ${optional}, which ${key} may need on another system, is missing`),
  ]);
}

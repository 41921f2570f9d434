import path from "node:path";
import { checks } from "../checks/all.mjs";
import { root } from "../paths.mjs";
import { programPart } from "./part.mjs";

const modules = path.join(root, "node_modules");

/** What can be said about the code without running it. @returns {import("./part.mjs").Part[]} */
export function staticParts() {
  return [
    programPart("format and lint", [path.join(modules, "@biomejs/biome/bin/biome"), "ci", "--colors=off"]),
    programPart("types", [path.join(modules, "typescript/bin/tsc"), "--noEmit", "-p", root]),
    programPart("types of the scripts", [path.join(modules, "typescript/bin/tsc"), "-p", path.join(root, "scripts")]),
    programPart("import rules", [
      path.join(modules, "dependency-cruiser/bin/dependency-cruise.mjs"),
      "app",
      "components",
      "lib",
    ]),
    ...checks.map(({ name, problems }) => ({
      name,
      run: async () => {
        const found = problems();
        return { passed: found.length ? 0 : 1, failed: found.length ? 1 : 0, output: found.join("\n") };
      },
    })),
  ];
}

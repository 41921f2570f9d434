import path from "node:path";
import { checks } from "../checks/all.mjs";
import { runNode } from "../launch/child.mjs";
import { root } from "../paths.mjs";
import { programPart } from "./part.mjs";

const modules = path.join(root, "node_modules");

/**
 * The types of everything, scripts too, by the native compiler: five times as fast. Next and the import rules still
 * need the older one as a library. Not to be run beside a build: both write and read the types of the routes.
 * @type {import("./part.mjs").Part}
 */
export const typesPart = {
  name: "types",
  async run() {
    // What lies there may tell of pages that are gone.
    await runNode([path.join(modules, "next/dist/bin/next"), "typegen"], { quiet: true });
    return programPart("types", [
      path.join(modules, "typescript-native/bin/tsc"),
      "-p",
      path.join(root, "scripts"),
    ]).run();
  },
};

/** What else can be said about the code without running it. @returns {import("./part.mjs").Part[]} */
export function staticParts() {
  return [
    programPart("format and lint", [path.join(modules, "@biomejs/biome/bin/biome"), "ci", "--colors=off"]),
    programPart("import rules", [
      path.join(modules, "dependency-cruiser/bin/dependency-cruise.mjs"),
      ...["app", "components", "lib"],
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

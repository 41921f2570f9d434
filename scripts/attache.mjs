import path from "node:path";
import { runWhenMain } from "./console.mjs";
import { ensureInstalled, installWithNpm } from "./launch/install.mjs";
import { checkNodeVersion } from "./launch/node-version.mjs";
import { root } from "./paths.mjs";
import { readInChild } from "./reading/read-in-child.mjs";
import { sentence } from "./reading/words.mjs";

/**
 * `npm run --silent attache -- read FILE`: what a report says, as JSON on the standard output. What cannot be read ends
 * with code 1 and one sentence on the error output.
 */
await runWhenMain(import.meta.url, async ([command, name, ...rest]) => {
  if (command !== undefined && command !== "read") return refuse(sentence("command.unknown", { command }));
  if (!name || rest.length > 0) return refuse(sentence("command.usage"));
  checkNodeVersion();
  ensureInstalled(root, () => installWithNpm({ aside: true }));
  // npm has changed into the checkout, but the name is meant from where one typed it.
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), name);
  const result = await readInChild(file);
  if ("output" in result) print(result.output);
  else refuse(sentence(result.key, result.values, path.basename(file)));
});

/** @param {string} problem */
function refuse(problem) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}

/** Whoever reads the output may have had enough of it before its end. @param {Buffer} output */
function print(output) {
  process.stdout.on("error", () => {});
  process.stdout.write(output);
}

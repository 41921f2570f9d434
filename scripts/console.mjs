import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** An expected failure: one Chinese and one English line that say what happened and what to do. */
export class Halt extends Error {
  /**
   * @param {string} zh
   * @param {string} en
   */
  constructor(zh, en) {
    super(`${zh}\n${en}`);
    this.name = "Halt";
  }
}

/**
 * Prints a Chinese line and an English line.
 * @param {string} zh
 * @param {string} en
 */
export function say(zh, en) {
  console.log(`${zh}\n${en}`);
}

/**
 * Prints a failure: a `Halt` as its two lines, anything else with its stack, because that is a bug.
 * @param {unknown} error
 */
export function complain(error) {
  console.error(error instanceof Halt ? error.message : error);
}

/**
 * Runs `main` when the module was started from the command line, not when it was imported.
 * A failure is printed and becomes exit code 1.
 * @param {string} moduleUrl `import.meta.url` of the caller
 * @param {(args: string[]) => unknown} main
 */
export async function runWhenMain(moduleUrl, main) {
  if (!process.argv[1] || realpathSync(process.argv[1]) !== fileURLToPath(moduleUrl)) return;
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    complain(error);
    process.exitCode = 1;
  }
}

import path from "node:path";
import { complain, Halt } from "../console.mjs";
import { endChildren } from "./child.mjs";
import { createLifetime } from "./lifetime.mjs";

/**
 * Runs one command to its end and closes what it opened, also when it fails or is interrupted.
 * @param {(lifetime: import("./lifetime.mjs").Lifetime) => Promise<unknown>} command
 */
export async function runCommand(command) {
  const lifetime = createLifetime();
  lifetime.onEnd(endChildren);
  try {
    await command(lifetime);
  } catch (error) {
    if (!lifetime.isEnding()) complain(error);
    await lifetime.end(1);
  }
  await lifetime.end(0);
}

/**
 * The file named on the command line; npm has changed into the checkout, but the name is meant from
 * where one typed it.
 * @param {string[]} args
 * @param {string} example
 */
export function fileArgument([name, ...rest], example) {
  if (!name || rest.length) throw new Halt(`請給一個檔名，例如：${example}`, `Name one file, for example: ${example}`);
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), name);
}

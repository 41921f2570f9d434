import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { Halt } from "../console.mjs";
import { root } from "../paths.mjs";

/** Reads `.env` of the checkout into the environment; what is already set stays. */
export function loadEnvFile() {
  const file = path.join(root, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}

/**
 * Reads the command line of `npm start` and the environment beside it.
 * @param {string[]} args
 */
export function readOptions(args) {
  const { dev, new: asNew, port } = parse(args);
  const number = Number(port ?? process.env.PORT ?? 3000);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new Halt(
      `連接埠「${port ?? process.env.PORT}」不對；請給 1 到 65535。`,
      `“${port ?? process.env.PORT}” is not a port; give one from 1 to 65535.`,
    );
  return { dev, asNew: asNew || Boolean(process.env.DATABASE_URL), saidNew: asNew, port: number };
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args,
      options: {
        dev: { type: "boolean", default: false },
        new: { type: "boolean", default: false },
        port: { type: "string" },
      },
    }).values;
  } catch (error) {
    throw new Halt(
      `看不懂這個參數（${/** @type {Error} */ (error).message}）；可用：--new、--dev、--port 3000。`,
      `That option is unknown (${/** @type {Error} */ (error).message}); there are --new, --dev and --port 3000.`,
    );
  }
}

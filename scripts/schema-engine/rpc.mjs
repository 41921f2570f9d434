import { readFileSync } from "node:fs";
import readline from "node:readline";
import { createDatabase } from "./databases.mjs";
import { callEngine, loadEngine, panic } from "./engine.mjs";

const emptyModel = 'datasource db {\n  provider = "postgresql"\n}\n';

/**
 * Answers the CLI's calls one after the other until its end of the pipe closes.
 * @param {{ url: string }} datasource
 * @param {string[]} files the schema files
 */
export async function serve(datasource, files) {
  const SchemaEngine = await loadEngine();
  // Without any model `diff` panics.
  const datamodels = /** @type {[string, string][]} */ (
    files.length ? files.map((file) => [file, readFileSync(file, "utf8")]) : [["schema.prisma", emptyModel]]
  );
  /** @type {unknown} */
  let current;
  // A panic of the wasm code surfaces here, not as a rejected call.
  process.on("uncaughtException", (error) => {
    const data = { is_panic: false, message: panic ?? error?.stack ?? String(error), error_code: null };
    send({ id: current, error: { code: 4466, message: "panic", data } });
    process.exitCode = 101;
  });

  const answer = async (/** @type {{ id: unknown, method: string, params: any }} */ { id, method, params }) => {
    current = id;
    try {
      send({ id, result: await resultOf(id, method, params) });
    } catch (error) {
      const { message, code, meta } = /** @type {any} */ (error) ?? {};
      const data = {
        is_panic: Boolean(panic),
        message: panic ?? message ?? String(error),
        error_code: code ?? null,
        meta: meta ?? null,
      };
      send({ id, error: { code: 4466, message: "An error happened. Check the data field for details.", data } });
    }
  };

  const resultOf = async (/** @type {unknown} */ id, /** @type {string} */ method, /** @type {any} */ params) => {
    if (method === "createDatabase") return { databaseName: await createDatabase(datasource.url) };
    const name = method === "getDatabaseVersion" ? "version" : method;
    const result = await callEngine(SchemaEngine, datasource, datamodels, name, params);
    if (name !== "diff" || !result?.stdout) return result ?? {};
    send({ id: `print-${id}`, method: "print", params: { content: result.stdout.replace(/\n$/, "") } });
    return { ...result, stdout: null };
  };

  const lines = readline.createInterface({ input: process.stdin });
  let chain = Promise.resolve();
  lines.on("line", (line) => {
    const message = line.trim() && JSON.parse(line);
    if (message?.method) chain = chain.then(() => answer(message));
  });
  lines.on("close", () => chain.then(() => process.exit()));
}

/** @param {object} message */
function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { connectionFactory } from "./adapter.mjs";

const packageDir = path.dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));

export function engineVersion() {
  return JSON.parse(readFileSync(path.join(packageDir, "package.json"), "utf8")).version;
}

/** What the engine said when it last panicked. @type {string | undefined} */
export let panic;

/** Loads the wasm module; its glue code expects to be handed the instance. */
export async function loadEngine() {
  /** @type {any} */ (globalThis).PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (/** @type {string} */ message) => (panic = message),
  };
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const wasm = readFileSync(path.join(packageDir, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(wasm, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  /** @type {any} */ (instance.exports).__wbindgen_start?.();
  return glue.SchemaEngine;
}

/**
 * Runs one call on an engine of its own: an engine can create only one shadow database in its life.
 * @param {any} SchemaEngine
 * @param {{ url: string }} datasource
 * @param {[string, string][]} datamodels
 * @param {string} method
 * @param {any} params
 */
export async function callEngine(SchemaEngine, datasource, datamodels, method, params) {
  const factory = connectionFactory(datasource);
  try {
    const engine = await SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(factory));
    // These two get no shadow database in the wasm build, but take the schema that devDiagnostic
    // has just worked out from the same migrations.
    if (method === "evaluateDataLoss" || method === "createMigration")
      await engine.devDiagnostic({ migrationsList: params.migrationsList, filters: params.filters });
    return await engine[method](params);
  } finally {
    // Closing the sessions also gives back the engine's advisory lock.
    for (const adapter of factory.opened) await adapter.dispose().catch(() => {});
  }
}

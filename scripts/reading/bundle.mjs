import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../paths.mjs";

const folder = path.join(root, ".cache", "reading");
const entry = "scripts/reading/run.ts";

/**
 * The reader as few files of JavaScript, made anew when a source of it has changed: loading its many sources one by
 * one through a compiler would take longer than most documents take to be read.
 * @returns {Promise<string[]>} what Node is to run
 */
export async function readerArguments() {
  const record = path.join(folder, "sources.json");
  const known = parsed(record);
  const isFresh =
    known &&
    existsSync(path.join(folder, known.built)) &&
    Object.entries(known.sources).every(([file, hash]) => hashOf(file) === hash);
  try {
    return [path.join(folder, isFresh ? known.built : await build(record))];
  } catch {
    // Where nothing may be written it takes longer and works all the same.
    return ["--import", "tsx", entry];
  }
}

/** @param {string} record @returns {Promise<string>} the file to run, seen from the folder */
async function build(record) {
  const { build } = await import("esbuild");
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outdir: "built",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    outExtension: { ".js": ".mjs" },
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const sources = Object.fromEntries(Object.keys(result.metafile.inputs).map((file) => [file, hashOf(file)]));
  const version = createHash("sha256").update(JSON.stringify(sources)).digest("hex").slice(0, 16);
  const target = path.join(folder, version);
  // Two that start at once each build a folder of their own, and the first to be done names it.
  const partial = `${target}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  for (const { path: file, contents } of result.outputFiles)
    writeFileSync(path.join(partial, path.basename(file)), contents);
  try {
    renameSync(partial, target);
  } catch {
    rmSync(partial, { recursive: true, force: true });
  }
  const built = path.join(version, "run.mjs");
  writeFileSync(`${record}.${process.pid}`, JSON.stringify({ built, sources }));
  renameSync(`${record}.${process.pid}`, record);
  return built;
}

/** @param {string} file */
function hashOf(file) {
  const whole = path.join(root, file);
  return existsSync(whole) ? createHash("sha256").update(readFileSync(whole)).digest("hex") : "";
}

/** @param {string} file @returns {{ built: string, sources: Record<string, string> } | undefined} */
function parsed(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

import { createHash } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Halt, say } from "../console.mjs";
import { root } from "../paths.mjs";
import { prisma } from "../prisma.mjs";
import { runNode } from "./child.mjs";

const sources = ["app", "components", "lib", "messages", "public", "prisma/schema"];
const rootFiles = /^(package-lock\.json|tsconfig\.json|(next|postcss)\.config\.\w+|(proxy|instrumentation[\w-]*)\.ts)$/;

/** Generates Prisma's client when the schema is not the one it was generated from. */
export async function ensureGenerated() {
  const stamp = path.join(root, "prisma", "generated", ".attache-schema");
  const wanted = hashOf(["prisma/schema"], /^package-lock\.json$/);
  if (isStamped(stamp, wanted)) return;
  const { code, output } = await prisma(["generate"], { quiet: true });
  if (code !== 0) {
    console.error(output);
    throw new Halt("prisma generate 失敗，原因如上。", "prisma generate failed for the reason above.");
  }
  writeFileSync(stamp, wanted);
}

/**
 * Builds the app when its sources are not those it was built from.
 * @returns {Promise<boolean>} whether it had to be built
 */
export async function ensureBuilt() {
  const out = path.join(root, process.env.NEXT_DIST_DIR ?? ".next");
  const stamp = path.join(out, "attache-build");
  const wanted = hashOf(sources, rootFiles);
  if (isStamped(stamp, wanted)) return false;
  rmSync(stamp, { force: true });
  say("建置中，約需兩分鐘，慢的機器更久……", "Building; this takes about two minutes, longer on a slow machine…");
  const { code, output } = await runNode([path.join(root, "node_modules", "next", "dist", "bin", "next"), "build"], {
    quiet: true,
    env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (code !== 0) {
    console.error(output);
    throw new Halt("建置失敗，原因如上。", "The build failed for the reason above.");
  }
  mkdirSync(out, { recursive: true });
  writeFileSync(stamp, wanted);
  return true;
}

/** @param {string} stamp @param {string} wanted */
function isStamped(stamp, wanted) {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
}

/**
 * One hash over names and contents; tests do not count.
 * @param {string[]} folders
 * @param {RegExp} files names of files in the checkout's top folder
 */
export function hashOf(folders, files, checkout = root) {
  const hash = createHash("sha256");
  const inFolders = folders.flatMap((folder) =>
    existsSync(path.join(checkout, folder))
      ? readdirSync(path.join(checkout, folder), { recursive: true, encoding: "utf8" }).map((name) =>
          path.join(folder, name),
        )
      : [],
  );
  const atTop = readdirSync(checkout).filter((name) => files.test(name));
  for (const name of [...atTop, ...inFolders].sort()) {
    if (/\.test\.tsx?$/.test(name) || !lstatSync(path.join(checkout, name)).isFile()) continue;
    hash
      .update(`${name}\0`)
      .update(readFileSync(path.join(checkout, name)))
      .update("\0");
  }
  return hash.digest("hex");
}

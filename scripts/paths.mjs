import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the checkout. */
export const root = path.resolve(fileURLToPath(new URL("..", import.meta.url)));

/** Where everything that must outlive a restart is kept: `ATTACHE_DATA`, by default `.data`. */
export function dataFolder() {
  return path.resolve(root, process.env.ATTACHE_DATA || ".data");
}

/**
 * Uploaded files, named by their hash: `FILES_DIR`, by default inside the data folder.
 * @param {string} [data]
 */
export function filesFolder(data = dataFolder()) {
  return path.resolve(root, process.env.FILES_DIR || path.join(data, "files"));
}

import { execFileSync, spawnSync } from "node:child_process";
import { statSync } from "node:fs";

/** @typedef {{ uid?: number, gid?: number }} Identity Empty: as whoever runs this. */

const nobody = { uid: 65534, gid: 65534 };

/**
 * Whom Postgres runs as. It refuses root, so root steps down: to the owner of an existing cluster,
 * else to the user `postgres`, else to nobody (no user has to be created).
 * @param {string} [clusterDir]
 * @returns {Identity}
 */
export function serverIdentity(clusterDir) {
  if (process.getuid?.() !== 0) return {};
  const owner = clusterDir && statSync(clusterDir, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  try {
    const id = (/** @type {string} */ flag) =>
      Number(execFileSync("id", [flag, "postgres"], { stdio: ["ignore", "pipe", "ignore"] }));
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return nobody;
  }
}

/**
 * Whether that user can read and enter the path. The kernel is asked, because a closed folder
 * anywhere above it counts too.
 * @param {string} target
 * @param {Identity} identity
 */
export function canReach(target, identity) {
  if (identity.uid === undefined) return true;
  const probe = spawnSync("/bin/sh", ["-c", 'test -r "$0" && test -x "$0"', target], { ...identity, cwd: "/" });
  return probe.status === 0;
}

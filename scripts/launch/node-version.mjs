import { Halt } from "../console.mjs";

/** Prisma and Next run on these lines of Node; others fail later and less clearly. */
export function checkNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24) return;
  throw new Halt(
    `Node.js ${version} 不適用；請安裝 20.19 以上、22.12 以上或 24 以上版本。`,
    `Node.js ${version} will not do; install 20.19 or later, 22.12 or later, or 24 and up.`,
  );
}

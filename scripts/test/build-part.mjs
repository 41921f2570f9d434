import { ensureBuilt } from "../launch/build.mjs";

/** @type {import("./part.mjs").Part} */
export const buildPart = {
  name: "build",
  async run() {
    await ensureBuilt();
    return { passed: 1, failed: 0 };
  },
};

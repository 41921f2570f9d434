import { filesMatching, linesMatching } from "./tree.mjs";

export const name = "rules do not look at the clock";

/** `today` is an argument, or a rule cannot be tested. @param {string} [base] */
export function problems(base) {
  const pure = filesMatching(/^lib\/[^/]+\/(rules|model|schema)\.ts$/, base);
  return linesMatching(pure, /\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(/, base).map(
    (place) => `${place} reads the clock; take the day as an argument`,
  );
}

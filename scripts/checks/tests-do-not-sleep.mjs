import { filesMatching, linesMatching } from "./tree.mjs";

export const name = "tests wait for something, and all of them run";

/** A sleep is too short on a slow machine and too long everywhere else. @param {string} [base] */
export function problems(base) {
  const tests = filesMatching(/^e2e\/|\.test\.tsx?$/, base);
  return [
    ...linesMatching(tests, /\bwaitForTimeout\(/, base).map((place) => `${place} sleeps; wait for what should appear`),
    ...linesMatching(tests, /\b(test|it|describe)\.only\(/, base).map((place) => `${place} leaves the other tests out`),
  ];
}

import type { Marks } from "./inline-text";

/** How letters look: what is said of them here, undefined where nothing is. */
export type Look = { marks: Marks; size?: number; isHidden?: boolean };

/** One look over another: what the upper one says counts. */
export const over = (lower: Look, upper: Look): Look => ({
  ...lower,
  ...upper,
  marks: { ...lower.marks, ...upper.marks },
});

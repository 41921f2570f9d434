import { seenOf } from "@/lib/action/seen";

type Standing = { submittedAt: Date | null; decidedAt: Date | null };

/**
 * As what a trip was opened by whoever decides on it: which handing-in, and what had been decided on it. A decision
 * carries it back, so that none falls on facts that were not read or over a colleague's decision.
 */
export const standingSeen = ({ submittedAt, decidedAt }: Standing): string =>
  seenOf([submittedAt?.toISOString() ?? null, decidedAt?.toISOString() ?? null]);

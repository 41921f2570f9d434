import { seenOf } from "@/lib/action/seen";

/** What a form shows of a note, by kind: a change of anything else is no reason to refuse an edit. */
const shown = {
  intervention: ["speakerId", "delivered", "grade"],
  issue: ["title", "grade"],
  outcome: ["kind", "evidence", "statedIn", "grade"],
  commitment: ["kind", "byWhom", "ofWhom", "text", "dueOn", "grade"],
  position: ["economyCode", "stance", "quote"],
} as const;

/** The fingerprint of a note as it was shown, from a view or from its row. Days count as days, however they come. */
export const noteSeen = (kind: keyof typeof shown, note: object): string =>
  seenOf(shown[kind].map((name) => dayOf((note as Record<string, unknown>)[name])));

const dayOf = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null));

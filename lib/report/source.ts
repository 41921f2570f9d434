import { createHash } from "node:crypto";
import type { DraftedChapter, Standing } from "./model";

/**
 * What a chapter keeps of its source: the key of what it was drafted from and a hash of the draft, so that a later
 * draft tells whether the source has changed. "minutes/…/2022-08-17 3f9a…"
 */
export const sourceOf = ({ key, heading, doc }: DraftedChapter): string => `${key} ${hash({ heading, doc })}`;

/** The key of the source, or null for a chapter written by hand. */
export const sourceKey = (source: string | null): string | null => source?.split(" ")[0] ?? null;

/** Where a chapter stands beside its source. `current` is what would be drafted from the same key now. */
export function standingOf(
  section: { sourceHash: string | null; handEdited: boolean },
  current: DraftedChapter | undefined,
): Standing {
  if (section.sourceHash === null) return "own";
  if (!current) return "gone";
  if (sourceOf(current) !== section.sourceHash) return "changed";
  return section.handEdited ? "edited" : "derived";
}

/** Independent of the order of properties: what the database gives back is ordered differently from what it took. */
const hash = (value: unknown): string => createHash("sha256").update(canonical(value)).digest("hex").slice(0, 32);

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`)
    .join()}}`;
}

import "server-only";

import { done, type Outcome, refused } from "@/lib/action/outcome";
import { type Day, toDate } from "@/lib/calendar/day";
import type { Tx } from "@/lib/db/client";
import type { Author } from "@/lib/texts/commands";
import { mirror } from "./findable";
import type { NoteKind } from "./model";
import { holdPlaceOf } from "./place";
import { tableOf } from "./tables";

type Record = { kind: NoteKind; recordId: string };

/** Takes a note off; `restoreRecord` brings it back. */
export const removeRecord = (tx: Tx, by: Author, record: Record, now: Date): Promise<Outcome> =>
  change(
    tx,
    by,
    record,
    { deletedAt: null },
    { deletedAt: now },
    "captureRemoved",
    `${record.kind}:${record.recordId}`,
  );

export const restoreRecord = (tx: Tx, by: Author, record: Record, _now: Date): Promise<Outcome> =>
  change(tx, by, record, { deletedAt: { not: null } }, { deletedAt: null }, "captureRestored");

/** Notes that a promise was kept, on a day; or, with null, that it is open after all. */
export const keepCommitment = (
  tx: Tx,
  by: Author,
  { recordId, keptOn }: { recordId: string; keptOn: Day | null },
): Promise<Outcome> =>
  change(
    tx,
    by,
    { kind: "commitment", recordId },
    { deletedAt: null },
    { keptOn: keptOn && toDate(keptOn) },
    keptOn ? "captureKept" : "captureOpen",
  );

async function change(
  tx: Tx,
  _by: Author,
  { kind, recordId }: Record,
  where: object,
  data: object,
  said: string,
  undo?: string,
): Promise<Outcome> {
  const place = await holdPlaceOf(tx, kind, recordId);
  if (!place) return refused("action.notAllowed");
  // Whether a commitment was kept shows long after the trip and its report.
  if (place.blockers.length > 0 && !("keptOn" in data)) return refused(...place.blockers);
  const { count } = await tableOf(tx, kind).updateMany({ where: { id: recordId, ...where }, data });
  if (count === 0) return refused("action.someoneFaster");
  if (kind === "position") {
    const { issueId } = await tx.position.findUniqueOrThrow({ where: { id: recordId }, select: { issueId: true } });
    await mirror(tx, place, "issue", issueId);
  } else await mirror(tx, place, kind, recordId);
  return done(
    `positions.${said}`,
    { kind, id: recordId, tripId: place.tripId },
    { id: recordId, undo, detail: { kind } },
  );
}

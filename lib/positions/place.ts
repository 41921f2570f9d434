import "server-only";

import { findPlace, holdPlace, type ItemPlace } from "@/lib/attendance/place";
import { db, type Tx } from "@/lib/db/client";
import type { NoteKind } from "./model";

const select = { attendanceId: true, itemId: true } as const;

/** The attendance and the item of a record, by the record's own id; deleted ones too, since an undo must find them. */
async function placeIds(reader: Tx | typeof db, kind: NoteKind, id: string) {
  switch (kind) {
    case "intervention":
      return reader.intervention.findUnique({ where: { id }, select });
    case "issue":
      return reader.issue.findUnique({ where: { id }, select });
    case "outcome":
      return reader.outcome.findUnique({ where: { id }, select });
    case "commitment":
      return reader.commitment.findUnique({ where: { id }, select });
    case "position": {
      const row = await reader.position.findUnique({ where: { id }, select: { issue: { select } } });
      return row?.issue ?? null;
    }
  }
}

/** Where a record belongs, for a save: its report stays in its state until the save has committed. */
export async function holdPlaceOf(tx: Tx, kind: NoteKind, id: string): Promise<ItemPlace | null> {
  const ids = await placeIds(tx, kind, id);
  return ids && holdPlace(tx, ids.attendanceId, ids.itemId);
}

/** What the gate asks the policy about, for a form that names a record. */
export async function recordTarget({ kind, recordId }: { kind: NoteKind; recordId: string }) {
  const ids = await placeIds(db, kind, recordId);
  const place = ids && (await findPlace(db, ids.attendanceId, ids.itemId));
  return place && { tripIds: [place.tripId] };
}

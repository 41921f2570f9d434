import "server-only";

import { db } from "@/lib/db/client";
import { tripTarget } from "@/lib/trips/targets";
import type { EntryKind } from "./model";
import { tableOf } from "./tables";

type Saved = { tripId: string; entryId: string | null };

/** An entry by its own id, removed ones too (an undo must find them); its trip is the row's. */
export async function entryTarget({ kind, entryId }: { kind: EntryKind; entryId: string }) {
  const row = await tableOf(db, kind).findFirst({ where: { id: entryId, trip: { deletedAt: null } } });
  return row && { tripIds: [row.tripId] };
}

/** A new entry is asked of its trip, an old one of the trip it lies on, which must be the one the form names. */
export const savingTarget =
  (kind: EntryKind) =>
  async ({ tripId, entryId }: Saved) => {
    if (!entryId) return tripTarget({ tripId });
    const target = await entryTarget({ kind, entryId });
    return target?.tripIds.includes(tripId) ? target : null;
  };

import "server-only";

import { db } from "@/lib/db/client";
import { tripTarget } from "@/lib/trips/targets";
import { findEntry } from "./commands";
import type { VisitKind } from "./model";

/** An entry by its own id; its trip is the row's. */
export const visitTarget =
  (kind: VisitKind) =>
  async ({ entryId }: { entryId: string }) => {
    const row = await findEntry(db, { kind, entryId });
    return row && { tripIds: [row.tripId] };
  };

/** A new entry is asked of its trip, an old one of the trip it lies on, which must be the one the form names. */
export const savingTarget =
  (kind: VisitKind) =>
  async ({ tripId, entryId }: { tripId: string; entryId: string | null }) => {
    if (!entryId) return tripTarget({ tripId });
    const target = await visitTarget(kind)({ entryId });
    return target?.tripIds.includes(tripId) ? target : null;
  };

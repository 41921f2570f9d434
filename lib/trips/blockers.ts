import "server-only";

import type { Said } from "@/lib/action/outcome";
import type { Tx } from "@/lib/db/client";
import { recordingBlockers } from "./rules";

/** Why nothing may be written down for this trip (it is closed, withdrawn, or gone); empty when it may. */
export async function tripBlockers(tx: Tx, tripId: string): Promise<Said[]> {
  const trip = await tx.trip.findFirst({ where: { id: tripId, deletedAt: null }, select: { state: true } });
  return trip ? recordingBlockers(trip.state) : [{ key: "action.notAllowed" }];
}

import "server-only";

import { requireActor } from "@/lib/access/actor";
import type { Said } from "@/lib/action/outcome";
import { db } from "@/lib/db/client";
import { standingOnTrip } from "./removal-commands";

/** Why a trip cannot be deleted now, for those who may; empty when it can. */
export async function findTripRemovalBlockers(tripId: string): Promise<Said[]> {
  await requireActor();
  return standingOnTrip(db, tripId);
}

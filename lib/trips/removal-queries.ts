import "server-only";

import type { Said } from "@/lib/action/outcome";
import { db } from "@/lib/db/client";
import { standingOnTrip } from "./removal-commands";

/** What keeps this trip from being deleted, for the page that offers it. */
export async function findTripRemovalBlockers(tripId: string): Promise<Said[]> {
  return standingOnTrip(db, tripId);
}

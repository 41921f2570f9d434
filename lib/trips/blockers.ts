import "server-only";

import type { Said } from "@/lib/action/outcome";
import type { Tx } from "@/lib/db/client";
import { recordBlockers, recordingBlockers } from "./rules";

const find = (tx: Tx, tripId: string) =>
  tx.trip.findFirst({
    where: { id: tripId, deletedAt: null },
    select: { state: true, report: { select: { state: true } } },
  });

/** Why nothing may be written down for this trip (it is closed, withdrawn, or gone); empty when it may. */
export async function tripBlockers(tx: Tx, tripId: string): Promise<Said[]> {
  const trip = await find(tx, tripId);
  return trip ? recordingBlockers(trip.state) : [{ key: "action.notAllowed" }];
}

/** The same for what the report tells of, which is fixed once the report has been handed in. */
export async function findRecordBlockers(tx: Tx, tripId: string): Promise<Said[]> {
  // Held, so that nobody hands it in between this look and the write.
  await tx.$queryRaw`SELECT 1 FROM "Report" WHERE "tripId" = ${tripId} FOR SHARE`;
  const trip = await find(tx, tripId);
  return trip
    ? recordBlockers({ state: trip.state, reportState: trip.report?.state ?? null })
    : [{ key: "action.notAllowed" }];
}

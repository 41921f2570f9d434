import "server-only";

import type { Said } from "@/lib/action/outcome";
import type { Tx } from "@/lib/db/client";
import { recordBlockers, recordingBlockers } from "./rules";

/** Trip and report stay in their states until the transaction ends: nobody hands in or decides between a look and a write. */
export async function holdStanding(tx: Tx, tripId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Trip" WHERE "id" = ${tripId} FOR SHARE`;
  await tx.$queryRaw`SELECT 1 FROM "Report" WHERE "tripId" = ${tripId} FOR SHARE`;
}

async function find(tx: Tx, tripId: string) {
  await holdStanding(tx, tripId);
  return tx.trip.findFirst({
    where: { id: tripId, deletedAt: null },
    select: { state: true, report: { select: { state: true } } },
  });
}

/** Why nothing may be written down for this trip (it is closed, withdrawn, or gone); empty when it may. */
export async function tripBlockers(tx: Tx, tripId: string): Promise<Said[]> {
  const trip = await find(tx, tripId);
  return trip ? recordingBlockers(trip.state) : [{ key: "action.notAllowed" }];
}

/** The same for what the report tells of, which is fixed once the report has been handed in. */
export async function findRecordBlockers(tx: Tx, tripId: string): Promise<Said[]> {
  const trip = await find(tx, tripId);
  return trip
    ? recordBlockers({ state: trip.state, reportState: trip.report?.state ?? null })
    : [{ key: "action.notAllowed" }];
}

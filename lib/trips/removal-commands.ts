import "server-only";

import { done, type Outcome, refused, type Said } from "@/lib/action/outcome";
import type { Tx } from "@/lib/db/client";
import type { Author } from "@/lib/texts/commands";
import { tripSubject } from "./move";
import { removingBlockers } from "./removal-rules";

/** What keeps a trip from being deleted: it was handed in once, or something was written or kept for it. */
export async function standingOnTrip(tx: Tx, tripId: string): Promise<Said[]> {
  const trip = await tx.trip.findFirst({
    where: { id: tripId, deletedAt: null },
    select: {
      state: true,
      decidedAt: true,
      report: { select: { id: true } },
      _count: { select: { visits: true, gifts: true, pictures: true, files: true, recommendations: true } },
      attendances: { select: { _count: true } },
    },
  });
  if (!trip) return [{ key: "action.notAllowed" }];
  const { state, decidedAt, report, _count, attendances } = trip;
  // Deleted texts count too: what was written stays recoverable.
  const written = [_count, ...attendances.map((attended) => attended._count)].flatMap((counts) =>
    Object.values(counts),
  );
  return removingBlockers({
    state,
    decided: decidedAt !== null,
    written: report !== null || written.some((count) => count > 0),
  });
}

/** Deletes a draft that was entered by mistake, with its people and logistics. It can be brought back. */
export async function removeTrip(tx: Tx, _by: Author, { tripId }: { tripId: string }, now: Date): Promise<Outcome> {
  // Held, so that nobody hands it in or writes for it meanwhile.
  await tx.$queryRaw`SELECT "id" FROM "Trip" WHERE "id" = ${tripId} FOR UPDATE`;
  const blockers = await standingOnTrip(tx, tripId);
  if (blockers.length > 0) return refused(...blockers);
  const { title } = await tx.trip.update({
    where: { id: tripId },
    data: { deletedAt: now, version: { increment: 1 } },
    select: { title: true },
  });
  return done("trips.removedTrip", tripSubject(tripId), { undo: tripId, values: { trip: title }, detail: { title } });
}

/** Brings a deleted trip back as it was. */
export async function restoreTrip(tx: Tx, _by: Author, { tripId }: { tripId: string }): Promise<Outcome> {
  const [trip] = await tx.trip.updateManyAndReturn({
    where: { id: tripId, deletedAt: { not: null } },
    data: { deletedAt: null, version: { increment: 1 } },
    select: { title: true },
  });
  if (!trip) return refused("action.someoneFaster");
  return done("trips.restoredTrip", tripSubject(tripId), { id: tripId, values: { trip: trip.title } });
}

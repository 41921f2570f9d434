import "server-only";

import { done, type Outcome, refused, type Said } from "@/lib/action/outcome";
import { toDay } from "@/lib/calendar/day";
import type { Tx } from "@/lib/db/client";

export const tripSubject = (id: string) => ({ kind: "trip", id, tripId: id });

const decided = {
  state: true,
  version: true,
  purpose: true,
  startsOn: true,
  endsOn: true,
  submittedBy: true,
  submittedAt: true,
  decidedAt: true,
  report: { select: { state: true } },
  members: { where: { deletedAt: null }, select: { personId: true, role: true, travels: true } },
  _count: { select: { places: true } },
} as const;

/** What the rules about a trip's state look at. */
async function standing(tx: Tx, tripId: string) {
  const row = await tx.trip.findFirst({ where: { id: tripId, deletedAt: null }, select: decided });
  if (!row) return null;
  const { report, startsOn, endsOn, _count, ...rest } = row;
  return {
    ...rest,
    startsOn: toDay(startsOn),
    endsOn: toDay(endsOn),
    reportState: report?.state ?? null,
    places: _count.places,
  };
}
type Standing = NonNullable<Awaited<ReturnType<typeof standing>>>;

/** Moves a trip on, unless the rule says no or somebody changed it since the rule looked. */
export async function move(
  tx: Tx,
  tripId: string,
  key: string,
  blockers: (trip: Standing) => Said[],
  data: Parameters<Tx["trip"]["updateMany"]>[0]["data"],
  detail: Record<string, unknown> = {},
): Promise<Outcome> {
  const trip = await standing(tx, tripId);
  if (!trip) return refused("action.notAllowed");
  const reasons = blockers(trip);
  if (reasons.length > 0) return refused(...reasons);
  const { count } = await tx.trip.updateMany({
    where: { id: tripId, deletedAt: null, state: trip.state, version: trip.version, submittedAt: trip.submittedAt },
    data,
  });
  return count === 0
    ? refused("action.someoneFaster")
    : done(key, tripSubject(tripId), { detail: { from: trip.state, ...detail } });
}

import "server-only";

import { requireActor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { tripScope } from "@/lib/access/scope";
import { db } from "@/lib/db/client";
import type { TripEvent } from "./model";

const perPage = 50;
/** Who looked at what is for those who audit; the circle of a trip sees what was done. */
const looking = ["restricted.read", "file.download", "report.print", "report.export"];

export type TripHistory = {
  events: TripEvent[] /** Where the next page begins, if there is one. */;
  before: string | null;
};

/** The audit trail of a trip, newest first, for those who may read the trip itself (an opened past keeps its history). */
export async function listTripHistory(tripId: string, before: string | null): Promise<TripHistory | null> {
  const actor = await requireActor();
  const trip = await db.trip.findFirst({
    where: { AND: [{ id: tripId }, tripScope(actor, "trip.read")] },
    select: { id: true },
  });
  if (!trip) return null;
  const rows = await db.auditEvent.findMany({
    where: {
      tripId,
      ...(before && /^\d{1,18}$/.test(before) ? { id: { lt: BigInt(before) } } : {}),
      ...(can(actor, "audit.read") ? {} : { action: { notIn: looking } }),
    },
    orderBy: { id: "desc" },
    select: { id: true, at: true, actorName: true, action: true, detail: true },
    take: perPage + 1,
  });
  const events = rows.slice(0, perPage).map(({ id, at, actorName, action, detail }) => ({
    id: String(id),
    at,
    by: actorName,
    action,
    detail: detail !== null && typeof detail === "object" && !Array.isArray(detail) ? detail : {},
  }));
  return { events, before: rows.length > perPage ? (events.at(-1)?.id ?? null) : null };
}

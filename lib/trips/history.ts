import "server-only";

import { type Actor, requireActor } from "@/lib/access/actor";
import type { Capability } from "@/lib/access/policy";
import { mayOn, tripScope } from "@/lib/access/scope";
import { readWith, restrictedIds, toldTo } from "@/lib/audit/told";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/prisma/generated/client";
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
      ...(mayOn(actor, "audit.read", tripId) ? {} : await about(actor, tripId)),
    },
    orderBy: { id: "desc" },
    select: { id: true, at: true, actorName: true, action: true, subjectId: true, tripId: true, detail: true },
    take: perPage + 1,
  });
  const told = await toldTo(actor, rows);
  const events = rows.slice(0, perPage).map((row) => ({
    id: String(row.id),
    at: row.at,
    by: row.actorName,
    action: row.action,
    detail: told(row) && isObject(row.detail) ? row.detail : {},
  }));
  return { events, before: rows.length > perPage ? (events.at(-1)?.id ?? null) : null };
}

/** The rows about what this person may read. */
async function about(actor: Actor, tripId: string): Promise<Prisma.AuditEventWhereInput> {
  const kinds = Object.keys(readWith).filter((kind) => mayOn(actor, readWith[kind] as Capability, tripId));
  const hidden = mayOn(actor, "restricted.read", tripId) ? [] : await restrictedIds([tripId]);
  return {
    action: { notIn: looking },
    AND: [
      { OR: kinds.map((kind) => ({ action: { startsWith: `${kind}.` } })) },
      { OR: [{ subjectId: null }, { subjectId: { notIn: hidden } }] },
    ],
  };
}

const isObject = (detail: Prisma.JsonValue): detail is Prisma.JsonObject =>
  detail !== null && typeof detail === "object" && !Array.isArray(detail);

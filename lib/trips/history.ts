import "server-only";

import { type Actor, requireActor } from "@/lib/access/actor";
import type { Capability } from "@/lib/access/policy";
import { mayOn, tripScope } from "@/lib/access/scope";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/prisma/generated/client";
import type { TripEvent } from "./model";

const perPage = 50;
/** Who looked at what is for those who audit; the circle of a trip sees what was done. */
const looking = ["restricted.read", "file.download", "report.print", "report.export"];

/**
 * A row tells the reason of a return, a host, a caption: it is read by whoever reads what it is about. The first part
 * of an action's name says what that is; a kind that does not stand here is for those who audit.
 */
export const readWith: Readonly<Record<string, Capability>> = {
  trip: "trip.read",
  logistics: "logistics.read",
  brief: "brief.read",
  minutes: "minutes.read",
  intervention: "minutes.read",
  issue: "minutes.read",
  position: "minutes.read",
  outcome: "minutes.read",
  commitment: "minutes.read",
  note: "minutes.read",
  visit: "report.read",
  gift: "report.read",
  picture: "report.read",
  file: "report.read",
  report: "report.read",
  recommendation: "recommendation.read",
  task: "recommendation.read",
};

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
      ...(mayOn(actor, "audit.read", tripId) ? {} : await told(actor, tripId)),
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

/** The rows about what this person may read. */
async function told(actor: Actor, tripId: string): Promise<Prisma.AuditEventWhereInput> {
  const kinds = Object.keys(readWith).filter((kind) => mayOn(actor, readWith[kind] as Capability, tripId));
  const hidden = mayOn(actor, "restricted.read", tripId) ? [] : await restrictedIds(tripId);
  return {
    action: { notIn: looking },
    AND: [
      { OR: kinds.map((kind) => ({ action: { startsWith: `${kind}.` } })) },
      { OR: [{ subjectId: null }, { subjectId: { notIn: hidden } }] },
    ],
  };
}

/** Recommendations of grade restricted and their tasks: the only ones that a reader without that right meets here. */
async function restrictedIds(tripId: string): Promise<string[]> {
  const rows = await db.recommendation.findMany({
    where: { tripId, grade: "RESTRICTED" },
    select: { id: true, tasks: { select: { id: true } } },
  });
  return rows.flatMap(({ id, tasks }) => [id, ...tasks.map((task) => task.id)]);
}

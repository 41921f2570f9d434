import "server-only";

import type { Actor } from "@/lib/access/actor";
import { mayEverywhere, requireCapability } from "@/lib/access/require";
import { readableTrip } from "@/lib/access/scope";
import { addDays, type Day } from "@/lib/calendar/day";
import { instantOf, officeZone } from "@/lib/calendar/zone";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/prisma/generated/client";
import type { AuditListItem } from "./model";
import type { AuditFilter } from "./schema";
import { toldTo } from "./told";

const perPage = 100;

/** Midnight at the office: "to" includes its whole day. */
const midnight = (day: Day) => instantOf(day, 0, officeZone);

function where({ who, action, subject, tripId, from, to, before }: AuditFilter): Prisma.AuditEventWhereInput {
  const [kind = "", subjectId] = subject.split(":");
  return {
    ...(who ? { actorName: { contains: who, mode: "insensitive" } } : {}),
    ...(action ? { action: action.endsWith(".") ? { startsWith: action } : action } : {}),
    ...(kind ? { subjectKind: kind } : {}),
    ...(subjectId ? { subjectId } : {}),
    ...(tripId ? { tripId } : {}),
    ...(from || to
      ? { at: { gte: from ? midnight(from) : undefined, lt: to ? midnight(addDays(to, 1)) : undefined } }
      : {}),
    ...(before ? { id: { lt: BigInt(before) } } : {}),
  };
}

const read = (filter: AuditFilter, take: number) =>
  db.auditEvent.findMany({
    where: where(filter),
    orderBy: { id: "desc" },
    take,
    select: {
      id: true,
      at: true,
      accountId: true,
      actorName: true,
      address: true,
      action: true,
      subjectKind: true,
      subjectId: true,
      tripId: true,
      detail: true,
    },
  });

/** Whoever reads the trail reads what was done; titles and details only of what they may read anyway. */
async function view(actor: Actor, rows: Awaited<ReturnType<typeof read>>): Promise<AuditListItem[]> {
  const ids = rows.map(({ id }) => id);
  const tripIds = [...new Set(rows.flatMap(({ tripId }) => tripId ?? []))];
  const [seals, trips, told] = await Promise.all([
    db.auditSeal.findMany({ where: { eventId: { in: ids } }, select: { eventId: true } }),
    db.trip.findMany({
      where: { AND: [{ id: { in: tripIds } }, readableTrip(actor)] },
      select: { id: true, title: true },
    }),
    toldTo(actor, rows),
  ]);
  const sealed = new Set(seals.map(({ eventId }) => eventId));
  const titles = new Map(trips.map(({ id, title }) => [id, title]));
  return rows.map(({ id, detail, ...event }) => ({
    ...event,
    ...(told(event) ? { detail: JSON.stringify(detail), withheld: false } : { detail: "{}", withheld: true }),
    id: String(id),
    tripTitle: event.tripId ? (titles.get(event.tripId) ?? null) : null,
    sealed: sealed.has(id),
  }));
}

/** One page of the trail, newest first. `next` is what "before" must be to go on; null at the end. */
export async function listAuditEvents(filter: AuditFilter): Promise<{ events: AuditListItem[]; next: string | null }> {
  const actor = await requireCapability("audit.read");
  const rows = await read(filter, perPage + 1);
  const events = await view(actor, rows.slice(0, perPage));
  return { events, next: rows.length > perPage ? (events.at(-1)?.id ?? null) : null };
}

/** Everything that matches, page by page, for a file. Streams outlive the request, so whoever asks has been let through before. */
export async function* walkAuditEvents(actor: Actor, filter: AuditFilter): AsyncGenerator<AuditListItem[]> {
  if (!mayEverywhere(actor, "audit.read")) return;
  for (let before = filter.before; ; ) {
    const rows = await read({ ...filter, before }, 1_000);
    if (rows.length === 0) return;
    yield await view(actor, rows);
    before = String(rows.at(-1)?.id);
  }
}

/** Actions that occur, for the list of choices. Their number is that of the program's actions, not of events. */
export async function listAuditActions(): Promise<string[]> {
  await requireCapability("audit.read");
  // A walk along the index from one action to the next: DISTINCT would read every event.
  const rows = await db.$queryRaw<{ action: string }[]>`
    WITH RECURSIVE actions AS (
      (SELECT "action" FROM "AuditEvent" ORDER BY "action" LIMIT 1)
      UNION ALL
      SELECT (SELECT e."action" FROM "AuditEvent" e WHERE e."action" > a."action" ORDER BY e."action" LIMIT 1) FROM actions a WHERE a."action" IS NOT NULL
    ) SELECT "action" FROM actions WHERE "action" IS NOT NULL`;
  return rows.map(({ action }) => action);
}

/** How far the chain has come: what the page says above the list. */
export async function findChainState(): Promise<{ seq: string; hash: string; sealedAt: Date } | null> {
  await requireCapability("audit.read");
  const head = await db.auditSeal.findFirst({
    orderBy: { seq: "desc" },
    select: { seq: true, hash: true, sealedAt: true },
  });
  return head && { ...head, seq: String(head.seq) };
}

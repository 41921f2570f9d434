import "server-only";

import { after } from "next/server";
import type { Actor } from "@/lib/access/actor";
import type { Membership } from "@/lib/access/can";
import { officeRoles } from "@/lib/access/policy";
import { db, type Tx } from "@/lib/db/client";
import { defaultLocale, isLocale } from "@/lib/i18n/locale";
import { clientAddress } from "./client-address";
import { sessionLimits, settings, touchAfter } from "./settings";

type Row = {
  sessionId: string;
  accountId: string;
  personId: string;
  name: string;
  roles: string[];
  memberships: Membership[];
  createdAt: Date;
  lastSeenAt: Date;
  preview: string | null;
  mustChange: boolean;
  locale: string;
  calendar: Actor["preferences"]["calendar"];
  theme: string;
  contrast: string;
  singleKeys: boolean;
};

/**
 * Who this session is, and what they may do, in one statement. Null when it has ended, been silent too long or run
 * too long, or when its account is disabled or its person deleted. Being asked about counts as being seen.
 */
export async function findSession(sessionId: string): Promise<Actor | null> {
  const row = await readSession(sessionId);
  if (!row) return null;
  if (Date.now() - row.lastSeenAt.getTime() > touchAfter()) afterwards(() => touchSession(sessionId));
  return {
    personId: row.personId,
    accountId: row.accountId,
    sessionId: row.sessionId,
    name: row.name,
    roles: officeRoles.filter((role) => row.roles.includes(role)),
    memberships: row.memberships,
    preview: row.preview === "STAFF" ? "STAFF" : (officeRoles.find((role) => role === row.preview) ?? null),
    mustDo: row.mustChange ? "changePassword" : null,
    preferences: {
      locale: isLocale(row.locale) ? row.locale : defaultLocale,
      calendar: row.calendar,
      theme: row.theme === "light" || row.theme === "dark" ? row.theme : "system",
      contrast: row.contrast === "more" ? "more" : "normal",
      singleKeys: row.singleKeys,
    },
    idleMinutes: settings.idleMinutes(),
    endsAt: longestEnd(row.createdAt),
    address: await clientAddress(),
  };
}

/** When a session that began then ends, however busy (milliseconds since the epoch). */
const longestEnd = (begunAt: Date): number => begunAt.getTime() + settings.longestHours() * 3_600_000;

/** What to tell somebody whose session is over: it was silent too long, or it was ended or ran its time. */
export async function whyEnded(sessionId: string): Promise<"idle" | "ended"> {
  const row = await db.session.findUnique({
    where: { id: sessionId },
    select: { endedAt: true, endReason: true, lastSeenAt: true },
  });
  if (!row) return "ended";
  const silent = row.endedAt === null && row.lastSeenAt <= sessionLimits(new Date()).seenAfter;
  return silent || row.endReason === "idle" ? "idle" : "ended";
}

/** Written by hand because Prisma would ask four times, and every page waits for this. */
async function readSession(sessionId: string): Promise<Row | null> {
  const { seenAfter, begunAfter } = sessionLimits(new Date());
  const rows = await db.$queryRaw<Row[]>`
    SELECT s."id" AS "sessionId", s."createdAt", s."lastSeenAt", s."preview",
           a."id" AS "accountId", COALESCE(a."roles"::text[], '{}') AS "roles", a."locale", a."calendar"::text AS "calendar", a."theme",
           a."contrast", a."singleKeys", (a."mustChangePassword" AND a."passwordHash" IS NOT NULL) AS "mustChange",
           p."id" AS "personId", p."nameZh" AS "name",
           COALESCE((SELECT json_agg(json_build_object('tripId', m."tripId", 'role', m."role"))
                       FROM "TripMember" m JOIN "Trip" t ON t."id" = m."tripId"
                      WHERE m."personId" = p."id" AND m."deletedAt" IS NULL AND t."deletedAt" IS NULL), '[]') AS "memberships"
      FROM "Session" s JOIN "Account" a ON a."id" = s."accountId" JOIN "Person" p ON p."id" = a."personId"
     WHERE s."id" = ${sessionId} AND s."endedAt" IS NULL AND s."lastSeenAt" > ${seenAfter} AND s."createdAt" > ${begunAfter}
       AND a."disabledAt" IS NULL AND p."deletedAt" IS NULL`;
  return rows[0] ?? null;
}

/** Marks a session as seen now. One that is over stays over. */
export async function touchSession(sessionId: string): Promise<void> {
  const now = new Date();
  const { seenAfter, begunAfter } = sessionLimits(now);
  await db.session.updateMany({
    where: { id: sessionId, endedAt: null, lastSeenAt: { gt: seenAfter, lt: now }, createdAt: { gt: begunAfter } },
    data: { lastSeenAt: now },
  });
}

/** A new session; its id is all that the cookie will carry. */
export async function startSession(
  tx: Tx,
  accountId: string,
  from: { device: string | null; address: string | null },
): Promise<string> {
  const { id } = await tx.session.create({ data: { accountId, ...from }, select: { id: true } });
  return id;
}

/** Ends sessions of an account: all, one, or all but one. Answers how many were still open. */
export async function endSessions(
  tx: Tx,
  accountId: string,
  reason: string,
  which: { only?: string; except?: string } = {},
): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: { accountId, endedAt: null, id: which.only ?? (which.except ? { not: which.except } : undefined) },
    data: { endedAt: new Date(), endReason: reason, preview: null },
  });
  return count;
}

/** Ends the session that a cookie named; there may be none. */
export async function endSessionOf(sessionId: string | undefined): Promise<void> {
  if (!sessionId) return;
  await db.session.updateMany({
    where: { id: sessionId, endedAt: null },
    data: { endedAt: new Date(), endReason: "signOut", preview: null },
  });
}

/** The page does not wait for it, and the server does not stop before it is done. */
function afterwards(work: () => Promise<void>) {
  const safely = () => work().catch((error) => console.error("session.touch", error));
  try {
    after(safely);
  } catch {
    void safely(); // outside a request (a test, a script) there is nothing to come after
  }
}

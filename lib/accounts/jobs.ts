import "server-only";

import { recordEvent } from "@/lib/audit/record";
import { db } from "@/lib/db/client";
import { sessionLimits, settings } from "./settings";

const program = { accountId: null, name: "" };
const day = 24 * 3_600_000;

// Nobody waits for these, so they may wait themselves.
const patient = { maxWait: 20_000, timeout: 60_000 };

// One process at a time; whoever comes second finds nothing left to do.
const lock = 7_210_038n;

/** Writes down that sessions are over which nobody ended: silent too long, or at their longest. Answers how many. */
export async function endStaleSessions(now = new Date()): Promise<number> {
  const { seenAfter, begunAfter } = sessionLimits(now);
  return db.$transaction(async (tx) => {
    const [turn] = await tx.$queryRaw<{ mine: boolean }[]>`SELECT pg_try_advisory_xact_lock(${lock}) AS "mine"`;
    if (!turn?.mine) return 0;
    const ended = await tx.$queryRaw<{ id: string; accountId: string; name: string; endReason: string }[]>`
      UPDATE "Session" s SET "endedAt" = ${now}, "preview" = NULL,
             "endReason" = CASE WHEN s."lastSeenAt" <= ${seenAfter} THEN 'idle' ELSE 'longest' END
        FROM "Account" a JOIN "Person" p ON p."id" = a."personId"
       WHERE a."id" = s."accountId" AND s."endedAt" IS NULL AND (s."lastSeenAt" <= ${seenAfter} OR s."createdAt" <= ${begunAfter})
      RETURNING s."id", s."accountId", p."nameZh" AS "name", s."endReason"`;
    for (const { id, accountId, name, endReason } of ended)
      await recordEvent(
        tx,
        { accountId, name, sessionId: id },
        { action: "session.expire", subject: { kind: "session", id }, detail: { reason: endReason } },
      );
    return ended.length;
  }, patient);
}

/**
 * Disables accounts that nobody used for long (閒置帳號停用, 普): counted from the last sign-in, else from when the
 * account was made, and from a review. The last administrator stays. Answers how many.
 */
export async function disableIdleAccounts(now = new Date()): Promise<number> {
  const days = settings.idleAccountDays();
  const limit = new Date(now.getTime() - days * day);
  return db.$transaction(async (tx) => {
    const [turn] = await tx.$queryRaw<{ mine: boolean }[]>`SELECT pg_try_advisory_xact_lock(${lock}) AS "mine"`;
    if (!turn?.mine) return 0;
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(7210037)`;
    const idle = await tx.account.findMany({
      where: {
        disabledAt: null,
        createdAt: { lt: limit },
        AND: [
          { OR: [{ lastSignInAt: null }, { lastSignInAt: { lt: limit } }] },
          { OR: [{ reviewedAt: null }, { reviewedAt: { lt: limit } }] },
        ],
        sessions: { none: { endedAt: null, lastSeenAt: { gt: limit } } },
      },
      select: { id: true, roles: true },
    });
    let administrators = await tx.account.count({
      where: { roles: { has: "ADMINISTRATOR" }, disabledAt: null, person: { deletedAt: null } },
    });
    let disabled = 0;
    for (const { id, roles } of idle) {
      if (roles.includes("ADMINISTRATOR") && administrators-- <= 1) continue;
      const reason = `idle ${days}`;
      await tx.account.update({
        where: { id },
        data: { disabledAt: now, disabledReason: reason },
        select: { id: true },
      });
      await recordEvent(tx, program, { action: "account.idle", subject: { kind: "account", id }, detail: { days } });
      disabled++;
    }
    return disabled;
  }, patient);
}

/** Guards of addresses that nobody tried for a day hold nothing any more; unknown addresses would pile up. */
export async function forgetOldGuards(now = new Date()): Promise<number> {
  const { count } = await db.signInGuard.deleteMany({ where: { updatedAt: { lt: new Date(now.getTime() - day) } } });
  return count;
}

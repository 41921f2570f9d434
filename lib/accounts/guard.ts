import "server-only";

import { createHash } from "node:crypto";
import { db, type Tx } from "@/lib/db/client";
import { normaliseEmail, signInLimit } from "./rules";

/** What the guard knows an address by. Unknown addresses have one too. */
export const guardKey = (email: string): string =>
  createHash("sha256")
    .update(`sign-in:${normaliseEmail(email)}`)
    .digest("hex");

export type Try = { taken: true; left: number } | { taken: false; until: Date };

const ago = (now: Date) => new Date(now.getTime() - signInLimit.minutes * 60_000);

/** When a lock that falls now is over. */
export const lockEnd = (now: Date) => new Date(now.getTime() + signInLimit.minutes * 60_000);

/**
 * Takes one of the five tries before anything is compared, in one statement, so that twenty attempts at once are
 * still five. A try that turns out well gives itself back. Tries older than the rest are forgotten.
 */
export async function takeTry(email: string, now: Date): Promise<Try> {
  const key = guardKey(email);
  const rows = await db.$queryRaw<{ failures: number }[]>`
    INSERT INTO "SignInGuard" AS g ("key", "failures", "lockedUntil", "updatedAt")
    VALUES (${key}, 1, NULL, ${now})
    ON CONFLICT ("key") DO UPDATE SET
      "failures" = CASE WHEN g."updatedAt" < ${ago(now)} OR g."lockedUntil" IS NOT NULL THEN 1 ELSE g."failures" + 1 END,
      "lockedUntil" = CASE WHEN g."updatedAt" >= ${ago(now)} AND g."lockedUntil" IS NULL AND g."failures" + 1 >= ${signInLimit.failures}
                           THEN ${lockEnd(now)}::timestamptz END,
      "updatedAt" = ${now}
    WHERE g."lockedUntil" IS NULL OR g."lockedUntil" <= ${now}
    RETURNING g."failures"`;
  const row = rows[0];
  if (row) return { taken: true, left: Math.max(0, signInLimit.failures - row.failures) };
  const guard = await db.signInGuard.findUnique({ where: { key }, select: { lockedUntil: true } });
  return { taken: false, until: guard?.lockedUntil ?? lockEnd(now) };
}

/**
 * Gives one try back: the password was right and the code is still to come. Only this one: were all forgiven here,
 * whoever has the password could guess codes for ever.
 */
export async function giveTryBack(email: string): Promise<void> {
  await db.$executeRaw`
    UPDATE "SignInGuard" SET "failures" = GREATEST("failures" - 1, 0), "lockedUntil" = NULL WHERE "key" = ${guardKey(email)}`;
}

/** Forgets all failures: after a full sign-in, or by an administrator. Answers whether the address was locked. */
export async function unlock(tx: Pick<Tx, "signInGuard">, email: string): Promise<boolean> {
  const where = { key: guardKey(email) };
  const guard = await tx.signInGuard.findUnique({ where, select: { lockedUntil: true } });
  await tx.signInGuard.deleteMany({ where });
  return guard?.lockedUntil != null && guard.lockedUntil > new Date();
}

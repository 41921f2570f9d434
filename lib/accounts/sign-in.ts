import "server-only";

import { recordEvent } from "@/lib/audit/record";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { giveTryBack, lockEnd, takeTry } from "./guard";
import { letIn, type Method, type Origin } from "./let-in";
import { passwordMatches } from "./password";
import { useRecoveryCode } from "./recovery-codes";
import { isEmail, normaliseEmail } from "./rules";
import { useTotpCode } from "./totp";

export type SignInAttempt = Origin & { email: string; password: string; code?: string };

export type SignInAnswer =
  | { kind: "in"; sessionId: string; accountId: string }
  /** Not this address with this password, or not this code; `left` tries before the lock. */
  | { kind: "wrong" | "wrongCode"; left: number }
  | { kind: "locked"; until: Date }
  /** The password is right; the code of the second factor is still to come. */
  | { kind: "codeWanted" }
  | { kind: "disabled" };

const findAccount = (email: string) =>
  db.account.findFirst({
    where: { email, person: { deletedAt: null } },
    select: {
      id: true,
      email: true,
      passwordHash: true,
      totpSecret: true,
      totpConfirmedAt: true,
      disabledAt: true,
      person: { select: { nameZh: true } },
    },
  });

type Found = Awaited<ReturnType<typeof findAccount>>;

/**
 * One attempt to sign in with a password. Known and unknown addresses are told the same, do the same work and lock
 * alike. Wrong codes of the second factor count like wrong passwords.
 */
export async function attemptSignIn(attempt: SignInAttempt, now: Date): Promise<SignInAnswer> {
  const email = normaliseEmail(attempt.email);
  const taken = await takeTry(email, now);
  if (!taken.taken) return { kind: "locked", until: taken.until };

  const found = await findAccount(email);
  const refuse = async (kind: "wrong" | "wrongCode"): Promise<SignInAnswer> => {
    await recordFailure(attempt, found, kind === "wrong" ? "password" : "code", taken.left === 0);
    return taken.left === 0 ? { kind: "locked", until: lockEnd(now) } : { kind, left: taken.left };
  };

  const matches = await passwordMatches(found?.passwordHash ?? null, attempt.password);
  if (!found || !matches) return refuse("wrong");
  if (found.disabledAt) {
    await recordFailure(attempt, found, "disabled", false);
    return { kind: "disabled" };
  }
  if (found.totpConfirmedAt && !attempt.code) {
    await giveTryBack(email);
    return { kind: "codeWanted" };
  }
  const method = await secondFactor(found, attempt.code ?? "", now);
  if (!method) return refuse("wrongCode");
  const sessionId = await letIn({ id: found.id, email, name: found.person.nameZh }, attempt, method, now);
  return { kind: "in", accountId: found.id, sessionId };
}

async function secondFactor(account: NonNullable<Found>, code: string, now: Date): Promise<Method | null> {
  if (!account.totpConfirmedAt) return "password";
  if (await useTotpCode(db, account, code, now)) return "code";
  return (await useRecoveryCode(db, account.id, code, now)) ? "recoveryCode" : null;
}

/** An address that does not look like one is left out: people type passwords into the wrong box. */
async function recordFailure(
  attempt: SignInAttempt,
  found: Found,
  factor: "password" | "code" | "disabled",
  locks: boolean,
) {
  const email = normaliseEmail(attempt.email);
  const by = { accountId: found?.id ?? null, name: found?.person.nameZh ?? "", address: attempt.address };
  const entry = {
    subject: { kind: "account", id: found?.id ?? null },
    detail: { email: isEmail(email) ? email : null, factor },
  };
  await inTransaction(async (tx) => {
    await recordEvent(tx, by, { action: "session.fail", ...entry });
    if (locks) await recordEvent(tx, by, { action: "account.lock", ...entry });
  });
}

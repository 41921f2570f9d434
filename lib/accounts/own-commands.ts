import "server-only";

import { done, type Outcome, type Refused, refused, refusedField, type Said } from "@/lib/action/outcome";
import type { Tx } from "@/lib/db/client";
import { confirmPassword } from "./confirm-password";
import { setPassword } from "./new-password";
import { renewRecoveryCodes } from "./recovery-codes";
import type { Preferences } from "./schema";
import { seal, unseal } from "./seal";
import { endSessions } from "./sessions";
import { newTotpSecret, stepOf } from "./totp";

/** What people do to their own account. `now` is the moment of the request. */
type Own = { accountId: string; sessionId: string };

const subject = ({ accountId }: Own) => ({ kind: "account", id: accountId });
const under = (field: string, ...faults: Said[]): Refused => ({
  ...refused("action.fieldsNeedAttention"),
  fields: { [field]: faults },
});
const asked = { totpSecret: true, totpConfirmedAt: true } as const;
const read = (tx: Tx, { accountId }: Own) => tx.account.findUniqueOrThrow({ where: { id: accountId }, select: asked });

/** A new password ends every other session: whoever knew the old one is out. */
export async function changePassword(tx: Tx, own: Own, current: string, password: string, now: Date): Promise<Outcome> {
  const wrong = await confirmPassword(tx, own.accountId, current, now);
  if (wrong) return under("current", wrong);
  const faults = await setPassword(tx, own.accountId, password, now);
  if (faults.length > 0) return under("password", ...faults);
  const sessions = await endSessions(tx, own.accountId, "password", { except: own.sessionId });
  return done("accounts.password.changed", subject(own), { detail: { sessions } });
}

export async function savePreferences(tx: Tx, own: Own, preferences: Preferences): Promise<Outcome> {
  await tx.account.update({ where: { id: own.accountId }, data: preferences, select: { id: true } });
  return done("accounts.preferences.saved", subject(own), { detail: preferences });
}

/** Only one's own; another's id is answered like one that does not exist. */
export async function endOwnSession(tx: Tx, own: Own, sessionId: string): Promise<Outcome> {
  const ended = await endSessions(tx, own.accountId, "own", { only: sessionId });
  return ended === 1
    ? done("accounts.sessions.ended", { kind: "session", id: sessionId })
    : refused("action.notAllowed");
}

export async function endOtherSessions(tx: Tx, own: Own): Promise<Outcome> {
  const sessions = await endSessions(tx, own.accountId, "everywhere", { except: own.sessionId });
  return done("accounts.sessions.othersEnded", subject(own), { values: { count: sessions }, detail: { sessions } });
}

/** A secret to scan, valid only once a first code of it has been typed. Asks for the password: a borrowed screen must not do. */
export async function beginTotp(tx: Tx, own: Own, password: string, now: Date): Promise<Outcome> {
  const wrong = await confirmPassword(tx, own.accountId, password, now);
  if (wrong) return under("password", wrong);
  const account = await read(tx, own);
  if (account.totpConfirmedAt) return refused("accounts.totp.already");
  await tx.account.update({
    where: { id: own.accountId },
    data: { totpSecret: seal(newTotpSecret(), own.accountId), totpLastStep: null },
    select: { id: true },
  });
  return done("accounts.totp.begun", subject(own));
}

/** The second factor holds from here on; the recovery codes are answered once. */
export async function confirmTotp(tx: Tx, own: Own, code: string, now: Date): Promise<Outcome> {
  const account = await read(tx, own);
  if (!account.totpSecret || account.totpConfirmedAt) return refused("accounts.totp.notBegun");
  const step = stepOf(unseal(account.totpSecret, own.accountId), code, now);
  if (step === null) return refusedField("code", "accounts.totp.wrongCode");
  await tx.account.update({
    where: { id: own.accountId },
    data: { totpConfirmedAt: now, totpLastStep: step },
    select: { id: true },
  });
  return done("accounts.totp.confirmed", subject(own), { secrets: await renewRecoveryCodes(tx, own.accountId) });
}

export async function disableTotp(tx: Tx, own: Own, password: string, now: Date): Promise<Outcome> {
  const wrong = await confirmPassword(tx, own.accountId, password, now);
  if (wrong) return under("password", wrong);
  const account = await read(tx, own);
  if (!account.totpSecret) return refused("accounts.totp.notBegun");
  await tx.account.update({
    where: { id: own.accountId },
    data: { totpSecret: null, totpConfirmedAt: null, totpLastStep: null },
    select: { id: true },
  });
  await tx.recoveryCode.deleteMany({ where: { accountId: own.accountId } });
  return done("accounts.totp.disabled", subject(own));
}

/** Ten new codes; the earlier ones are void. */
export async function renewCodes(tx: Tx, own: Own, password: string, now: Date): Promise<Outcome> {
  const wrong = await confirmPassword(tx, own.accountId, password, now);
  if (wrong) return under("password", wrong);
  const account = await read(tx, own);
  if (!account.totpConfirmedAt) return refused("accounts.totp.notBegun");
  return done("accounts.totp.renewed", subject(own), { secrets: await renewRecoveryCodes(tx, own.accountId) });
}

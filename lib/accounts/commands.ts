import "server-only";

import type { OfficeRole } from "@/lib/access/policy";
import { done, type Outcome, refused, refusedField } from "@/lib/action/outcome";
import type { Tx } from "@/lib/db/client";
import { unlock } from "./guard";
import { createOneTimeLink, linkAddress } from "./links";
import { rolesSeen } from "./roles-seen";
import type { CreateAccount } from "./schema";
import { endSessions } from "./sessions";

export { createOneTimeLink } from "./links";

const subject = (id: string) => ({ kind: "account", id });

const find = (tx: Tx, id: string) =>
  tx.account.findFirst({
    where: { id, person: { deletedAt: null } },
    select: {
      id: true,
      email: true,
      roles: true,
      disabledAt: true,
      disabledReason: true,
      person: { select: { nameZh: true } },
    },
  });

/** Changes of who administers take turns, so that two cannot each remove the other as the last but one. */
const lockAdministration = (tx: Tx) => tx.$executeRaw`SELECT pg_advisory_xact_lock(7210037)`;

/** Whether somebody else could still administer if this account could not. */
const othersAdminister = async (tx: Tx, accountId: string): Promise<boolean> =>
  (await tx.account.count({
    where: { id: { not: accountId }, roles: { has: "ADMINISTRATOR" }, disabledAt: null, person: { deletedAt: null } },
  })) > 0;

/** An account for a person, and the link with which they choose their password. The link is answered once. */
export async function createAccount(tx: Tx, input: CreateAccount): Promise<Outcome> {
  const person = await tx.person.findFirst({
    where: { id: input.personId, deletedAt: null },
    select: { nameZh: true, account: { select: { id: true } } },
  });
  if (!person) return refused("action.notAllowed");
  if (person.account) return refused("admin.account.hasOne");
  if (await tx.account.findUnique({ where: { email: input.email }, select: { id: true } }))
    return refusedField("email", "admin.account.emailTaken");
  const { id } = await tx.account.create({ data: input, select: { id: true } });
  const { token } = await createOneTimeLink(tx, "SET_PASSWORD", id);
  return done("admin.account.created", subject(id), {
    id,
    secrets: [linkAddress("SET_PASSWORD", token)],
    values: { name: person.nameZh },
    detail: { personId: input.personId, email: input.email, after: { roles: input.roles } },
  });
}

/** New office roles. The last administrator keeps theirs. They hold from the next request of any session on. */
export async function setRoles(tx: Tx, accountId: string, roles: OfficeRole[], seen: string): Promise<Outcome> {
  await lockAdministration(tx);
  const account = await find(tx, accountId);
  if (!account) return refused("action.notAllowed");
  if (rolesSeen(account.roles) !== seen) return refused("action.someoneFaster");
  if (
    account.roles.includes("ADMINISTRATOR") &&
    !roles.includes("ADMINISTRATOR") &&
    !(await othersAdminister(tx, accountId))
  )
    return refused("admin.account.lastAdministrator");
  await tx.account.update({ where: { id: accountId }, data: { roles: { set: roles } }, select: { id: true } });
  return done("admin.account.rolesSaved", subject(accountId), {
    values: { name: account.person.nameZh },
    detail: { before: { roles: account.roles }, after: { roles } },
  });
}

/** Another address to sign in with. Links that went to the old one die. */
export async function changeEmail(tx: Tx, accountId: string, email: string, now: Date): Promise<Outcome> {
  const account = await find(tx, accountId);
  if (!account) return refused("action.notAllowed");
  const owner = await tx.account.findUnique({ where: { email }, select: { id: true } });
  if (owner && owner.id !== accountId) return refusedField("email", "admin.account.emailTaken");
  await tx.account.update({ where: { id: accountId }, data: { email }, select: { id: true } });
  await tx.oneTimeLink.updateMany({ where: { accountId, usedAt: null }, data: { usedAt: now } });
  return done("admin.account.emailSaved", subject(accountId), {
    detail: { before: { email: account.email }, after: { email } },
  });
}

/** Nobody disables themselves, nor the last administrator. Sessions and open links end at once. */
export async function disableAccount(
  tx: Tx,
  byAccountId: string | null,
  accountId: string,
  reason: string,
  now: Date,
): Promise<Outcome> {
  await lockAdministration(tx);
  const account = await find(tx, accountId);
  if (!account || account.disabledAt) return refused("action.notAllowed");
  if (accountId === byAccountId) return refused("admin.account.notYourself");
  if (account.roles.includes("ADMINISTRATOR") && !(await othersAdminister(tx, accountId)))
    return refused("admin.account.lastAdministrator");
  await tx.account.update({
    where: { id: accountId },
    data: { disabledAt: now, disabledReason: reason },
    select: { id: true },
  });
  await tx.oneTimeLink.updateMany({ where: { accountId, usedAt: null }, data: { usedAt: now } });
  const sessions = await endSessions(tx, accountId, "disabled");
  return done("admin.account.disabled", subject(accountId), {
    values: { name: account.person.nameZh },
    detail: { reason, sessions, before: { disabled: false }, after: { disabled: true } },
  });
}

export async function enableAccount(tx: Tx, accountId: string, now: Date): Promise<Outcome> {
  const account = await find(tx, accountId);
  if (!account?.disabledAt) return refused("action.notAllowed");
  // Counts as a sign of life: else an account that slept too long would be disabled again tonight.
  await tx.account.update({
    where: { id: accountId },
    data: { disabledAt: null, disabledReason: null, reviewedAt: now },
    select: { id: true },
  });
  return done("admin.account.enabled", subject(accountId), {
    values: { name: account.person.nameZh },
    detail: { before: { disabled: true, reason: account.disabledReason }, after: { disabled: false } },
  });
}

export async function unlockAccount(tx: Tx, accountId: string): Promise<Outcome> {
  const account = await find(tx, accountId);
  if (!account) return refused("action.notAllowed");
  const wasLocked = await unlock(tx, account.email);
  return done("admin.account.unlocked", subject(accountId), {
    values: { name: account.person.nameZh },
    detail: { wasLocked },
  });
}

export async function endAccountSessions(tx: Tx, accountId: string): Promise<Outcome> {
  const account = await find(tx, accountId);
  if (!account) return refused("action.notAllowed");
  const sessions = await endSessions(tx, accountId, "administrator");
  return done("admin.account.sessionsEnded", subject(accountId), {
    values: { name: account.person.nameZh, count: sessions },
    detail: { sessions },
  });
}

/** A link with which someone sets a new password, to hand over in person. The old password works until then. */
export async function createResetLink(tx: Tx, accountId: string): Promise<Outcome> {
  const account = await find(tx, accountId);
  if (!account) return refused("action.notAllowed");
  if (account.disabledAt) return refused("admin.account.disabledNoLink");
  const { token } = await createOneTimeLink(tx, "SET_PASSWORD", accountId);
  return done("admin.account.linkCreated", subject(accountId), {
    secrets: [linkAddress("SET_PASSWORD", token)],
    values: { name: account.person.nameZh },
  });
}

/** Takes the second factor away, for someone who lost both the phone and the codes. */
export async function removeSecondFactor(tx: Tx, accountId: string): Promise<Outcome> {
  const account = await find(tx, accountId);
  if (!account) return refused("action.notAllowed");
  await tx.account.update({
    where: { id: accountId },
    data: { totpSecret: null, totpConfirmedAt: null, totpLastStep: null },
    select: { id: true },
  });
  await tx.recoveryCode.deleteMany({ where: { accountId } });
  const sessions = await endSessions(tx, accountId, "administrator");
  return done("admin.account.secondFactorRemoved", subject(accountId), {
    values: { name: account.person.nameZh },
    detail: { sessions },
  });
}

export async function markReviewed(tx: Tx, accountId: string, now: Date): Promise<Outcome> {
  const account = await find(tx, accountId);
  if (!account) return refused("action.notAllowed");
  await tx.account.update({ where: { id: accountId }, data: { reviewedAt: now }, select: { id: true } });
  return done("admin.account.reviewedDone", subject(accountId), {
    values: { name: account.person.nameZh },
    detail: { roles: account.roles },
  });
}

/** From the next request on, this session looks through another role; it can then read at most what both may, and write nothing. */
export async function startPreview(tx: Tx, sessionId: string, role: OfficeRole | "STAFF"): Promise<Outcome> {
  await tx.session.update({ where: { id: sessionId }, data: { preview: role }, select: { id: true } });
  return done("admin.preview.started", { kind: "session", id: sessionId }, { detail: { role }, goTo: "/" });
}

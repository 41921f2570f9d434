import "server-only";

import { type Outcome, refused } from "@/lib/action/outcome";
import { recordEvent } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { unlock } from "./guard";
import { consumeLink, hashOfToken } from "./links";
import { setPassword } from "./new-password";
import { endSessions } from "./sessions";

/** Called through `inTransaction`, which undoes the use of the link when the password is refused. */
type Answer = Extract<Outcome, { kind: "refused" }> | { kind: "done" };

const dead = refused("accounts.link.dead");
const faulty = (faults: { key: string }[]): Answer => ({
  ...refused("action.fieldsNeedAttention"),
  fields: { password: faults },
});

/** Sets the password of whoever holds the link, ends all their sessions, and forgives their failures. */
export async function setPasswordByLink(
  tx: Tx,
  input: { token: string; password: string },
  address: string | null,
  now: Date,
): Promise<Answer> {
  const link = await tx.oneTimeLink.findFirst({
    where: {
      purpose: "SET_PASSWORD",
      account: { disabledAt: null, person: { deletedAt: null } },
      tokenHash: hashOfToken(input.token),
    },
    select: { account: { select: { id: true, email: true, person: { select: { nameZh: true } } } } },
  });
  const account = link?.account;
  if (!account || !(await consumeLink(tx, "SET_PASSWORD", input.token, now))) return dead;
  const faults = await setPassword(tx, account.id, input.password, now);
  if (faults.length > 0) return faulty(faults);
  const sessions = await endSessions(tx, account.id, "password");
  await unlock(tx, account.email);
  const by = { accountId: account.id, name: account.person.nameZh, address };
  await recordEvent(tx, by, {
    action: "account.password",
    subject: { kind: "account", id: account.id },
    detail: { by: "link", sessions },
  });
  return { kind: "done" };
}

type Welcome = { token: string; agency: string; name: string; email: string; password: string };

/**
 * The first administrator of an empty installation. The link dies with its use, and without effect once anybody has
 * an account: nobody becomes administrator of a house that is lived in.
 */
export async function createFirstAdministrator(
  tx: Tx,
  input: Welcome,
  address: string | null,
  now: Date,
): Promise<Answer> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(7210037)`;
  if ((await tx.account.count()) > 0 || !(await consumeLink(tx, "FIRST_ADMINISTRATOR", input.token, now))) return dead;
  const agency = await tx.agency.create({ data: { nameZh: input.agency }, select: { id: true } });
  const person = await tx.person.create({ data: { nameZh: input.name, agencyId: agency.id }, select: { id: true } });
  const account = await tx.account.create({
    data: { personId: person.id, email: input.email, roles: ["ADMINISTRATOR"] },
    select: { id: true },
  });
  const faults = await setPassword(tx, account.id, input.password, now);
  if (faults.length > 0) return faulty(faults);
  await tx.installation.upsert({
    where: { id: 1 },
    create: { id: 1, name: input.agency },
    update: { name: input.agency },
    select: { id: true },
  });
  const by = { accountId: account.id, name: input.name, address };
  await recordEvent(tx, by, {
    action: "account.create",
    subject: { kind: "account", id: account.id },
    detail: { email: input.email, after: { roles: ["ADMINISTRATOR"] }, first: true },
  });
  return { kind: "done" };
}

import { expect, onTestFinished, test, vi } from "vitest";
import { givenAccount } from "@/e2e/support/given";
import { db } from "@/lib/db/client";
import { guardKey, takeTry } from "./guard";
import { disableIdleAccounts, endStaleSessions, forgetOldGuards } from "./jobs";

const ago = (days: number) => new Date(Date.now() - days * 24 * 3_600_000);

test("sessions that nobody ended are written down as over, with the reason, once", async () => {
  const account = await givenAccount();
  const idle = await db.session.create({ data: { accountId: account.id, lastSeenAt: ago(1) } });
  const long = await db.session.create({ data: { accountId: account.id, createdAt: ago(1) } });
  const open = await db.session.create({ data: { accountId: account.id } });
  expect((await Promise.all([endStaleSessions(), endStaleSessions()])).reduce((sum, count) => sum + count)).toBe(2);
  const rows = await db.session.findMany({ where: { accountId: account.id }, select: { id: true, endReason: true } });
  expect(new Map(rows.map(({ id, endReason }) => [id, endReason]))).toEqual(
    new Map([
      [idle.id, "idle"],
      [long.id, "longest"],
      [open.id, null],
    ]),
  );
  expect(await db.auditEvent.count({ where: { action: "session.expire", accountId: account.id } })).toBe(2);
});

test("accounts that slept too long are disabled; those that signed in, were reviewed or are new are not", async () => {
  const slept = await givenAccount({ createdAt: ago(400), lastSignInAt: ago(181) });
  const never = await givenAccount({ createdAt: ago(181) });
  const used = await givenAccount({ createdAt: ago(400), lastSignInAt: ago(179) });
  const reviewed = await givenAccount({ createdAt: ago(400), lastSignInAt: ago(300), reviewedAt: ago(10) });
  const fresh = await givenAccount();
  expect(await disableIdleAccounts()).toBe(2);
  const disabled = await db.account.findMany({
    where: { disabledAt: { not: null } },
    select: { id: true, disabledReason: true },
  });
  expect(disabled.map(({ id }) => id).sort()).toEqual([slept.id, never.id].sort());
  expect(disabled.map(({ disabledReason }) => disabledReason)).toEqual(["idle 180", "idle 180"]);
  expect([used, reviewed, fresh].every(({ id }) => !disabled.some((one) => one.id === id))).toBe(true);
});

test("the operator may set other limits: IDLE_MINUTES and IDLE_ACCOUNT_DAYS", async () => {
  vi.stubEnv("IDLE_MINUTES", "5");
  vi.stubEnv("IDLE_ACCOUNT_DAYS", "10");
  onTestFinished(() => void vi.unstubAllEnvs());
  const slept = await givenAccount({ createdAt: ago(20), lastSignInAt: ago(11) });
  const used = await givenAccount({ createdAt: ago(20), lastSignInAt: ago(9) });
  const minute = 1 / (24 * 60);
  const silent = await db.session.create({ data: { accountId: used.id, lastSeenAt: ago(6 * minute) } });
  const open = await db.session.create({ data: { accountId: used.id, lastSeenAt: ago(4 * minute) } });
  await endStaleSessions();
  const endOf = async (id: string) => (await db.session.findUniqueOrThrow({ where: { id } })).endReason;
  expect([await endOf(silent.id), await endOf(open.id)]).toEqual(["idle", null]);
  await disableIdleAccounts();
  const reasonOf = async (id: string) => (await db.account.findUniqueOrThrow({ where: { id } })).disabledReason;
  expect([await reasonOf(slept.id), await reasonOf(used.id)]).toEqual(["idle 10", null]);
});

test("the last administrator is not put to sleep", async () => {
  const one = await givenAccount({ roles: ["ADMINISTRATOR"], createdAt: ago(400) });
  const two = await givenAccount({ roles: ["ADMINISTRATOR"], createdAt: ago(400) });
  expect(await disableIdleAccounts()).toBe(1);
  const rows = await db.account.findMany({ where: { id: { in: [one.id, two.id] } }, select: { disabledAt: true } });
  expect(rows.filter(({ disabledAt }) => disabledAt === null)).toHaveLength(1);
});

test("addresses that nobody tried for a day are forgotten", async () => {
  await takeTry("old@example.test", ago(2));
  await takeTry("new@example.test", new Date());
  await forgetOldGuards();
  expect(await db.signInGuard.findUnique({ where: { key: guardKey("old@example.test") } })).toBeNull();
  expect(await db.signInGuard.findUnique({ where: { key: guardKey("new@example.test") } })).not.toBeNull();
});

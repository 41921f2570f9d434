import { beforeAll, expect, test } from "vitest";
import { givenAccount, givenPerson } from "@/e2e/support/given";
import type { OfficeRole } from "@/lib/access/policy";
import type { Outcome } from "@/lib/action/outcome";
import { db, type Tx } from "@/lib/db/client";
import * as commands from "./commands";
import { rolesSeen } from "./roles-seen";
import { findSession } from "./sessions";

const run = (work: (tx: Tx) => Promise<Outcome>) => db.$transaction(work);
const reasons = (outcome: Outcome) =>
  outcome.kind === "refused" ? outcome.reasons.map(({ key }) => key) : [outcome.kind];
const now = new Date();
/** As a form does that was opened this moment. */
const setRoles = async (tx: Tx, id: string, roles: OfficeRole[]) => {
  const account = await tx.account.findUniqueOrThrow({ where: { id }, select: { roles: true } });
  return commands.setRoles(tx, id, roles, rolesSeen(account.roles));
};
const administrators = () => db.account.count({ where: { roles: { has: "ADMINISTRATOR" }, disabledAt: null } });

let first: Awaited<ReturnType<typeof givenAccount>>;
beforeAll(async () => {
  first = await givenAccount({ roles: ["ADMINISTRATOR"] });
});

test("an account comes with a link that is shown once, and no password", async () => {
  const person = await givenPerson();
  const outcome = await run((tx) =>
    commands.createAccount(tx, { personId: person.id, email: "new@example.test", roles: ["COORDINATOR"] }),
  );
  expect(outcome).toMatchObject({
    kind: "done",
    secrets: [expect.stringContaining("/reset/")],
    detail: { after: { roles: ["COORDINATOR"] } },
  });
  expect(JSON.stringify("detail" in outcome ? outcome.detail : null)).not.toContain("/reset/");
  expect(await db.account.findUniqueOrThrow({ where: { email: "new@example.test" } })).toMatchObject({
    passwordHash: null,
    mustChangePassword: true,
  });
  expect(
    reasons(await run((tx) => commands.createAccount(tx, { personId: person.id, email: "b@example.test", roles: [] }))),
  ).toEqual(["admin.account.hasOne"]);
});

test("two accounts cannot share an address", async () => {
  const other = await givenAccount();
  const person = await givenPerson();
  const outcome = await run((tx) => commands.createAccount(tx, { personId: person.id, email: other.email, roles: [] }));
  expect(outcome).toMatchObject({ kind: "refused", fields: { email: [{ key: "admin.account.emailTaken" }] } });
  expect(await run((tx) => commands.changeEmail(tx, first.id, other.email, now))).toMatchObject({ kind: "refused" });
});

test("a change of roles says what was and what is", async () => {
  const account = await givenAccount({ roles: ["READER"] });
  expect(await run((tx) => setRoles(tx, account.id, ["APPROVER"]))).toMatchObject({
    kind: "done",
    detail: { before: { roles: ["READER"] }, after: { roles: ["APPROVER"] } },
  });
});

test("roles that somebody else has changed since are not set over them", async () => {
  const account = await givenAccount({ roles: ["READER"] });
  const seen = rolesSeen(account.roles);
  await run((tx) => commands.setRoles(tx, account.id, ["APPROVER"], seen));
  expect(reasons(await run((tx) => commands.setRoles(tx, account.id, ["READER", "FINANCE"], seen)))).toEqual([
    "action.someoneFaster",
  ]);
  expect((await db.account.findUniqueOrThrow({ where: { id: account.id } })).roles).toEqual(["APPROVER"]);
});

test("the last administrator stays one, and stays enabled", async () => {
  expect(await administrators()).toBe(1);
  expect(reasons(await run((tx) => setRoles(tx, first.id, [])))).toEqual(["admin.account.lastAdministrator"]);
  expect(reasons(await run((tx) => commands.disableAccount(tx, null, first.id, "x", now)))).toEqual([
    "admin.account.lastAdministrator",
  ]);
  const disabled = await givenAccount({ roles: ["ADMINISTRATOR"], disabledAt: now });
  expect(reasons(await run((tx) => setRoles(tx, first.id, [])))).toEqual(["admin.account.lastAdministrator"]);
  await db.account.delete({ where: { id: disabled.id } });
});

test("two administrators who remove each other at the same moment leave one", async () => {
  const second = await givenAccount({ roles: ["ADMINISTRATOR"] });
  let removed = () => {};
  const halfway = new Promise<void>((resolve) => {
    removed = resolve;
  });
  let commit = () => {};
  const later = new Promise<void>((resolve) => {
    commit = resolve;
  });
  const one = db.$transaction(async (tx) => {
    const outcome = await setRoles(tx, second.id, []);
    removed();
    await later;
    return outcome;
  });
  await halfway; // the first removal is written and not yet committed
  const other = run((tx) => setRoles(tx, first.id, []));
  const waits = `SELECT count(*)::int AS "count" FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`;
  await expect
    .poll(async () => (await db.$queryRawUnsafe<{ count: number }[]>(waits))[0]?.count, { timeout: 5_000 })
    .toBe(1);
  commit();
  expect([(await one).kind, ...reasons(await other)]).toEqual(["done", "admin.account.lastAdministrator"]);
  expect(await administrators()).toBe(1);
});

test("nobody disables themselves", async () => {
  const other = await givenAccount({ roles: ["ADMINISTRATOR"] });
  expect(reasons(await run((tx) => commands.disableAccount(tx, other.id, other.id, "x", now)))).toEqual([
    "admin.account.notYourself",
  ]);
});

test("a disabled account loses its sessions and its links at once, and can come back", async () => {
  const account = await givenAccount();
  const { id } = await db.session.create({ data: { accountId: account.id } });
  await run((tx) => commands.createResetLink(tx, account.id));
  expect((await run((tx) => commands.disableAccount(tx, first.id, account.id, "離職", now))).kind).toBe("done");
  expect(await findSession(id)).toBeNull();
  expect(await db.oneTimeLink.count({ where: { accountId: account.id, usedAt: null } })).toBe(0);
  expect(reasons(await run((tx) => commands.createResetLink(tx, account.id)))).toEqual([
    "admin.account.disabledNoLink",
  ]);
  expect((await run((tx) => commands.enableAccount(tx, account.id, now))).kind).toBe("done");
  expect(await db.account.findUniqueOrThrow({ where: { id: account.id } })).toMatchObject({
    disabledAt: null,
    disabledReason: null,
  });
});

test("links that went to an old address die with it", async () => {
  const account = await givenAccount();
  await run((tx) => commands.createResetLink(tx, account.id));
  await run((tx) => commands.changeEmail(tx, account.id, "moved@example.test", now));
  expect(await db.oneTimeLink.count({ where: { accountId: account.id, usedAt: null } })).toBe(0);
});

test("an account of a deleted person is no account", async () => {
  const account = await givenAccount();
  await db.person.update({ where: { id: account.personId }, data: { deletedAt: now } });
  expect(reasons(await run((tx) => setRoles(tx, account.id, ["ADMINISTRATOR"])))).toEqual(["action.notAllowed"]);
});

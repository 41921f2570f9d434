import { Secret, TOTP } from "otpauth";
import { expect, test } from "vitest";
import { givenAccount, password } from "@/e2e/support/given";
import type { Outcome } from "@/lib/action/outcome";
import { db, type Tx } from "@/lib/db/client";
import { takeTry } from "./guard";
import * as own from "./own-commands";
import { unseal } from "./seal";

const now = new Date();
const run = (work: (tx: Tx) => Promise<Outcome>) => db.$transaction(work);
const faults = (outcome: Outcome, field: string) =>
  outcome.kind === "refused" ? (outcome.fields?.[field] ?? outcome.reasons).map(({ key }) => key) : [outcome.kind];

async function givenMe() {
  const account = await givenAccount();
  const here = await db.session.create({ data: { accountId: account.id } });
  return { ...account, accountId: account.id, sessionId: here.id };
}

test("a new password needs the old one, and none of the last three", async () => {
  const me = await givenMe();
  const change = (current: string, next: string) => run((tx) => own.changePassword(tx, me, current, next, now));
  expect(faults(await change("wrong", "a brand new secret"), "current")).toEqual(["accounts.password.currentWrong"]);
  const [one, two, three] = ["first new secret", "second new secret", "third new secret"];
  expect(faults(await change(password, password), "password")).toEqual(["accounts.password.usedBefore"]);
  expect((await change(password, one)).kind).toBe("done");
  expect((await change(one, two)).kind).toBe("done");
  expect(faults(await change(two, password), "password")).toEqual(["accounts.password.usedBefore"]);
  expect((await change(two, three)).kind).toBe("done");
  expect((await change(three, password)).kind).toBe("done"); // three others came between
});

test("it ends the other sessions and not this one", async () => {
  const me = await givenMe();
  const other = await db.session.create({ data: { accountId: me.accountId } });
  await run((tx) => own.changePassword(tx, me, password, "a brand new secret", now));
  const ended = await db.session.findMany({
    where: { accountId: me.accountId, endedAt: { not: null } },
    select: { id: true },
  });
  expect(ended).toEqual([{ id: other.id }]);
});

test("a first password that must be changed is changed by this", async () => {
  const me = await givenMe();
  await db.account.update({ where: { id: me.accountId }, data: { mustChangePassword: true } });
  await run((tx) => own.changePassword(tx, me, password, "a brand new secret", now));
  expect((await db.account.findUniqueOrThrow({ where: { id: me.accountId } })).mustChangePassword).toBe(false);
});

test("wrong passwords typed while signed in count like wrong sign-ins", async () => {
  const me = await givenMe();
  for (let count = 0; count < 5; count++) await run((tx) => own.disableTotp(tx, me, "wrong", now));
  expect(faults(await run((tx) => own.disableTotp(tx, me, password, now)), "password")).toEqual([
    "accounts.password.waiting",
  ]);
  expect((await takeTry(me.email, now)).taken).toBe(false);
});

test("the second factor holds only after its first code; the codes are shown once and kept as hashes", async () => {
  const me = await givenMe();
  expect(faults(await run((tx) => own.beginTotp(tx, me, "wrong", now)), "password")).toEqual([
    "accounts.password.currentWrong",
  ]);
  expect((await run((tx) => own.beginTotp(tx, me, password, now))).kind).toBe("done");
  const begun = await db.account.findUniqueOrThrow({ where: { id: me.accountId } });
  expect(begun.totpConfirmedAt).toBeNull();
  const secret = unseal(begun.totpSecret ?? "", me.accountId);
  expect(JSON.stringify(begun)).not.toContain(secret);
  expect(faults(await run((tx) => own.confirmTotp(tx, me, "000000", now)), "code")).toEqual([
    "accounts.totp.wrongCode",
  ]);
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() });
  const confirmed = await run((tx) => own.confirmTotp(tx, me, code, now));
  const codes = confirmed.kind === "done" ? (confirmed.secrets ?? []) : [];
  expect(codes).toHaveLength(10);
  const kept = JSON.stringify(await db.recoveryCode.findMany({ where: { accountId: me.accountId } }));
  for (const one of codes) expect(kept).not.toContain(one);

  const renewed = await run((tx) => own.renewCodes(tx, me, password, now));
  expect(renewed.kind === "done" && renewed.secrets).not.toEqual(codes);
  expect((await run((tx) => own.disableTotp(tx, me, password, now))).kind).toBe("done");
  expect(await db.recoveryCode.count({ where: { accountId: me.accountId } })).toBe(0);
});

test("nobody ends another's session by its id", async () => {
  const [me, other] = [await givenMe(), await givenMe()];
  expect((await run((tx) => own.endOwnSession(tx, me, other.sessionId))).kind).toBe("refused");
  expect((await db.session.findUniqueOrThrow({ where: { id: other.sessionId } })).endedAt).toBeNull();
  expect((await run((tx) => own.endOwnSession(tx, me, me.sessionId))).kind).toBe("done");
});

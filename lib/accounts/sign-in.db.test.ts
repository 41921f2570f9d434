import * as argon2 from "@node-rs/argon2";
import { Secret, TOTP } from "otpauth";
import { expect, test, vi } from "vitest";
import { givenAccount, password } from "@/e2e/support/given";
import { db } from "@/lib/db/client";
import { guardKey, unlock } from "./guard";
import { hashPassword } from "./password";
import { renewRecoveryCodes } from "./recovery-codes";
import { seal } from "./seal";
import { attemptSignIn, type SignInAnswer } from "./sign-in";
import { newTotpSecret } from "./totp";

const from = { device: "Firefox · Linux", address: "192.0.2.7" };
const at = new Date("2026-11-22T02:00:00Z");
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
const attempt = (email: string, typed: string, now = at, code?: string) =>
  attemptSignIn({ email, password: typed, code, ...from }, now);
const unknown = () => `${crypto.randomUUID()}@example.test`;
const trail = (accountId: string) =>
  db.auditEvent.findMany({ where: { accountId }, orderBy: { id: "asc" }, select: { action: true, address: true } });

async function givenTotpAccount() {
  const account = await givenAccount();
  const secret = newTotpSecret();
  await db.account.update({
    where: { id: account.id },
    data: { totpSecret: seal(secret, account.id), totpConfirmedAt: at },
  });
  const code = (now: Date) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() });
  return { ...account, code };
}

test("the right password opens a session, and the trail says so", async () => {
  const account = await givenAccount();
  const answer = await attempt(`  ${account.email.toUpperCase()} `, password);
  expect(answer).toMatchObject({ kind: "in", accountId: account.id });
  const session = await db.session.findFirstOrThrow({ where: { accountId: account.id } });
  expect(session).toMatchObject({ device: from.device, address: from.address, endedAt: null });
  expect(await trail(account.id)).toEqual([{ action: "session.start", address: from.address }]);
});

test.each([
  ["a known address", async () => (await givenAccount()).email],
  ["an unknown address", async () => unknown()],
])("%s counts down, locks at the fifth failure for fifteen minutes, and opens again", async (_, make) => {
  const email = await make();
  for (const left of [4, 3, 2, 1]) expect(await attempt(email, "wrong")).toEqual({ kind: "wrong", left });
  expect(await attempt(email, "wrong")).toEqual({ kind: "locked", until: later(15) });
  expect(await attempt(email, password, later(14))).toEqual({ kind: "locked", until: later(15) });
  expect((await attempt(email, "wrong", later(15.1))).kind).toBe("wrong");
});

test("the lock is in the trail, with the name when the address is known", async () => {
  const account = await givenAccount();
  for (let count = 0; count < 6; count++) await attempt(account.email, "wrong");
  expect((await trail(account.id)).map(({ action }) => action)).toEqual([
    ...Array(5).fill("session.fail"),
    "account.lock",
  ]);
});

test("what does not look like an address is not written down: it may be a password", async () => {
  const typed = `hunter2 ${crypto.randomUUID()}`;
  await attempt(typed, "wrong");
  const events = await db.auditEvent.findMany({ where: { action: "session.fail" }, orderBy: { id: "desc" }, take: 20 });
  expect(JSON.stringify(events.map(({ detail, actorName }) => [detail, actorName]))).not.toContain(typed);
});

test("twenty attempts at once are still five", async () => {
  const account = await givenAccount();
  const answers = await Promise.all(Array.from({ length: 20 }, () => attempt(account.email, "wrong")));
  const wrong = answers.filter(({ kind }) => kind === "wrong");
  expect(wrong).toHaveLength(4);
  expect(await db.auditEvent.count({ where: { accountId: account.id, action: "session.fail" } })).toBe(5);
  expect((await attempt(account.email, password)).kind).toBe("locked");
});

test("the right password on the fifth try still opens, and failures are forgotten", async () => {
  const account = await givenAccount();
  for (let count = 0; count < 4; count++) await attempt(account.email, "wrong");
  expect((await attempt(account.email, password)).kind).toBe("in");
  expect(await db.signInGuard.findUnique({ where: { key: guardKey(account.email) } })).toBeNull();
});

test("an administrator unlocks", async () => {
  const account = await givenAccount();
  for (let count = 0; count < 5; count++) await attempt(account.email, "wrong", new Date());
  expect(await unlock(db, account.email)).toBe(true);
  expect((await attempt(account.email, password)).kind).toBe("in");
});

test("a disabled account is told so only with the right password", async () => {
  const account = await givenAccount({ disabledAt: at });
  expect((await attempt(account.email, "wrong")).kind).toBe("wrong");
  expect((await attempt(account.email, password)).kind).toBe("disabled");
});

test("an account without a password cannot be entered", async () => {
  const account = await givenAccount();
  await db.account.update({ where: { id: account.id }, data: { passwordHash: null } });
  expect((await attempt(account.email, "")).kind).toBe("wrong");
  expect((await attempt(account.email, password)).kind).toBe("wrong");
});

test("the second factor is asked for, and a code works once, also when two use it at once", async () => {
  const account = await givenTotpAccount();
  expect(await attempt(account.email, password)).toEqual({ kind: "codeWanted" });
  const answers = await Promise.all([
    attempt(account.email, password, at, account.code(at)),
    attempt(account.email, password, at, account.code(at)),
  ]);
  expect(answers.map(({ kind }) => kind).sort()).toEqual(["in", "wrongCode"]);
  expect((await attempt(account.email, password, later(1), account.code(later(1)))).kind).toBe("in");
});

test.each([
  [0.5, "in"],
  [-0.5, "in"],
  [1.5, "wrongCode"],
  [-1.5, "wrongCode"],
])("a code %s minutes off answers %s", async (off, kind) => {
  const account = await givenTotpAccount();
  expect((await attempt(account.email, password, at, account.code(later(off)))).kind).toBe(kind);
});

test("asking for the code over and over forgives no wrong code", async () => {
  const account = await givenTotpAccount();
  const seen: SignInAnswer["kind"][] = [];
  for (let count = 0; count < 5; count++) {
    expect((await attempt(account.email, password)).kind).toBe("codeWanted");
    seen.push((await attempt(account.email, password, at, "000000")).kind);
  }
  expect(seen).toEqual(["wrongCode", "wrongCode", "wrongCode", "wrongCode", "locked"]);
  expect((await attempt(account.email, password)).kind).toBe("locked");
});

test("a recovery code works once, however it is typed", async () => {
  const account = await givenTotpAccount();
  const codes = await db.$transaction((tx) => renewRecoveryCodes(tx, account.id));
  expect(new Set(codes).size).toBe(10);
  const code = codes[0]!.toLowerCase().replace("-", " ");
  const answers = await Promise.all([
    attempt(account.email, password, at, code),
    attempt(account.email, password, at, code),
  ]);
  expect(answers.map(({ kind }) => kind).sort()).toEqual(["in", "wrongCode"]);
  expect((await attempt(account.email, password, at, codes[1])).kind).toBe("in");
});

test("unknown and known addresses do the same work: one comparison at full cost each", async () => {
  const known = await givenAccount();
  await db.account.update({ where: { id: known.id }, data: { passwordHash: await hashPassword("something else") } });
  const compared = vi.mocked(argon2.verify);
  const costOf = async (email: string) => {
    compared.mockClear();
    expect(await attempt(email, "wrong")).toEqual({ kind: "wrong", left: 4 });
    // $argon2id$v=19$m=19456,t=2,p=1$salt$hash: all but salt and hash decide how long it takes.
    return compared.mock.calls.map(([stored]) => String(stored).split("$").slice(0, 4));
  };
  const full = [["", "argon2id", "v=19", "m=19456,t=2,p=1"]];
  expect(await costOf(known.email)).toEqual(full);
  expect(await costOf(unknown())).toEqual(full);
});

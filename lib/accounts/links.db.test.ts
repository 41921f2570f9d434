import { expect, test } from "vitest";
import { givenAccount, password } from "@/e2e/support/given";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { createFirstAdministrator, setPasswordByLink } from "./link-commands";
import { consumeLink, createOneTimeLink, findOpenLink, linkAddress } from "./links";
import { passwordMatches } from "./password";

const at = new Date();
const hours = (count: number) => new Date(at.getTime() + count * 3_600_000);
const link = (accountId: string | null) =>
  db.$transaction((tx) => createOneTimeLink(tx, accountId ? "SET_PASSWORD" : "FIRST_ADMINISTRATOR", accountId, at));
type Answer = Awaited<ReturnType<typeof setPasswordByLink>>;
const set = (token: string, typed: string, now = at) =>
  inTransaction<Answer>(async (tx, rollBack) => {
    const answer = await setPasswordByLink(tx, { token, password: typed }, "192.0.2.7", now);
    return answer.kind === "done" ? answer : rollBack(answer);
  });
const welcome = (token: string, typed = "a long enough secret", now = at) =>
  inTransaction<Answer>(async (tx, rollBack) => {
    const input = { token, agency: "法務部廉政署", name: "許雅筑", email: "first@example.test", password: typed };
    const answer = await createFirstAdministrator(tx, input, "192.0.2.7", now);
    return answer.kind === "done" ? answer : rollBack(answer);
  });
const hashOf = async (id: string) => (await db.account.findUniqueOrThrow({ where: { id } })).passwordHash;

test("the first administrator: once, in an empty house, and not when the password is refused", async () => {
  expect(await db.account.count()).toBe(0);
  const { token } = await link(null);
  expect(await welcome(token, "short")).toMatchObject({
    kind: "refused",
    fields: { password: [{ key: "accounts.password.tooShort" }] },
  });
  expect(await db.agency.count()).toBe(0);

  const answers = await Promise.all([welcome(token), welcome(token), welcome(token)]);
  expect(answers.map(({ kind }) => kind).sort()).toEqual(["done", "refused", "refused"]);
  expect(await db.account.findMany({ select: { roles: true, mustChangePassword: true } })).toEqual([
    { roles: ["ADMINISTRATOR"], mustChangePassword: false },
  ]);
  expect(await db.installation.findUnique({ where: { id: 1 } })).toMatchObject({ name: "法務部廉政署", demo: false });

  const second = await link(null);
  expect((await welcome(second.token)).kind).toBe("refused"); // somebody lives here now
});

test("only the hash of a token is kept, and the address leads to the right page", async () => {
  const account = await givenAccount();
  const { token } = await link(account.id);
  expect(JSON.stringify(await db.oneTimeLink.findMany())).not.toContain(token);
  expect(linkAddress("SET_PASSWORD", token)).toBe(`http://127.0.0.1:3000/reset/${token}`);
});

test("a link sets the password once, also when two use it at once; all sessions end, failures are forgiven", async () => {
  const account = await givenAccount();
  const session = await db.session.create({ data: { accountId: account.id } });
  const { token } = await link(account.id);
  const answers = await Promise.all([set(token, "a brand new secret"), set(token, "another new secret")]);
  expect(answers.map(({ kind }) => kind).sort()).toEqual(["done", "refused"]);
  expect((await db.session.findUniqueOrThrow({ where: { id: session.id } })).endReason).toBe("password");
  expect((await set(token, "a third new secret")).kind).toBe("refused");
});

test("twenty at once use a link once", async () => {
  const account = await givenAccount();
  const { token } = await link(account.id);
  const used = await Promise.all(
    Array.from({ length: 20 }, () => db.$transaction((tx) => consumeLink(tx, "SET_PASSWORD", token, at))),
  );
  expect(used.filter(Boolean)).toHaveLength(1);
});

test("a refused password leaves the link as it was", async () => {
  const account = await givenAccount();
  const { token } = await link(account.id);
  expect(await set(token, password)).toMatchObject({
    kind: "refused",
    fields: { password: [{ key: "accounts.password.usedBefore" }] },
  });
  expect((await set(token, "a brand new secret")).kind).toBe("done");
  expect(await passwordMatches(await hashOf(account.id), "a brand new secret")).toBe(true);
});

test("after 24 hours, after a newer one, and for a disabled account it is dead", async () => {
  const account = await givenAccount();
  const old = await link(account.id);
  expect(await findOpenLink("SET_PASSWORD", old.token, hours(25))).toBeNull();
  expect((await set(old.token, "a brand new secret", hours(25))).kind).toBe("refused");
  const newer = await link(account.id);
  expect((await set(old.token, "a brand new secret")).kind).toBe("refused");
  await db.account.update({ where: { id: account.id }, data: { disabledAt: at } });
  expect((await set(newer.token, "a brand new secret")).kind).toBe("refused");
});

test("a link for one purpose is none for another", async () => {
  const account = await givenAccount();
  const { token } = await link(account.id);
  expect(await findOpenLink("FIRST_ADMINISTRATOR", token)).toBeNull();
  expect((await welcome(token)).kind).toBe("refused");
});

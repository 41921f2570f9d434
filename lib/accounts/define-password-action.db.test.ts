import { expect, test } from "vitest";
import { givenAccount, givenPerson, password } from "@/e2e/support/given";
import { db } from "@/lib/db/client";
import { actAs, send } from "@/tests/support/gate";
import { signOut } from "@/tests/support/signed-in";

import { changePassword, createAccount, setRoles } from "./actions";

test("nothing typed into a form of passwords is given back, whatever the answer", async () => {
  const me = await givenAccount();
  await actAs(me);
  const typed = { current: "wrong-secret-1", password: "wrong-secret-2", again: "wrong-secret-3" };
  for (const fields of [
    typed,
    { ...typed, again: typed.password },
    { current: password, password: "short", again: "short" },
  ]) {
    const state = await send(changePassword, fields);
    expect(state.status).toBe("refused");
    expect(state).not.toHaveProperty("values");
    for (const secret of Object.values(fields))
      if (secret !== "short") expect(JSON.stringify(state)).not.toContain(secret);
  }
  signOut();
  const state = await send(changePassword, typed);
  expect(state).toMatchObject({ status: "refused", signedOut: true });
  expect(state).not.toHaveProperty("values");
});

test("a link is answered to the administrator alone, and is not in the trail", async () => {
  const administrator = await givenAccount({ roles: ["ADMINISTRATOR"] });
  const person = await givenPerson();
  const fields = { personId: person.id, email: "fresh@example.test" };
  await actAs(await givenAccount({ roles: ["COORDINATOR"] }));
  expect(await send(createAccount, fields)).toMatchObject({ status: "refused", message: "action.notAllowed" });
  await actAs(administrator);
  const state = (await send(createAccount, fields)) as { secrets?: string[] };
  const [link = ""] = state.secrets ?? [];
  expect(link).toMatch(/\/reset\/[\w-]{43}$/);
  expect(
    JSON.stringify(await db.auditEvent.findMany(), (_, value) => (typeof value === "bigint" ? String(value) : value)),
  ).not.toContain(link.slice(-43));
});

test("looking through another role, even an administrator changes nothing", async () => {
  const administrator = await givenAccount({ roles: ["ADMINISTRATOR"] });
  const other = await givenAccount();
  await actAs(administrator, "ADMINISTRATOR");
  expect(await send(setRoles, { accountId: other.id, seen: "x", roles: ["READER"] })).toMatchObject({
    status: "refused",
    message: "action.previewing",
  });
  expect((await db.account.findUniqueOrThrow({ where: { id: other.id } })).roles).toEqual([]);
});

test.each([["STAFF"], ["COORDINATOR"], ["UNIT_HEAD"], ["APPROVER"], ["FINANCE"], ["READER"]] as const)(
  "%s gives nobody a role",
  async (role) => {
    const me = await givenAccount({ roles: role === "STAFF" ? [] : [role] });
    await actAs(me);
    expect(await send(setRoles, { accountId: me.id, seen: "x", roles: ["ADMINISTRATOR"] })).toMatchObject({
      status: "refused",
      message: "action.notAllowed",
    });
    expect((await db.account.findUniqueOrThrow({ where: { id: me.id } })).roles).not.toContain("ADMINISTRATOR");
  },
);

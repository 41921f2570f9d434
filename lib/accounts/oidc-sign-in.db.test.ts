import { expect, test } from "vitest";
import { givenAccount } from "@/e2e/support/given";
import { db } from "@/lib/db/client";
import { oidcSignIn } from "./oidc-sign-in";
import { findSession } from "./sessions";

const from = { device: "Firefox, Linux", address: "192.0.2.7" };
const come = (email: string | undefined, email_verified?: boolean) =>
  oidcSignIn({ sub: "s", email, email_verified }, from, new Date());

test("a verified address opens the account that was made for it", async () => {
  const account = await givenAccount();
  const answer = await come(account.email.toUpperCase(), true);
  expect(answer.kind).toBe("in");
  expect(await findSession(answer.kind === "in" ? answer.sessionId : "")).toMatchObject({ accountId: account.id });
});

test.each([undefined, false])("an address that is claimed and not verified (%s) opens nothing", async (verified) => {
  const account = await givenAccount();
  expect((await come(account.email, verified)).kind).toBe("oidcUnverified");
});

test("an unknown address and a disabled account are told so, and it is in the trail", async () => {
  expect((await come("stranger@example.test", true)).kind).toBe("oidcUnknown");
  const disabled = await givenAccount({ disabledAt: new Date() });
  expect((await come(disabled.email, true)).kind).toBe("oidcDisabled");
  expect((await come(undefined, true)).kind).toBe("oidcUnverified");
  expect(await db.auditEvent.count({ where: { action: "session.fail" } })).toBeGreaterThanOrEqual(3);
  expect(await db.session.count({ where: { accountId: disabled.id } })).toBe(0);
});

import { expect, test } from "vitest";
import { can, type Rights, spanOf } from "./can";
import { capabilities, officeRoles, policy, tripRoles } from "./policy";

const nobody: Rights = { personId: "me", roles: [], memberships: [], preview: null };

test("a role held on one trip gives nothing on another", () => {
  const actor: Rights = {
    ...nobody,
    memberships: [
      { tripId: "a", role: "HEAD" },
      { tripId: "b", role: "DELEGATE" },
    ],
  };
  expect(can(actor, "brief.clear", { tripIds: ["a"] })).toBe(true);
  expect(can(actor, "brief.clear", { tripIds: ["b"] })).toBe(false);
  expect(can(actor, "brief.write", { tripIds: ["b"] })).toBe(true);
  expect(can(actor, "brief.write", { tripIds: ["c"] })).toBe(false);
});

test("trip roles never reach further than a trip, office roles never by trip", () => {
  for (const capability of capabilities) {
    const row = policy[capability] as Record<string, string>;
    for (const role of tripRoles) expect([undefined, "trip"], `${capability} ${role}`).toContain(row[role]);
    for (const role of officeRoles) expect([undefined, "any", "own"], `${capability} ${role}`).toContain(row[role]);
  }
});

test("without a record only a reach of any counts", () => {
  expect(can({ ...nobody, memberships: [{ tripId: "a", role: "HEAD" }] }, "trip.plan")).toBe(false);
  expect(can({ ...nobody, roles: ["COORDINATOR"] }, "trip.plan")).toBe(true);
});

test("own means mine: another's task and a task of nobody are refused", () => {
  expect(can(nobody, "task.work", { ownerIds: ["me"] })).toBe(true);
  expect(can(nobody, "task.work", { ownerIds: ["you"] })).toBe(false);
  expect(can(nobody, "task.work", { ownerIds: [null] })).toBe(false);
});

test("an administrator reads no brief, minutes, report or logistics of any trip", () => {
  const administrator: Rights = { ...nobody, roles: ["ADMINISTRATOR"] };
  for (const capability of ["brief.read", "minutes.read", "report.read", "logistics.read", "restricted.read"] as const)
    expect(spanOf(administrator, capability), capability).toEqual({ any: false, own: false, tripIds: [] });
});

test("a reader reads everything and writes nothing", () => {
  const reading = (capability: string) => /\.read$/.test(capability);
  const row = (capability: keyof typeof policy) => (policy[capability] as Record<string, string>).READER;
  for (const capability of capabilities) if (!reading(capability)) expect(row(capability), capability).toBeUndefined();
});

test("looking through another role drops one's own roles and trips", () => {
  const actor: Rights = {
    ...nobody,
    roles: ["ADMINISTRATOR"],
    memberships: [{ tripId: "a", role: "HEAD" }],
    preview: "COORDINATOR",
  };
  expect(can(actor, "account.manage")).toBe(false);
  expect(can(actor, "trip.create")).toBe(true);
  expect(can(actor, "brief.clear", { tripIds: ["a"] })).toBe(false);
});

import { expect, test } from "vitest";
import { givenAccount, givenAgency, givenPerson, givenUnit } from "@/e2e/support/given";
import type { Outcome } from "@/lib/action/outcome";
import { db, type Tx } from "@/lib/db/client";
import { createPerson, deletePerson, restorePerson, savePerson } from "./commands";
import { personSeen } from "./person-seen";

const run = (work: (tx: Tx) => Promise<Outcome>) => db.$transaction(work);
const fields = { nameZh: "王小明", nameEn: null, title: null, agencyId: null, unitId: null };

test("a person belongs to a unit of their own agency", async () => {
  const [agency, other] = [await givenAgency(), await givenAgency()];
  const unit = await givenUnit(agency);
  expect(await run((tx) => createPerson(tx, { ...fields, agencyId: other.id, unitId: unit.id }))).toMatchObject({
    kind: "refused",
    fields: { unitId: [{ key: "people.unitElsewhere" }] },
  });
  expect((await run((tx) => createPerson(tx, { ...fields, agencyId: agency.id, unitId: unit.id }))).kind).toBe("done");
});

test("someone who can sign in is not deleted; a deleted person comes back", async () => {
  const account = await givenAccount();
  expect(await run((tx) => deletePerson(tx, account.personId, new Date()))).toMatchObject({
    kind: "refused",
    reasons: [{ key: "people.blockers.account" }],
  });
  const person = await givenPerson();
  const deleted = await run((tx) => deletePerson(tx, person.id, new Date()));
  expect(deleted).toMatchObject({ kind: "done", undo: person.id });
  expect((await run((tx) => savePerson(tx, person.id, personSeen(person), fields))).kind).toBe("refused");
  expect((await run((tx) => restorePerson(tx, person.id))).kind).toBe("done");
  expect(await run((tx) => savePerson(tx, person.id, personSeen(person), fields))).toMatchObject({
    kind: "done",
    detail: { before: { nameZh: person.nameZh }, after: { nameZh: "王小明" } },
  });
});

test("of two who changed a person at once the second is told so", async () => {
  const person = await givenPerson();
  const save = (nameZh: string) => run((tx) => savePerson(tx, person.id, personSeen(person), { ...fields, nameZh }));
  const outcomes = await Promise.all([save("王大明"), save("王小明")]);
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["done", "refused"]);
});

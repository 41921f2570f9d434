import { expect, test } from "vitest";
import { givenAgency, givenPerson, givenUnit } from "@/e2e/support/given";
import type { Outcome } from "@/lib/action/outcome";
import { db, type Tx } from "@/lib/db/client";
import * as agencies from "./commands";
import * as units from "./unit-commands";

const now = new Date();
const run = (work: (tx: Tx) => Promise<Outcome>) => db.$transaction(work);
const names = { nameZh: "機關", nameEn: null };
const nobody = { headId: null, substituteId: null };
const fault = (outcome: Outcome) =>
  outcome.kind === "refused"
    ? (Object.values(outcome.fields ?? {})[0] ?? outcome.reasons).map(({ key }) => key)
    : [outcome.kind];

test("two moves at once cannot hang two agencies under each other", async () => {
  const [one, two] = [await givenAgency(), await givenAgency()];
  const answers = await Promise.all([
    run((tx) => agencies.saveAgency(tx, one.id, { ...names, parentId: two.id })),
    run((tx) => agencies.saveAgency(tx, two.id, { ...names, parentId: one.id })),
  ]);
  expect(answers.map(({ kind }) => kind).sort()).toEqual(["done", "refused"]);
});

test("what something hangs on cannot be deleted; then it can, and comes back", async () => {
  const agency = await givenAgency();
  const unit = await givenUnit(agency);
  const person = await givenPerson({ agencyId: agency.id, unitId: unit.id });
  expect(fault(await run((tx) => agencies.deleteAgency(tx, agency.id, now)))).toEqual([
    "people.blockers.units",
    "people.blockers.people",
  ]);
  expect(fault(await run((tx) => units.deleteUnit(tx, unit.id, now)))).toEqual(["people.blockers.people"]);
  await db.person.update({ where: { id: person.id }, data: { agencyId: null, unitId: null } });
  expect((await run((tx) => units.deleteUnit(tx, unit.id, now))).kind).toBe("done");
  expect((await run((tx) => agencies.deleteAgency(tx, agency.id, now))).kind).toBe("done");
  expect(fault(await run((tx) => units.restoreUnit(tx, unit.id)))).toEqual(["people.agencyGone"]);
  expect((await run((tx) => agencies.restoreAgency(tx, agency.id))).kind).toBe("done");
  expect((await run((tx) => units.restoreUnit(tx, unit.id))).kind).toBe("done");
});

test("a unit hangs under a unit of its own agency, and its substitute is another person", async () => {
  const [agency, other] = [await givenAgency(), await givenAgency()];
  const [unit, foreign] = [await givenUnit(agency), await givenUnit(other)];
  const head = await givenPerson();
  expect(fault(await run((tx) => units.saveUnit(tx, unit.id, { ...names, ...nobody, parentId: foreign.id })))).toEqual([
    "people.unitElsewhere",
  ]);
  expect(fault(await run((tx) => units.saveUnit(tx, unit.id, { ...names, ...nobody, parentId: unit.id })))).toEqual([
    "people.wouldLoop",
  ]);
  expect(
    fault(
      await run((tx) =>
        units.saveUnit(tx, unit.id, { ...names, parentId: null, headId: head.id, substituteId: head.id }),
      ),
    ),
  ).toEqual(["people.sameSubstitute"]);
  expect(
    await run((tx) => units.saveUnit(tx, unit.id, { ...names, parentId: null, headId: head.id, substituteId: null })),
  ).toMatchObject({
    kind: "done",
    detail: { before: { headId: null }, after: { headId: head.id } },
  });
});

test("up and down change the order among those under the same parent only", async () => {
  const agency = await givenAgency();
  const [a, b, c] = [
    await givenUnit(agency, { position: 0 }),
    await givenUnit(agency, { position: 1 }),
    await givenUnit(agency, { position: 2 }),
  ];
  await run((tx) => units.moveUnit(tx, c.id, "up"));
  const order = await db.unit.findMany({
    where: { agencyId: agency.id },
    orderBy: { position: "asc" },
    select: { id: true },
  });
  expect(order.map(({ id }) => id)).toEqual([a.id, c.id, b.id]);
});

import { expect, test } from "vitest";
import { givenAccount, givenReport, givenTrip } from "@/e2e/support/given";
import { givenRecommendation, givenSection, givenTask } from "@/e2e/support/given-follow-up";
import { db } from "@/lib/db/client";
import { openWhere, stateWhere } from "./ledger-where";
import { decisions, followStates, type TaskState } from "./model";
import { followState, isOpen } from "./rules";

const standings: [TaskState, number][] = [
  ["OPEN", 0],
  ["OPEN", 40],
  ["PROPOSED_DONE", 100],
  ["VERIFIED", 100],
];

test("every state as a filter finds exactly what the rule calls so", async () => {
  const trip = await givenTrip();
  const section = await givenSection(await givenReport(trip), "文字");
  const raisedBy = await givenAccount();
  const pairs = standings.flatMap((one) => standings.map((other) => [one, other]));
  for (const decision of [null, ...decisions])
    for (const tasks of [[], ...standings.map((one) => [one]), ...pairs]) {
      const recommendation = await givenRecommendation({ section, trip, raisedBy }, { decision });
      for (const [state, percent] of tasks) await givenTask(recommendation, raisedBy, { state, percent });
      // A removed task says nothing about how far it is.
      await givenTask(recommendation, raisedBy, { state: "OPEN", percent: 10, deletedAt: new Date() });
    }
  const all = await db.recommendation.findMany({
    select: { id: true, decision: true, tasks: { where: { deletedAt: null } } },
  });
  const stateOf = new Map(all.map(({ id, decision, tasks }) => [id, followState(decision, tasks)]));
  for (const state of followStates) {
    const found = await db.recommendation.findMany({ where: stateWhere[state], select: { id: true } });
    expect(found.map(({ id }) => id).sort(), state).toEqual(
      [...stateOf]
        .filter(([, one]) => one === state)
        .map(([id]) => id)
        .sort(),
    );
  }
  const open = await db.recommendation.findMany({ where: openWhere, select: { id: true } });
  expect(open.map(({ id }) => id).sort()).toEqual(
    [...stateOf]
      .filter(([, one]) => isOpen(one))
      .map(([id]) => id)
      .sort(),
  );
});

import { expect, test } from "vitest";
import { addingBlockers, verifyingBlockers, workingBlockers } from "./rules";
import { progressSchema } from "./schema";

const keys = (said: { key: string }[]) => said.map(({ key }) => key.split(".").at(-1));

test.each([
  [null, ["decideFirst"]],
  ["ADOPTED", []],
  ["PARTLY_ADOPTED", []],
  ["NOTED", []],
  ["NOT_ADOPTED", ["notFollowed"]],
  ["FILED", ["notFollowed"]],
] as const)("a task under %s: %j", (decision, expected) => expect(keys(addingBlockers(decision))).toEqual(expected));

test.each([
  ["OPEN", []],
  ["PROPOSED_DONE", ["waitsForVerification"]],
  ["VERIFIED", ["isVerified"]],
] as const)("work on one that is %s: %j", (state, expected) => expect(keys(workingBlockers(state))).toEqual(expected));

test("the second person is neither the owner nor the one who said it was done", () => {
  const proposed = { state: "PROPOSED_DONE", ownerId: "owner", proposedBy: "earlier owner" } as const;
  expect(keys(verifyingBlockers(proposed, "another"))).toEqual([]);
  expect(keys(verifyingBlockers(proposed, "owner"))).toEqual(["secondPerson"]);
  expect(keys(verifyingBlockers(proposed, "earlier owner"))).toEqual(["secondPerson"]);
  expect(keys(verifyingBlockers({ ...proposed, state: "OPEN" }, "another"))).toEqual(["notProposed"]);
  expect(keys(verifyingBlockers({ ...proposed, state: "VERIFIED" }, "another"))).toEqual(["isVerified"]);
});

test.each([
  ["60", 60],
  ["60%", 60],
  ["６０％", 60],
  ["100", 100],
  ["101", null],
  ["-1", null],
  ["6.5", null],
  ["", null],
])("%j percent reads as %s", (percent, read) => {
  const parsed = progressSchema.safeParse({ taskId: "t", percent, text: "x" });
  expect(parsed.success ? parsed.data.percent : null).toBe(read);
});

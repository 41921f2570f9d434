import { expect, test } from "vitest";
import { type Day, day } from "@/lib/calendar/day";
import type { TripState } from "@/prisma/generated/enums";
import { decideBlockers, isEditable, placeFor, submitBlockers, unreadBlockers, withdrawBlockers } from "./rules";

const submitted = {
  state: "SUBMITTED",
  submittedBy: "drafter",
  memberIds: ["drafter", "head"],
  authorIds: ["drafter", "helper"],
} as const;
const today = day("2022-08-19");
const home = { trip: { state: "APPROVED", endsOn: day("2022-08-19") } } as const;
const keys = (said: { key: string }[]) => said.map(({ key }) => key);

test.each([
  ["DRAFT", true],
  ["RETURNED", true],
  ["SUBMITTED", false],
  ["APPROVED", false],
] as const)("%s may be edited: %s", (state, expected) => {
  expect(isEditable(state)).toBe(expected);
});

test("only what must be put right holds a report back, and all of it is said", () => {
  const findings = [
    { weight: "must", said: { key: "a" } },
    { weight: "confirm", said: { key: "b" } },
    { weight: "must", said: { key: "c" } },
  ] as const;
  expect(keys(submitBlockers({ ...home, state: "DRAFT", findings }, today))).toEqual(["a", "c"]);
  expect(submitBlockers({ ...home, state: "RETURNED", findings: [] }, today)).toEqual([]);
});

test("a report waits until the trip is approved and over", () => {
  const of = (trip: { state: TripState; endsOn: Day }) =>
    keys(submitBlockers({ state: "DRAFT", trip, findings: [] }, today));
  expect(of({ state: "APPROVED", endsOn: day("2022-08-20") })).toEqual(["report.notHome"]);
  expect(of({ state: "DRAFT", endsOn: day("2022-08-18") })).toEqual(["report.tripNotApproved"]);
});

test("what is handed in or approved is not handed in again", () => {
  for (const state of ["SUBMITTED", "APPROVED"] as const)
    expect(keys(submitBlockers({ ...home, state, findings: [] }, today))).toEqual(["report.notEditable"]);
});

test("a second person decides: not who handed it in, nobody of the trip, no author", () => {
  expect(decideBlockers(submitted, "chief")).toEqual([]);
  expect(keys(decideBlockers(submitted, "drafter"))).toEqual(["report.ownSubmission"]);
  expect(keys(decideBlockers(submitted, "head"))).toEqual(["report.ownTrip"]);
  expect(keys(decideBlockers(submitted, "helper"))).toEqual(["report.ownWords"]);
});

test.each(["DRAFT", "RETURNED", "APPROVED"] as const)("a report that is %s waits for no decision", (state) => {
  expect(keys(decideBlockers({ ...submitted, state }, "chief"))).toEqual(["report.notSubmitted"]);
});

test("only what waits for a decision is taken back", () => {
  expect(withdrawBlockers({ state: "SUBMITTED" })).toEqual([]);
  for (const state of ["DRAFT", "RETURNED", "APPROVED"] as const)
    expect(keys(withdrawBlockers({ state }))).toEqual(["report.notSubmitted"]);
});

test("a decision names the handing-in that was read", () => {
  const at = "2026-11-22T04:00:00.000Z";
  expect(unreadBlockers({ submittedAt: at }, at)).toEqual([]);
  expect(keys(unreadBlockers({ submittedAt: "2026-11-22T04:01:00.000Z" }, at))).toEqual(["report.handedInAnew"]);
  expect(keys(unreadBlockers({ submittedAt: null }, at))).toEqual(["report.handedInAnew"]);
});

test("a chapter is put behind those that come before it in a report", () => {
  expect(placeFor(3, [0, 1, 3, 3, 5])).toBe(4);
  expect(placeFor(0, [1, 2])).toBe(0);
  expect(placeFor(7, [])).toBe(0);
});

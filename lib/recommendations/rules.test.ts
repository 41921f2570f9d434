import { expect, test } from "vitest";
import { day } from "@/lib/calendar/day";
import {
  daysLate,
  decidingBlockers,
  followState,
  isOpen,
  nextDue,
  numberPrefix,
  percentOf,
  recommendationNumber,
  revisingBlockers,
} from "./rules";

test.each([
  ["2022-11-18", 18, "111-018"],
  ["2022-12-31", 999, "111-999"],
  ["2023-01-01", 1, "112-001"],
  ["2026-05-05", 1000, "115-1000"],
])("raised on %s as number %i: %s", (on, serial, number) => {
  expect(recommendationNumber(day(on), serial)).toBe(number);
  expect(number.startsWith(numberPrefix(day(on)))).toBe(true);
});

const task = (state: "OPEN" | "PROPOSED_DONE" | "VERIFIED", percent = state === "OPEN" ? 0 : 100) => ({
  state,
  percent,
});

test.each([
  [null, [], "UNDECIDED"],
  ["NOT_ADOPTED", [], "NOT_FOLLOWED"],
  ["FILED", [], "NOT_FOLLOWED"],
  ["NOTED", [], "UNASSIGNED"],
  ["ADOPTED", [task("OPEN")], "NOT_STARTED"],
  ["ADOPTED", [task("OPEN"), task("OPEN", 10)], "UNDERWAY"],
  ["ADOPTED", [task("OPEN"), task("VERIFIED")], "UNDERWAY"],
  ["PARTLY_ADOPTED", [task("PROPOSED_DONE"), task("VERIFIED")], "TO_VERIFY"],
  ["PARTLY_ADOPTED", [task("VERIFIED"), task("VERIFIED")], "RELEASED"],
] as const)("%s with %j is %s", (decision, tasks, state) => {
  expect(followState(decision, tasks)).toBe(state);
  expect(isOpen(state)).toBe(!["RELEASED", "NOT_FOLLOWED"].includes(state));
});

test("the mean of the tasks in whole percent, and none without tasks", () => {
  expect(percentOf([{ percent: 0 }, { percent: 50 }, { percent: 50 }])).toBe(33);
  expect(percentOf([])).toBeNull();
});

test("what is verified is due no more", () => {
  const due = (dueOn: string, state: "OPEN" | "PROPOSED_DONE" | "VERIFIED") => ({ dueOn: day(dueOn), state });
  expect(nextDue([due("2022-01-01", "VERIFIED"), due("2023-06-30", "OPEN"), due("2023-01-31", "PROPOSED_DONE")])).toBe(
    "2023-01-31",
  );
  expect(nextDue([due("2022-01-01", "VERIFIED")])).toBeNull();
});

test.each([
  ["2023-01-31", 14],
  ["2023-02-14", 0],
  ["2023-02-15", 0],
  [null, 0],
])("due %s is %i days late on 14 February 2023", (due, days) => {
  expect(daysLate(due === null ? null : day(due), day("2023-02-14"))).toBe(days);
});

const keys = (said: { key: string }[]) => said.map(({ key }) => key.split(".").at(-1));
const undecided = { decision: null, raisedBy: "raiser", unfinishedTasks: 0 };

test("who raised it does not decide it; 不採行 gives a reason; running work is not dropped", () => {
  expect(keys(decidingBlockers(undecided, "other", "ADOPTED", ""))).toEqual([]);
  expect(keys(decidingBlockers(undecided, "raiser", "ADOPTED", ""))).toEqual(["ownDecision"]);
  expect(keys(decidingBlockers(undecided, "other", "NOT_ADOPTED", "  "))).toEqual(["reasonRequired"]);
  expect(keys(decidingBlockers(undecided, "other", "FILED", ""))).toEqual([]);
  expect(
    keys(decidingBlockers({ ...undecided, decision: "ADOPTED", unfinishedTasks: 2 }, "other", "FILED", "")),
  ).toEqual(["unfinishedTasks"]);
  expect(
    keys(decidingBlockers({ ...undecided, decision: "ADOPTED", unfinishedTasks: 2 }, "other", "NOTED", "")),
  ).toEqual([]);
});

test("words stay as they are once decided", () => {
  expect(keys(revisingBlockers(null))).toEqual([]);
  expect(keys(revisingBlockers("FILED"))).toEqual(["alreadyDecided"]);
});

import { expect, test } from "vitest";
import { day } from "@/lib/calendar/day";
import { type AttendingTrip, managingTripIds } from "./managing";

const meeting = { startsOn: day("2026-11-02"), endsOn: day("2026-11-03") };
const trip = (id: string, more: Partial<AttendingTrip> = {}): AttendingTrip => ({
  id,
  state: "DRAFT",
  startsOn: day("2026-11-01"),
  endsOn: day("2026-11-05"),
  ...more,
});

test("a trip that is being planned manages the meeting it will go to", () => {
  for (const state of ["DRAFT", "RETURNED", "SUBMITTED", "APPROVED"] as const)
    expect(managingTripIds(meeting, [trip("1", { state })])).toEqual(["1"]);
});

test("a closed or withdrawn trip manages nothing any more", () => {
  for (const state of ["CLOSED", "WITHDRAWN"] as const)
    expect(managingTripIds(meeting, [trip("1", { state })])).toEqual([]);
});

test("where an approved delegation attends, or one that has closed its trip did, a plan does not reach", () => {
  const plan = trip("plan");
  expect(managingTripIds(meeting, [plan, trip("real", { state: "APPROVED" })])).toEqual(["real"]);
  expect(managingTripIds(meeting, [plan, trip("past", { state: "CLOSED" })])).toEqual([]);
  expect(managingTripIds(meeting, [plan, trip("gone", { state: "WITHDRAWN" })])).toEqual(["plan"]);
});

test("the trip takes place about when the meeting does", () => {
  const other = (startsOn: string, endsOn: string) =>
    managingTripIds(meeting, [trip("1", { startsOn: day(startsOn), endsOn: day(endsOn) })]);
  expect(other("2026-12-04", "2026-12-09")).toEqual(["1"]);
  expect(other("2026-12-05", "2026-12-09")).toEqual([]);
  expect(other("2026-09-20", "2026-10-02")).toEqual(["1"]);
  expect(other("2026-09-20", "2026-10-01")).toEqual([]);
});

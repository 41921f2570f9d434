import { expect, test } from "vitest";
import { day } from "@/lib/calendar/day";
import type { ReportState, TripState } from "./model";
import {
  approvingBlockers,
  closingBlockers,
  closingGaps,
  editingBlockers,
  lengthOf,
  nextStep,
  peopleBlockers,
  recordBlockers,
  recordingBlockers,
  returningBlockers,
  roleBlockers,
  stageOf,
  stageSteps,
  submittingBlockers,
  withdrawingBlockers,
} from "./rules";
import { turnsOf } from "./turns";

const days = { startsOn: day("2022-08-16"), endsOn: day("2022-08-19") };
const keys = (reasons: { key: string }[]) => reasons.map(({ key }) => key.replace("trips.", ""));

test.each([
  ["DRAFT", "2022-08-17", "draft"],
  ["RETURNED", "2022-08-17", "draft"],
  ["SUBMITTED", "2022-08-17", "submitted"],
  ["APPROVED", "2022-08-15", "approved"],
  ["APPROVED", "2022-08-16", "abroad"],
  ["APPROVED", "2022-08-19", "abroad"],
  ["APPROVED", "2022-08-20", "home"],
  ["CLOSED", "2022-08-15", "closed"],
  ["WITHDRAWN", "2022-08-17", "withdrawn"],
] as const)("%s on %s is at stage %s", (state, today, stage) =>
  expect(stageOf({ ...days, state }, day(today))).toBe(stage),
);

test("both ends of a trip count", () => expect(lengthOf(days)).toBe(4));

const taken = (text: string) => ({ on: day(text), by: "p1" });
const walked = {
  ...days,
  created: taken("2022-06-20"),
  submitted: taken("2022-06-27"),
  decided: taken("2022-07-08"),
  closed: null,
};

test("the stage line tells what is done, where it stands and what is to come", () => {
  const steps = stageSteps({ ...walked, state: "APPROVED" }, day("2022-08-25"));
  expect(steps.map(({ progress }) => progress)).toEqual(["done", "done", "done", "done", "now", "later"]);
  expect(steps.map(({ taken }) => taken?.on ?? null)).toEqual([
    "2022-06-20",
    "2022-06-27",
    "2022-07-08",
    null,
    null,
    null,
  ]);
  expect(steps[3]?.days).toEqual(days);
});
test("of a closed trip every step is done", () =>
  expect(
    stageSteps({ ...walked, state: "CLOSED", closed: taken("2022-11-30") }, day("2022-12-01")).map(
      ({ progress }) => progress,
    ),
  ).toEqual(Array(6).fill("done")));
test("of a withdrawn trip no step is current", () =>
  expect(
    stageSteps({ ...walked, state: "WITHDRAWN" }, day("2022-08-25")).every(({ progress }) => progress === "later"),
  ).toBe(true));
test("a trip that was sent back is a draft again, without the day of its submission", () => {
  const steps = stageSteps({ ...walked, state: "RETURNED" }, day("2022-07-01"));
  expect(steps[0]?.progress).toBe("now");
  expect(steps[1]).toMatchObject({ progress: "later", taken: null });
});

test.each([
  ["DRAFT", null, "2022-07-01", "submit", "writers"],
  ["RETURNED", null, "2022-07-01", "resubmit", "writers"],
  ["SUBMITTED", null, "2022-07-01", "approve", "approver"],
  ["APPROVED", null, "2022-08-01", "prepare", "writers"],
  ["APPROVED", null, "2022-08-17", "record", "writers"],
  ["APPROVED", null, "2022-09-01", "report", "writers"],
  ["APPROVED", "RETURNED", "2022-09-01", "report", "writers"],
  ["APPROVED", "SUBMITTED", "2022-09-01", "approveReport", "reviewers"],
  ["APPROVED", "APPROVED", "2022-09-01", "close", "closers"],
] as const)("%s with report %s on %s: next is %s by the %s", (state, reportState, today, what, by) =>
  expect(nextStep({ ...days, state, reportState }, day(today))).toEqual({ what: `trips.next.${what}`, by }),
);
test.each(["CLOSED", "WITHDRAWN"] as const)("after %s nobody has to act", (state) =>
  expect(nextStep({ ...days, state, reportState: null }, day("2022-09-01"))).toBeNull(),
);

const head = { role: "HEAD", travels: true } as const;
const submittable = { state: "DRAFT" as TripState, purpose: "參加會議", places: 1, members: [head] };

test("a draft with purpose, place, traveller and one head can be submitted", () =>
  expect(submittingBlockers(submittable)).toEqual([]));
test("a trip that was sent back can be submitted again", () =>
  expect(submittingBlockers({ ...submittable, state: "RETURNED" })).toEqual([]));
test.each([
  [{ purpose: "  " }, ["block.noPurpose"]],
  [{ places: 0 }, ["block.noPlace"]],
  [{ members: [{ role: "HEAD", travels: false }] }, ["block.noTraveller"]],
  [{ members: [{ role: "DELEGATE", travels: true }] }, ["block.noHead"]],
  [{ members: [head, head] }, ["block.manyHeads"]],
  [{ state: "SUBMITTED" }, ["block.notADraft"]],
  [{ purpose: "", places: 0, members: [] }, ["block.noPurpose", "block.noPlace", "block.noTraveller", "block.noHead"]],
] as const)("%o holds submitting back", (change, reasons) =>
  expect(keys(submittingBlockers({ ...submittable, ...change }))).toEqual(reasons),
);

const approvable = { state: "SUBMITTED" as TripState, submittedBy: "p2", memberIds: ["p3"] };
test("somebody else's submitted trip can be approved", () => expect(approvingBlockers(approvable, "p1")).toEqual([]));
test.each([
  [{ state: "DRAFT" }, ["block.notSubmitted"]],
  [{ memberIds: ["p1"] }, ["block.ownTrip"]],
  [{ submittedBy: "p1" }, ["block.ownSubmission"]],
  [{ memberIds: ["p1"], submittedBy: "p1" }, ["block.ownTrip", "block.ownSubmission"]],
] as const)("%o holds approving back", (change, reasons) =>
  expect(keys(approvingBlockers({ ...approvable, ...change }, "p1"))).toEqual(reasons),
);

test.each([
  ["SUBMITTED", null, []],
  ["APPROVED", "DRAFT", []],
  ["APPROVED", "APPROVED", ["block.reportIsApproved"]],
  ["DRAFT", null, ["block.nothingToReturn"]],
  ["CLOSED", "APPROVED", ["block.nothingToReturn"]],
] as const)("sending back %s with report %s: %o", (state, reportState, reasons) =>
  expect(keys(returningBlockers({ state, reportState }))).toEqual(reasons),
);

test.each([
  ["DRAFT", "2022-09-01", []],
  ["SUBMITTED", "2022-09-01", []],
  ["RETURNED", "2022-09-01", []],
  ["APPROVED", "2022-08-15", []],
  ["APPROVED", "2022-08-16", ["block.hasLeft"]],
  ["CLOSED", "2022-08-15", ["block.closed"]],
  ["WITHDRAWN", "2022-08-15", ["block.withdrawn"]],
] as const)("withdrawing %s on %s: %o", (state, today, reasons) =>
  expect(keys(withdrawingBlockers({ ...days, state, reportState: null }, day(today)))).toEqual(reasons),
);

const closable = { ...days, state: "APPROVED" as TripState, reportState: "APPROVED" as ReportState | null };
test("an approved trip that is home with an approved report can be closed", () =>
  expect(closingBlockers(closable, day("2022-08-20"))).toEqual([]));
test.each([
  [{ state: "SUBMITTED" }, "2022-08-20", ["block.notApproved"]],
  [{}, "2022-08-19", ["block.notHome"]],
  [{ reportState: null }, "2022-08-20", ["block.noReport"]],
  [{ reportState: "SUBMITTED" }, "2022-08-20", ["block.reportNotApproved"]],
  [{ state: "CLOSED" }, "2022-08-20", ["block.closed"]],
  [{ state: "DRAFT", reportState: null }, "2022-08-19", ["block.notApproved", "block.notHome", "block.noReport"]],
] as const)("%o on %s holds closing back", (change, today, reasons) =>
  expect(keys(closingBlockers({ ...closable, ...change }, day(today)))).toEqual(reasons),
);

const whole = {
  recordFixed: false,
  approval: { number: "廉政字1110001", file: {} },
  minutesMissing: 0,
  visitsUndated: 0,
  giftsUnstated: 0,
};
test("nothing is missing from a complete trip", () => expect(closingGaps(whole)).toEqual([]));
test.each([
  [{ approval: null }, ["gap.approvalNumber", "gap.approvalScan"]],
  [{ approval: { number: "1", file: null } }, ["gap.approvalScan"]],
  [{ minutesMissing: 1 }, ["gap.minutes"]],
  [{ visitsUndated: 1 }, ["gap.visitDays"]],
  [{ giftsUnstated: 1 }, ["gap.gifts"]],
  [{ recordFixed: true, minutesMissing: 1, visitsUndated: 1, giftsUnstated: 1 }, ["gap.gifts"]],
] as const)("%o is said to be missing", (change, gaps) =>
  expect(keys(closingGaps({ ...whole, ...change }))).toEqual(gaps),
);

test.each([
  ["DRAFT", [], [], []],
  ["RETURNED", [], [], []],
  ["SUBMITTED", ["block.isSubmitted"], ["block.isSubmitted"], []],
  ["APPROVED", ["block.isApproved"], [], []],
  ["CLOSED", ["block.closed"], ["block.closed"], ["block.closed"]],
  ["WITHDRAWN", ["block.withdrawn"], ["block.withdrawn"], ["block.withdrawn"]],
] as const)("in %s the cover, the people and the journey may change: %o %o %o", (state, cover, people, journey) => {
  expect(keys(editingBlockers({ state, reportState: null }))).toEqual(cover);
  expect(keys(peopleBlockers(state))).toEqual(people);
  expect(keys(recordingBlockers(state))).toEqual(journey);
});

test("nobody gives themselves a role, but who plans every trip while a second person has yet to approve it", () => {
  const [mine, planner] = [{ personId: "p1" }, { personId: "p1", plansAll: true }];
  const joins = { personId: "p1", from: null, to: "DELEGATE" } as const;
  expect(keys(roleBlockers({ personId: "p1", from: "DRAFTER", to: "HEAD" }, mine, "DRAFT"))).toEqual(["block.ownRole"]);
  expect(roleBlockers({ personId: "p1", from: "DRAFTER", to: "DRAFTER" }, mine, "APPROVED")).toEqual([]);
  expect(roleBlockers({ personId: "p2", from: "DELEGATE", to: "HEAD" }, mine, "APPROVED")).toEqual([]);
  expect(roleBlockers(joins, planner, "DRAFT")).toEqual([]);
  expect(keys(roleBlockers(joins, planner, "APPROVED"))).toEqual(["block.ownRole"]);
});

test("a trip whose report is handed in is not withdrawn", () => {
  const returned = { ...days, state: "RETURNED", reportState: "APPROVED" } as const;
  expect(keys(withdrawingBlockers(returned, day("2022-08-01")))).toEqual(["block.reportApproved"]);
});

const everything = { submit: true, approve: true, close: true };
const turning = { ...submittable, ...days, submittedBy: null, memberIds: [], reportState: null as ReportState | null };
test.each([
  ["DRAFT", "2022-08-01", ["submit", "withdraw"]],
  ["RETURNED", "2022-08-01", ["submit", "withdraw"]],
  ["SUBMITTED", "2022-08-01", ["approve", "takeBack", "return", "withdraw"]],
  ["APPROVED", "2022-08-01", ["return", "withdraw"]],
  ["APPROVED", "2022-08-17", ["return"]],
  ["APPROVED", "2022-08-20", ["return", "close"]],
  ["CLOSED", "2022-08-20", []],
  ["WITHDRAWN", "2022-08-20", ["reopen"]],
] as const)("of a trip in %s on %s one may %o", (state, today, acts) =>
  expect(turnsOf({ ...turning, state }, everything, "p1", day(today)).map(({ act }) => act)).toEqual(acts),
);
test("who has no right has no turn, and a turn carries what holds it back", () => {
  expect(turnsOf(turning, { submit: false, approve: false, close: false }, "p1", day("2022-08-01"))).toEqual([]);
  expect(
    keys(turnsOf({ ...turning, state: "APPROVED" }, everything, "p1", day("2022-08-20")).at(-1)?.blockers ?? []),
  ).toEqual(["block.noReport"]);
});

test.each([
  ["APPROVED", null, []],
  ["APPROVED", "DRAFT", []],
  ["APPROVED", "RETURNED", []],
  ["APPROVED", "SUBMITTED", ["block.reportSubmitted"]],
  ["APPROVED", "APPROVED", ["block.reportApproved"]],
  ["CLOSED", "APPROVED", ["block.closed"]],
  ["WITHDRAWN", null, ["block.withdrawn"]],
] as const)("the record of a trip %s whose report is %s: %o", (state, reportState, reasons) =>
  expect(keys(recordBlockers({ state, reportState }))).toEqual(reasons),
);

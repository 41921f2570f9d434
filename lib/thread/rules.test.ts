import { describe, expect, test } from "vitest";
import { day } from "@/lib/calendar/day";
import { type Around, countWanted, type ItemFacts, knotNames, noFacts, threadOf } from "./rules";

const meeting = { startsOn: day("2022-08-17"), endsOn: day("2022-08-18") };
const item = { kind: "ITEM", isTop: true, day: day("2022-08-17") } as const;
const around = (today: string, more: Partial<Around> = {}): Around => ({
  report: null,
  briefsReadable: true,
  today: day(today),
  ...meeting,
  ...more,
});
const facts = (more: Partial<ItemFacts>): ItemFacts => ({ ...noFacts, ...more });
const thread = (today: string, more: Partial<ItemFacts> = {}, rest: Partial<Around> = {}) =>
  threadOf(item, facts(more), around(today, rest));

describe("before the meeting", () => {
  test("only the brief can be wanted, from two weeks ahead", () => {
    expect(thread("2022-08-02")).toEqual({
      brief: "missing",
      minutes: "missing",
      positions: "missing",
      report: "missing",
      followUp: "missing",
    });
    expect(thread("2022-08-03")).toEqual({
      brief: "wanted",
      minutes: "missing",
      positions: "missing",
      report: "missing",
      followUp: "missing",
    });
    const asked = thread("2022-08-10", { openCommitments: ["ASKED"] }, { report: "DRAFT" });
    expect(knotNames.filter((name) => asked?.[name] === "wanted")).toEqual(["brief"]);
  });
  test("a brief is done when another person has cleared it", () =>
    expect(
      (["DRAFT", "SUBMITTED", "RETURNED", "CLEARED"] as const).map((brief) => thread("2022-08-10", { brief })?.brief),
    ).toEqual(["draft", "draft", "draft", "done"]));
});

describe("minutes", () => {
  test("are wanted from the day after the item, not on its evening", () => {
    expect(thread("2022-08-17")?.minutes).toBe("missing");
    expect(thread("2022-08-18")?.minutes).toBe("wanted");
  });
  test("an item without a day is over when the meeting is", () =>
    expect(
      ["2022-08-18", "2022-08-19"].map((today) => threadOf({ ...item, day: null }, noFacts, around(today))?.minutes),
    ).toEqual(["missing", "wanted"]));
  test("an approved report waits for no minutes", () =>
    expect(thread("2022-12-20", {}, { report: "APPROVED" })?.minutes).toBe("missing"));
  test("begun is a draft, finished is done", () =>
    expect([
      thread("2022-08-20", { minutes: "begun" })?.minutes,
      thread("2022-08-20", { minutes: "finished" })?.minutes,
    ]).toEqual(["draft", "done"]));
});

describe("positions", () => {
  test("an item without an issue needs none, once its minutes say so", () =>
    expect([
      thread("2022-08-20", { minutes: "begun" })?.positions,
      thread("2022-08-20", { minutes: "finished" })?.positions,
    ]).toEqual(["missing", "na"]));
  test("every issue with a stance is done, some without is a draft", () =>
    expect(
      [1, 2].map((issuesWithPositions) => thread("2022-08-20", { issues: 2, issuesWithPositions })?.positions),
    ).toEqual(["draft", "done"]));
});

describe("report", () => {
  test("an item without minutes is missing from a report being written", () => {
    expect(thread("2022-08-20", {}, { report: "DRAFT" })?.report).toBe("wanted");
    expect(thread("2022-08-20", { minutes: "begun" }, { report: "RETURNED" })?.report).toBe("draft");
    expect(thread("2022-08-20")?.report).toBe("missing");
  });
  test("an approved report holds what has minutes, and no longer waits for the rest", () => {
    expect(thread("2022-10-20", { minutes: "finished" }, { report: "APPROVED" })?.report).toBe("done");
    expect(thread("2022-10-20", {}, { report: "APPROVED" })?.report).toBe("na");
  });
});

describe("follow-up", () => {
  test("what was asked of us and nobody took up is wanted", () => {
    expect(thread("2022-08-20", { minutes: "finished", openCommitments: ["ASKED"] })?.followUp).toBe("wanted");
    expect(thread("2022-08-20", { minutes: "finished", openCommitments: ["PROMISED"] })?.followUp).toBe("missing");
  });
  test("an unsettled outcome leaves something open, a settled one does not", () => {
    expect(
      thread("2022-08-20", { minutes: "finished", outcomes: [{ kind: "NO_CONSENSUS", statedIn: "10" }] })?.followUp,
    ).toBe("missing");
    expect(
      thread("2022-08-20", { minutes: "finished", outcomes: [{ kind: "ADOPTED", statedIn: null }] })?.followUp,
    ).toBe("na");
  });
  test("a recommendation is done when all its tasks are verified", () =>
    expect(
      [1, 0].map((openRecommendations) => thread("2022-12-20", { recommendations: 1, openRecommendations })?.followUp),
    ).toEqual(["draft", "done"]));
});

test("openings, breaks and meals have no thread", () =>
  expect(
    (["OPENING", "BREAK", "MEAL", "CLOSING", "OTHER"] as const).map((kind) =>
      threadOf({ ...item, kind }, noFacts, around("2022-08-20")),
    ),
  ).toEqual([null, null, null, null, null]));

test("a sub-item has a thread once something is written on it, and never wants anything", () => {
  const sub = { ...item, isTop: false };
  expect(threadOf(sub, noFacts, around("2022-08-20"))).toBeNull();
  const written = threadOf(sub, facts({ brief: "CLEARED" }), around("2022-08-20", { report: "DRAFT" }));
  expect(written).toMatchObject({ brief: "done", minutes: "missing", report: "missing" });
});

test("whoever reads an opened past is not told whether there was a brief", () =>
  expect(
    thread("2022-12-20", { brief: null, minutes: "finished" }, { briefsReadable: false, report: "APPROVED" })?.brief,
  ).toBe("closed"));

test("what is wanted is counted by knots", () => {
  const one = thread("2022-08-20", {}, { report: "DRAFT" });
  expect(one && countWanted([one, one])).toBe(4);
});

import { expect, test } from "vitest";
import { day } from "@/lib/calendar/day";
import { dueState, endOf, endsBlocker, homeMinute, instantsOf, lengthOfLeg, nightsOf } from "./rules";

/** CI833, Taipei 07:10 → Bangkok 09:55, two zones an hour apart. */
const leg = {
  departsOn: day("2022-08-16"),
  departsMinute: 430,
  fromZone: "Asia/Taipei",
  arrivesOn: day("2022-08-16"),
  arrivesMinute: 595,
  toZone: "Asia/Bangkok",
};

test("each end is on its own clock", () => {
  const { departsAt, arrivesAt } = instantsOf(leg);
  expect([departsAt.toISOString(), arrivesAt.toISOString()]).toEqual([
    "2022-08-15T23:10:00.000Z",
    "2022-08-16T02:55:00.000Z",
  ]);
  expect(lengthOfLeg(departsAt, arrivesAt)).toBe(225);
});

test("a flight may land before it left, by the clock", () =>
  // Taipei 23:30 → Los Angeles 20:05 of the same evening.
  expect(
    endsBlocker({
      departsOn: day("2022-08-16"),
      departsMinute: 1410,
      fromZone: "Asia/Taipei",
      arrivesOn: day("2022-08-16"),
      arrivesMinute: 1205,
      toZone: "America/Los_Angeles",
    }),
  ).toBeNull());

test.each([
  [{ arrivesMinute: 369 }, { field: "arrivesTime", key: "logistics.arrivesBeforeLeaving" }],
  [{ arrivesMinute: 370 }, { field: "arrivesTime", key: "logistics.arrivesBeforeLeaving" }],
  [{ arrivesMinute: 371 }, null],
  [{ arrivesOn: day("2022-08-26") }, { field: "arrivesOn", key: "logistics.tooLong" }],
  [{ arrivesOn: day("2021-08-16") }, { field: "arrivesTime", key: "logistics.arrivesBeforeLeaving" }],
])("%o: %o", (change, blocker) => expect(endsBlocker({ ...leg, ...change })).toEqual(blocker));

test("Taipei stands beside a time elsewhere, and not beside its own", () => {
  expect(endOf("曼谷", new Date("2022-08-16T02:55:00Z"), "Asia/Bangkok")).toEqual({
    place: "曼谷",
    zone: "Asia/Bangkok",
    day: "2022-08-16",
    minute: 595,
    home: { day: "2022-08-16", minute: 655 },
  });
  expect(endOf("臺北", new Date("2022-08-15T23:10:00Z"), "Asia/Taipei").home).toBeNull();
  // Perth keeps Taipei's time.
  expect(endOf("伯斯", new Date("2022-08-15T23:10:00Z"), "Australia/Perth").home).toBeNull();
});

test("Taipei may be a day ahead", () =>
  expect(homeMinute(endOf("洛杉磯", new Date("2022-08-17T05:30:00Z"), "America/Los_Angeles"))).toBe(
    13 * 60 + 30 + 1440,
  ));

test("nights lie between the days", () =>
  expect(nightsOf({ checkIn: day("2022-08-16"), checkOut: day("2022-08-19") })).toBe(3));

test.each([
  [{ dueOn: null, doneOn: null }, "open"],
  [{ dueOn: "2022-08-01", doneOn: "2022-08-02" }, "done"],
  [{ dueOn: "2022-08-09", doneOn: null }, "late"],
  [{ dueOn: "2022-08-10", doneOn: null }, "soon"],
  [{ dueOn: "2022-08-17", doneOn: null }, "soon"],
  [{ dueOn: "2022-08-18", doneOn: null }, "ahead"],
] as const)("%o is %s on 2022-08-10", ({ dueOn, doneOn }, state) =>
  expect(dueState({ dueOn: dueOn && day(dueOn), doneOn: doneOn && day(doneOn) }, day("2022-08-10"))).toBe(state),
);

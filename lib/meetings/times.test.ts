import fc from "fast-check";
import { expect, test } from "vitest";
import { day } from "@/lib/calendar/day";
import { readSpan } from "@/lib/calendar/read-time";
import { slotTime, typedTime, zoneFact } from "./times";

const on = day("2022-08-17");

test("the place's clock, and Taipei's beside it", () =>
  expect(slotTime({ day: on, start: 540, end: 555 }, "Asia/Bangkok")).toEqual({
    local: "09:00–09:15",
    home: "10:00–10:15",
    homeDay: "same",
    open: false,
  }));
test("an open end", () =>
  expect(slotTime({ day: on, start: 1080, end: null }, "Asia/Bangkok")).toEqual({
    local: "18:00",
    home: "19:00",
    homeDay: "same",
    open: true,
  }));
test("where the clocks agree nothing is said twice", () =>
  expect(slotTime({ day: on, start: 540, end: 600 }, "Asia/Singapore")?.home).toBeNull());
test("on the other side of the date line Taipei is a day ahead, or its day begins meanwhile", () => {
  expect(slotTime({ day: on, start: 840, end: 930 }, "America/Los_Angeles")).toMatchObject({
    home: "05:00–06:30",
    homeDay: "next",
  });
  expect(slotTime({ day: on, start: 510, end: 570 }, "America/Los_Angeles")).toMatchObject({
    home: "23:30–00:30+1",
    homeDay: "same",
  });
  expect(slotTime({ day: on, start: 60, end: null }, "Pacific/Auckland")).toMatchObject({
    home: "21:00",
    homeDay: "previous",
  });
});
test("without a day nobody knows what the clocks elsewhere show", () =>
  expect(slotTime({ day: null, start: 540, end: null }, "Asia/Bangkok")?.home).toBeNull());
test("no time is no line", () => expect(slotTime({ day: on, start: null, end: null }, "Asia/Bangkok")).toBeNull());

test("the zone as people say it, summer time and quarter hours included", () => {
  expect(zoneFact("Asia/Bangkok", on)).toEqual({ utc: "UTC+7", ahead: 60 });
  expect(zoneFact("America/New_York", on)).toEqual({ utc: "UTC−4", ahead: 720 });
  expect(zoneFact("America/New_York", day("2022-01-17"))).toEqual({ utc: "UTC−5", ahead: 780 });
  expect(zoneFact("Asia/Kathmandu", on)).toEqual({ utc: "UTC+5:45", ahead: 135 });
  expect(zoneFact("Pacific/Auckland", on)).toEqual({ utc: "UTC+12", ahead: -240 });
});

test("what the editor shows reads back as what is stored, past midnight too", () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), fc.option(fc.integer({ min: 1, max: 1439 })), (start, length) => {
      const end = length === null ? null : start + length;
      expect(readSpan(typedTime({ start, end }))).toEqual({ start, end });
    }),
  ));

import { expect, test } from "vitest";
import { day } from "@/lib/calendar/day";
import type { Stop } from "./model";
import { byYear, countOutcomes } from "./rules";

const stop = (id: string, on: string): Stop => ({
  id,
  ordinal: null,
  nameZh: id,
  nameEn: null,
  cityZh: null,
  cityEn: null,
  countryZh: null,
  startsOn: day(on),
  endsOn: day(on),
  outcomes: [],
  reports: [],
});

test("the latest year first, and in it the latest meeting", () => {
  const years = byYear([
    stop("a", "2021-02-01"),
    stop("b", "2022-08-17"),
    stop("c", "2022-02-15"),
    stop("d", "2022-08-17"),
  ]);
  expect(years.map(({ year, stops }) => [year, stops.map(({ id }) => id)])).toEqual([
    [2022, ["d", "b", "c"]],
    [2021, ["a"]],
  ]);
});

test("an item noted alike by two delegations counts once; noted differently, it counts as both say", () => {
  const noted = [
    { itemId: "1", kind: "ADOPTED" as const },
    { itemId: "1", kind: "ADOPTED" as const },
    { itemId: "2", kind: "ADOPTED" as const },
    { itemId: "2", kind: "NO_CONSENSUS" as const },
  ];
  expect(countOutcomes(noted)).toEqual([
    { kind: "ADOPTED", count: 2 },
    { kind: "NO_CONSENSUS", count: 1 },
  ]);
});

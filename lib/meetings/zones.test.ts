import { expect, test } from "vitest";
import cities from "./cities.json";
import { isPlaceZone } from "./rules";
import { zoneChoices } from "./zones";

test("every zone of the list of cities is one this machine knows", () =>
  expect(Object.keys(cities).filter((zone) => !isPlaceZone(zone))).toEqual([]));
test("a city is found by either name, and a zone without a known city by its own", () => {
  const choices = zoneChoices();
  expect(choices.find(({ cities: names }) => names.includes("清邁 Chiang Mai"))?.id).toBe("Asia/Bangkok");
  expect(choices.map(({ id }) => id)).toContain("Atlantic/Reykjavik");
  expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length);
});

import { expect, test } from "vitest";
import { cityName, countryName, findPlaces, zoneOf } from "./places";

const found = (text: string) => findPlaces(text).map(({ code, city }) => [code, city]);

test.each([
  [
    "泰國曼谷",
    [
      ["TH", null],
      ["TH", "曼谷"],
    ],
  ],
  [
    "赴瑞士日內瓦開會",
    [
      ["CH", null],
      ["CH", "日內瓦"],
    ],
  ],
  [
    "Geneva, Switzerland",
    [
      ["CH", "Geneva"],
      ["CH", null],
    ],
  ],
  ["Hong Kong, China", [["HK", null]]],
  ["中國香港", [["HK", null]]],
  ["大韓民國", [["KR", null]]],
] as const)("%s", (text, places) => expect(found(text)).toEqual(places));

test.each(["", "會議經過", "Chinatown", "Indianapolises", "geneva"])("%j names no place", (text) => {
  expect(found(text)).toEqual([]);
});

test("a place is told where it stands", () => {
  const [, city] = findPlaces("前往泰國清邁");
  expect(city).toMatchObject({ from: 4, to: 6, name: "清邁", timeZone: "Asia/Bangkok" });
});

test("countries and cities have the names that a report in Taiwan prints", () => {
  expect([countryName("TH"), countryName("KR"), countryName("??")]).toEqual(["泰國", "韓國", "??"]);
  expect([cityName("Geneva"), cityName("日內瓦"), cityName("Nowhere")]).toEqual(["日內瓦", "日內瓦", "Nowhere"]);
});

test("only an economy of one zone has one", () => {
  expect([zoneOf("TW"), zoneOf("RU"), zoneOf("??")]).toEqual(["Asia/Taipei", null, null]);
});

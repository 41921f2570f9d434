import { expect, it } from "vitest";
import { economies, places } from "./load";

const codes = economies.map((economy) => economy.code);
const zones = Intl.supportedValuesOf("timeZone");
/** An older runtime knows some zones by older names; both make a clock. */
const isZone = (zone: string) => zones.includes(zone) || Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }));

it("codes are those of ISO 3166-1, and EU and XK", () => {
  const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  expect(codes.filter((code) => !/^[A-Z]{2}$/.test(code) || !regions.of(code))).toEqual([]);
  expect(economies.length).toBe(249 + 2);
});

it("every member of APEC is there", () => {
  const apec = "AU BN CA CL CN HK ID JP KR MY MX NZ PG PE PH RU SG TW TH US VN".split(" ");
  expect(apec.filter((code) => !codes.includes(code))).toEqual([]);
});

it("a code or a single character is not an alias", () => {
  const bare = economies.flatMap((economy) => economy.en).filter((name) => /^[A-Z]{2}$/.test(name));
  expect(bare.sort()).toEqual(["CT", "EU", "GB", "HK", "NZ", "UK", "US"]);
});

it("zones are those of IANA", () => {
  const used = [...economies.flatMap((economy) => economy.timeZone ?? []), ...places.map((place) => place.timeZone)];
  expect([...new Set(used)].filter((zone) => !isZone(zone))).toEqual([]);
});

it("a place lies in an economy of the list", () => {
  expect(places.filter((place) => !codes.includes(place.country))).toEqual([]);
});

it.each([
  ["泰國", "TH"],
  ["大韓民國", "KR"],
  ["中華臺北", "TW"],
  ["中國香港", "HK"],
  ["祕魯", "PE"],
  ["吉里巴斯", "KI"],
  ["Viet Nam", "VN"],
  ["Hong Kong, China", "HK"],
])("%s is %s", (name, code) => {
  const found = economies.filter((economy) => [...economy.zh, ...economy.en].includes(name));
  expect(found.map((economy) => economy.code)).toEqual([code]);
});

it.each([
  ["清邁", "TH", "Asia/Bangkok"],
  ["檀香山", "US", "Pacific/Honolulu"],
  ["諾美亞", "NC", "Pacific/Noumea"],
  ["科羅", "PW", "Pacific/Palau"],
  ["拉斯帕爾馬斯", "ES", "Atlantic/Canary"],
])("%s lies in %s and keeps the time of %s", (name, country, timeZone) => {
  expect(places.filter((place) => place.zh.includes(name))).toMatchObject([{ country, timeZone }]);
});

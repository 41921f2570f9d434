import fc from "fast-check";
import { expect, test } from "vitest";
import { day } from "@/lib/calendar/day";
import {
  decimalsOf,
  giftGaps,
  isStated,
  isUsable,
  pictureBlockers,
  readMoney,
  showAmount,
  showMoney,
  visitGaps,
} from "./rules";

test.each([
  ["1,200.50", "TWD", 120050],
  ["1200", "TWD", 120000],
  ["NT$1,200", "TWD", 120000],
  ["１，２００元", "TWD", 120000],
  ["0.5", "USD", 50],
  ["12.", "USD", 1200],
  ["3,000", "JPY", 3000],
  ["3000.00", "JPY", 3000],
  ["1.234", "KWD", 1234],
  ["0", "TWD", 0],
])("%s %s is %i minor units", (text, currency, minor) => expect(readMoney(text, currency)).toBe(minor));

test.each([
  ["", "TWD"],
  ["many", "TWD"],
  ["-5", "TWD"],
  ["1.005", "TWD"],
  ["3000.5", "JPY"],
  ["1.200,50", "EUR"],
  ["99,999,999,999", "TWD"],
])("%s %s is no amount", (text, currency) => expect(readMoney(text, currency)).toBeNull());

test("what is shown reads back as the same amount", () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2_147_483_647 }),
      fc.constantFrom("TWD", "JPY", "KWD", "USD"),
      (minor, currency) => {
        expect(readMoney(showAmount(minor, currency), currency)).toBe(minor);
      },
    ),
  ));
test("whole amounts are shown without decimals", () => {
  expect(showMoney(120000, "TWD")).toBe("TWD 1,200");
  expect(showMoney(120050, "TWD")).toBe("TWD 1,200.50");
  expect(showMoney(5, "KWD")).toBe("KWD 0.005");
  expect(decimalsOf("THB")).toBe(2);
});

const gift = { item: "紀念品", valueMinor: 50000, disposition: "交政風登錄" };
test("a gift with item, value and disposition is stated", () => expect(isStated(gift)).toBe(true));
test.each([
  [{ item: null }, ["trips.gift.gap.item"]],
  [{ valueMinor: null }, ["trips.gift.gap.value"]],
  [{ disposition: null }, ["trips.gift.gap.disposition"]],
  [{ valueMinor: 0 }, []],
])("%o leaves %o open", (change, gaps) => {
  expect(giftGaps({ ...gift, ...change }).map(({ key }) => key)).toEqual(gaps);
  expect(isStated({ ...gift, ...change })).toBe(gaps.length === 0);
});

test("the report may use a picture with a file and words for those who cannot see it", () => {
  const file = { id: "f", name: "a.png", mediaType: "image/png", size: 1 };
  expect(isUsable({ file, altText: "兩人合影" })).toBe(true);
  expect(pictureBlockers({ file, altText: " " }).map(({ key }) => key)).toEqual(["trips.picture.noAltText"]);
  expect(pictureBlockers({ file: null, altText: "兩人合影" }).map(({ key }) => key)).toEqual(["trips.picture.noFile"]);
});

test("a visit says on which day and whom", () => {
  expect(visitGaps({ visitedOn: day("2022-08-17"), people: [{ name: "莊碩漢", title: "代表" }] })).toEqual([]);
  expect(visitGaps({ visitedOn: null, people: [] }).map(({ key }) => key)).toEqual([
    "trips.visit.noDay",
    "trips.visit.noPeople",
  ]);
});

import { expect, test } from "vitest";
import { formalNumber, hanNumber, label, outlineStyles } from "./chinese";

test.each([
  [1, "一"],
  [10, "十"],
  [11, "十一"],
  [20, "二十"],
  [35, "三十五"],
  [99, "九十九"],
])("%i is %s", (n, text) => expect(hanNumber(n)).toBe(text));
test.each([
  [1, "壹"],
  [3, "參"],
  [6, "陸"],
  [10, "拾"],
  [12, "拾貳"],
  [20, "貳拾"],
])("%i is %s in formal script", (n, text) => expect(formalNumber(n)).toBe(text));
test("nothing outside 1–99 is invented", () => {
  for (const n of [0, -1, 1.5, 100]) expect(() => hanNumber(n)).toThrow(RangeError);
  expect(label(120, "han")).toBe("120、");
});
test("the seven levels of an official outline", () => {
  expect(outlineStyles.map((style) => label(3, style))).toEqual([
    "參、",
    "三、",
    "（三）",
    "3.",
    "(3)",
    "丙、",
    "（丙）",
  ]);
});

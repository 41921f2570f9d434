import { expect, test } from "vitest";
import { offsetOf } from "./standing-items";

const agenda = [
  "Opening of the session",
  "Adoption of the agenda",
  "Report by the Director",
  "Other business",
  "Elections",
];

test("chapters are tied to an agenda in the other language by what stands on every agenda", () => {
  expect(offsetOf(["通過議程", "署長報告", "其他事項"], agenda)).toBe(1);
  expect(offsetOf(["開幕", "通過議程", "署長報告", "其他事項", "選舉"], agenda)).toBe(0);
});

test("not where one contradicts, or only one agrees", () => {
  expect(offsetOf(["通過議程", "其他事項", "署長報告"], agenda)).toBeNull();
  expect(offsetOf(["署長報告", "其他事項"], agenda)).toBeNull();
});

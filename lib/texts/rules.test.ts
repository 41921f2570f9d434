import { expect, test } from "vitest";
import { joinsSitting } from "./rules";

const last = { accountId: "a", at: new Date("2026-11-22T04:00:00Z"), content: { text: "一二" } };
const next = { accountId: "a", at: new Date("2026-11-22T04:04:59Z"), content: { text: "一二三" } };

test("one person's growing text is one state for five minutes", () => {
  expect(joinsSitting(last, next)).toBe(true);
  expect(joinsSitting(last, { ...next, at: new Date("2026-11-22T04:05:00Z") })).toBe(false);
});

test("another person, or nobody known, begins a state of their own", () => {
  expect(joinsSitting(last, { ...next, accountId: "b" })).toBe(false);
  expect(joinsSitting({ ...last, accountId: null }, { ...next, accountId: null })).toBe(false);
});

test("what was there before a deletion stays restorable", () => {
  expect(joinsSitting(last, { ...next, content: { text: "一" } })).toBe(false);
});

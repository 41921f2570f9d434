import { expect, test } from "vitest";
import { day } from "@/lib/calendar/day";
import type { AgendaNode } from "./model";
import { nextItem } from "./next-item";

const [d1, d2] = [day("2022-08-17"), day("2022-08-18")];
const node = (id: string, number: string | null, end: number | null, more: Partial<AgendaNode> = {}): AgendaNode => ({
  id,
  meetingId: "m",
  parentId: null,
  position: Number(id.replace(/\D/g, "")),
  number,
  kind: "ITEM",
  titleZh: id,
  titleEn: null,
  textZh: null,
  textEn: null,
  day: d1,
  start: null,
  end,
  presenters: [],
  follows: null,
  version: 1,
  children: [],
  ...more,
});
const tree = [
  node("1", "5", 705),
  node("2", null, 810, { kind: "MEAL" }),
  node("3", "6", null, { day: d2, children: [node("4", "6.1", null, { parentId: "3" })] }),
  node("5", "(9)", null, { day: d2 }),
];

test("a row goes on where the one before it ends, with the next number", () => {
  expect(nextItem(tree, null, "1", d1)).toEqual({ number: "6", time: "11:45-", day: d1 });
  expect(nextItem(tree, null, "2", d1)).toEqual({ number: "6", time: "13:30-", day: d1 });
  expect(nextItem(tree, null, "5", d1)).toEqual({ number: "(10)", time: "", day: d2 });
});
test("a sub-item counts on under its parent, without a time of its own", () => {
  expect(nextItem(tree, "3", "4", d1)).toEqual({ number: "6.2", time: "", day: null });
  expect(nextItem(tree, "5", null, d1)).toEqual({ number: "(9).1", time: "", day: null });
});
test("the first of all", () => expect(nextItem([], null, null, d2)).toEqual({ number: "1", time: "", day: d2 }));

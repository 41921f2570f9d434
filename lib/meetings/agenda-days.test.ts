import { expect, test } from "vitest";
import { day } from "@/lib/calendar/day";
import { agendaDays, itemNow } from "./agenda-days";
import type { AgendaNode } from "./model";

const [d1, d2] = [day("2022-08-17"), day("2022-08-18")];
const node = (
  id: string,
  on: AgendaNode["day"],
  start: number | null,
  end: number | null,
  more: Partial<AgendaNode> = {},
): AgendaNode => ({
  id,
  meetingId: "m",
  parentId: null,
  position: 0,
  number: id,
  kind: "ITEM",
  titleZh: id,
  titleEn: null,
  textZh: null,
  textEn: null,
  day: on,
  start,
  end,
  presenters: [],
  follows: null,
  version: 1,
  children: [],
  ...more,
});
const tree = [
  node("0", d1, 540, 555, { kind: "OPENING", number: null }),
  node("1", d1, 555, 560),
  node("7", d1, 875, 925),
  node("8", d2, 550, 590),
  node("晚宴", null, 1080, null, { kind: "MEAL", number: null }),
];

test("rows by day, with the numbers of the day and its count", () =>
  expect(agendaDays(tree, d1).map(({ items, ...rest }) => ({ ...rest, ids: items.map(({ id }) => id) }))).toEqual([
    { day: d1, count: 1, numbers: { first: "1", last: "7" }, ids: ["0", "1", "7"] },
    { day: d2, count: 2, numbers: { first: "8", last: "8" }, ids: ["8"] },
    { day: null, count: null, numbers: null, ids: ["晚宴"] },
  ]));

test("the row of the moment, by the clock of the place", () => {
  const at = (iso: string) => itemNow(tree, "Asia/Bangkok", new Date(iso));
  expect(at("2022-08-17T02:00:00Z")).toBe("0");
  expect(at("2022-08-17T02:15:00Z")).toBe("1");
  expect(at("2022-08-17T02:30:00Z")).toBeNull();
  expect(at("2022-08-18T02:45:00Z")).toBe("8");
  expect(at("2022-08-16T02:45:00Z")).toBeNull();
});

import { expect, test } from "vitest";
import { type Day, day } from "@/lib/calendar/day";
import type { Waiting } from "./model";
import { arrange, countByTime, dueOf, hrefOf, toEntry } from "./rules";

const today = day("2022-09-13"); // a Tuesday

let ids = 0;
const waits = (due: string | null, more: Partial<Waiting> = {}): Waiting => ({
  kind: "task.work",
  id: `id-${ids++}`,
  tripId: "trip",
  meetingId: null,
  itemId: null,
  number: null,
  title: "t",
  grade: null,
  titleEn: null,
  source: "s",
  sourceEn: null,
  day: due as Day | null,
  count: 1,
  begun: 0,
  state: null,
  byId: null,
  since: null,
  ...more,
});
const arranged = (...rows: Waiting[]) => arrange(rows.map(toEntry), today);

test("overdue stands first and together, then today, tomorrow and each later day", () => {
  const days = arranged(
    waits("2022-11-21"),
    waits("2022-09-14"),
    waits("2022-09-01"),
    waits("2022-09-13"),
    waits("2022-09-09"),
  );
  expect(days.map(({ when, day }) => [when, day])).toEqual([
    ["late", "2022-09-01"],
    ["today", "2022-09-13"],
    ["tomorrow", "2022-09-14"],
    ["dated", "2022-11-21"],
  ]);
  expect(days[0]?.entries.map(({ due }) => due)).toEqual(["2022-09-01", "2022-09-09"]);
});

test("what has no day waits today, after what is due today, the longest waiting first", () => {
  const since = (text: string) => ({ kind: "task.verify" as const, since: new Date(text) });
  const days = arranged(
    waits(null, { id: "new", ...since("2022-09-12T00:00:00Z") }),
    waits(null, { id: "old", ...since("2022-08-01T00:00:00Z") }),
    waits("2022-09-13", { id: "due" }),
  );
  expect(days).toHaveLength(1);
  expect(days[0]?.entries.map(({ id }) => id)).toEqual(["due", "old", "new"]);
});

test("the order does not depend on the order of the rows", () => {
  const rows = ["2022-09-09", null, "2022-09-13", "2022-09-13", "2023-01-01"].map((due) => waits(due));
  expect(arranged(...[...rows].reverse())).toEqual(arranged(...rows));
});

test("a report is due by the rule, counted from the return", () => {
  expect(dueOf(waits("2022-08-19", { kind: "report.write" }))).toBe("2022-11-21");
  expect(dueOf(waits("2022-08-19", { kind: "report.decide" }))).toBe("2022-11-21");
  expect(dueOf(waits("2022-08-19"))).toBe("2022-08-19");
});

test("the head counts overdue, today, until Sunday, and later", () => {
  const rows = ["2022-09-12", "2022-09-13", null, "2022-09-18", "2022-09-19"].map((due) => toEntry(waits(due)));
  expect(countByTime(rows, today)).toEqual({ late: 1, today: 2, week: 1, later: 1 });
  // On a Sunday the week ends today.
  expect(countByTime([toEntry(waits("2022-09-19"))], day("2022-09-18"))).toMatchObject({ week: 0, later: 1 });
});

test("work on one item leads to the item, work on many to the meeting", () => {
  const brief = { kind: "brief.write", id: "a1", meetingId: "m1" } as const;
  expect(hrefOf(waits(null, { ...brief, itemId: "i1" }))).toBe("/meetings/m1/items/i1/brief?delegation=a1");
  expect(hrefOf(waits(null, { ...brief, count: 12 }))).toBe("/meetings/m1?delegation=a1");
});

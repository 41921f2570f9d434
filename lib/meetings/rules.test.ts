import { describe, expect, test } from "vitest";
import { day } from "@/lib/calendar/day";
import type { AgendaItemFields } from "./model";
import {
  daysAlong,
  followReasons,
  isPlaceZone,
  itemReasons,
  lastOfDay,
  meetingReasons,
  moveRow,
  settled,
} from "./rules";
import { itemFields, meetingSchema } from "./schema";
import { inOrder, treeOf } from "./tree";

const [d1, d2, d3, d9] = ["2026-12-01", "2026-12-02", "2026-12-03", "2026-12-09"].map(day) as [
  ReturnType<typeof day>,
  ReturnType<typeof day>,
  ReturnType<typeof day>,
  ReturnType<typeof day>,
];
const meeting = { startsOn: d1, endsOn: d3 };
const fields: AgendaItemFields = {
  number: "1",
  kind: "ITEM",
  titleZh: "議程採認",
  titleEn: null,
  textZh: null,
  textEn: null,
  day: d1,
  start: 540,
  end: 600,
  presenters: [],
};

test("a zone is a place's, not a fixed distance from Greenwich", () => {
  expect(["Asia/Bangkok", "America/Argentina/Buenos_Aires", "UTC"].map(isPlaceZone)).toEqual([true, true, true]);
  expect(["", "+07:00", "Bangkok", "Asia/Chiang_Mai", "Etc"].map(isPlaceZone)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

describe("a meeting", () => {
  test("ends no earlier than it begins, and takes sixty days at most", () => {
    expect(meetingReasons(meeting, false)).toEqual({});
    expect(Object.keys(meetingReasons({ startsOn: d3, endsOn: d1 }, true))).toEqual(["endsOn", "ordinal"]);
    expect(meetingReasons({ startsOn: d1, endsOn: day("2027-03-01") }, false)).toMatchObject({
      endsOn: [{ key: "meetings.tooLong" }],
    });
  });
  test("moved as a whole it takes its agenda along; cut short it keeps the days, if they fit", () => {
    expect(daysAlong(meeting, { startsOn: day("2026-12-08"), endsOn: day("2026-12-10") }, [d1, d3])).toEqual({
      shift: 7,
    });
    expect(daysAlong(meeting, { startsOn: d1, endsOn: d2 }, [d1, d2])).toEqual({ shift: 0 });
    expect(daysAlong(meeting, { startsOn: d1, endsOn: d2 }, [d3])).toBeNull();
  });
  test("the form reads days and the number leniently, and gives back Days", () => {
    const read = meetingSchema.parse({
      nameZh: "會議",
      timeZone: "Asia/Bangkok",
      startsOn: "115/12/1",
      endsOn: "民國115年12月3日",
      mode: "ONLINE",
      ordinal: "３５",
    });
    expect(read).toMatchObject({ startsOn: d1, endsOn: d3, ordinal: 35, seriesId: null, host: null });
    expect(meetingSchema.safeParse({ ...read, ordinal: "三" }).success).toBe(false);
  });
});

describe("an item", () => {
  test("needs a title, a day of the meeting and an end after its start", () => {
    expect(itemReasons(fields, meeting)).toEqual({});
    expect(itemReasons({ ...fields, day: null, start: null, end: null }, meeting)).toEqual({});
    expect(Object.keys(itemReasons({ ...fields, titleZh: null, day: d9, end: 500 }, meeting))).toEqual([
      "titleZh",
      "day",
      "time",
    ]);
  });
  test("the form reads a length as well as an end, and presenters with their commas", () => {
    const read = itemFields.parse({
      kind: "ITEM",
      titleZh: "一",
      time: "9:00-90m",
      presenters: "Watcharapol，主席\n 林；陳 ",
    });
    expect(read).toMatchObject({
      time: { start: 540, end: 630 },
      presenters: ["Watcharapol，主席", "林", "陳"],
      day: null,
    });
    expect(itemFields.safeParse({ kind: "ITEM", time: "早上" }).error?.issues[0]?.message).toBe("form.notATime");
  });
});

describe("days in order", () => {
  const tops = [
    { id: "a", parentId: null, position: 0, day: d1 },
    { id: "b", parentId: null, position: 1, day: d1 },
    { id: "c", parentId: null, position: 2, day: d2 },
    { id: "d", parentId: null, position: 3, day: null },
  ];
  test("a row goes behind the last of its day", () => {
    expect([d1, d2, d3, null].map((on) => lastOfDay(tops, on))).toEqual(["b", "c", "c", "d"]);
    expect(lastOfDay(tops.slice(2), d1)).toBeNull();
  });
  test("a place keeps the days in order, or does not", () => {
    expect([settled(tops, "a", d1), settled(tops, "b", d2), settled(tops, "d", null), settled(tops, null, d1)]).toEqual(
      [true, true, true, true],
    );
    expect([
      settled(tops, "a", d2),
      settled(tops, "d", d1),
      settled(tops, null, d2),
      settled(tops, "gone", d1),
    ]).toEqual([false, false, false, false]);
  });
  const moved = (id: string, direction: "up" | "down" | "in" | "out") =>
    moveRow(tops, id, direction)?.find((row) => row.id === id);
  test("a step over the edge of a day is a step into the day", () => {
    expect(moved("c", "up")).toEqual({ ...tops[2], day: d1 });
    expect(moved("b", "down")).toEqual({ ...tops[1], day: d2 });
    expect(moved("c", "down")?.day).toBeNull();
    expect(moved("b", "up")).toEqual({ ...tops[1], position: 0 });
    expect(moved("a", "up")).toBeUndefined();
  });
  test("what is under a row takes the day along, unless it has one of its own", () => {
    const rows = [
      ...tops,
      { id: "c1", parentId: "c", position: 4, day: d2 },
      { id: "c2", parentId: "c", position: 5, day: d3 },
    ];
    expect(
      moveRow(rows, "c", "up")
        ?.slice(4)
        .map((row) => row.day),
    ).toEqual([d1, d3]);
  });
  test("out of its parent a row stands on its parent's day, or among the rows of its own", () => {
    const rows = [
      ...tops.slice(0, 3),
      { id: "a1", parentId: "a", position: 7, day: null },
      { id: "a2", parentId: "a", position: 8, day: d2 },
    ];
    expect(moveRow(rows, "a1", "out")?.find((row) => row.id === "a1")).toMatchObject({ parentId: null, day: d1 });
    const out = moveRow(rows, "a2", "out") ?? [];
    expect(inOrder(treeOf(out)).map(({ node }) => node.id)).toEqual(["a", "a1", "b", "c", "a2"]);
  });
});

test("an item continues an earlier meeting of its own series", () => {
  const late = { meetingId: "35", seriesId: "s", startsOn: d9 };
  expect(followReasons(late, { meetingId: "34", seriesId: "s", startsOn: d1 })).toEqual([]);
  expect(followReasons(late, { meetingId: "36", seriesId: "s", startsOn: d9 })).toEqual([
    { key: "meetings.followsEarlierOnly" },
  ]);
  expect(followReasons(late, { meetingId: "x", seriesId: "t", startsOn: d1 })).toEqual([
    { key: "meetings.followsSeriesOnly" },
  ]);
});

import { beforeAll, expect, test } from "vitest";
import { addDays, day, toDate } from "@/lib/calendar/day";
import { db } from "@/lib/db/client";
import { lookAs } from "@/tests/support/signed-in";
import { listMeetings, listMeetingYears, type MeetingCursor, type MeetingFilter } from "./queries";

lookAs(() => ({ personId: "p", roles: [], memberships: [], preview: null }));

const today = day("2026-11-22");

/** 130 past meetings, many of them on the same day, two under way, three to come, one deleted. */
beforeAll(async () => {
  const { id: seriesId } = await db.series.create({ data: { code: "L", nameZh: "系列", nameEn: "Series" } });
  const meet = (index: number, from: string, to: string, more = {}) => ({
    nameZh: `會議${index}`,
    timeZone: "Asia/Bangkok",
    mode: "ONLINE" as const,
    startsOn: new Date(from),
    endsOn: new Date(to),
    ...more,
  });
  const past = Array.from({ length: 130 }, (_, index) => {
    const on = toDate(addDays(today, -1 - Math.floor(index / 30) * 200));
    return {
      ...meet(index, "2020-01-01", "2020-01-01"),
      startsOn: on,
      endsOn: on,
      ...(index % 10 === 0 ? { seriesId } : {}),
    };
  });
  await db.meeting.createMany({
    data: [
      ...past,
      meet(200, "2026-11-20", "2026-11-22"),
      meet(201, "2026-10-01", "2026-11-25"),
      meet(202, "2026-12-01", "2026-12-02", { cityZh: "清邁", nameEn: "Spring Meeting" }),
      meet(203, "2027-01-01", "2027-01-02"),
      meet(204, "2027-05-01", "2027-05-02"),
      meet(205, "2026-12-05", "2026-12-06", { deletedAt: new Date() }),
    ],
  });
});
async function all(when: "coming" | "past", filter: MeetingFilter = {}) {
  const found = [];
  let after: MeetingCursor = null;
  do {
    const page = await listMeetings(when, today, filter, after);
    expect(page.meetings.length).toBeLessThanOrEqual(50);
    found.push(...page.meetings);
    after = page.next;
  } while (after);
  return found;
}

test("page by page every past meeting comes once, latest first, also where many share a day", async () => {
  const past = await all("past");
  expect(past.length).toBe(130);
  expect(new Set(past.map(({ id }) => id)).size).toBe(130);
  expect(past.map(({ startsOn }) => startsOn)).toEqual(
    past
      .map(({ startsOn }) => startsOn)
      .sort()
      .reverse(),
  );
});

test("what is under way stands with what is to come, next first; the deleted are gone", async () =>
  expect((await all("coming")).map(({ nameZh }) => nameZh)).toEqual([
    "會議201",
    "會議200",
    "會議202",
    "會議203",
    "會議204",
  ]));

test("filters by series, year and words, in any case and language", async () => {
  expect((await all("past", { series: "L" })).length).toBe(13);
  expect((await all("coming", { year: 2027 })).map(({ nameZh }) => nameZh)).toEqual(["會議203", "會議204"]);
  expect((await all("coming", { text: "spring 清邁" })).map(({ nameZh }) => nameZh)).toEqual(["會議202"]);
  expect(await all("coming", { text: "spring 曼谷" })).toEqual([]);
});

test("years from the last to the first in which there was a meeting", async () => {
  const years = await listMeetingYears();
  expect([years[0], years.at(-1)]).toEqual([2027, 2024]);
});

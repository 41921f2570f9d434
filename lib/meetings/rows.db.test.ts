import { expect, test } from "vitest";
import { givenItem, givenMeeting, givenSeries } from "@/e2e/support/given";
import { db } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import { readItems, readMeeting } from "./rows";

const meetingOf = (id: string) => readMeeting(db, sql`m."id" = ${id}`);
const itemsOf = (id: string) => readItems(db, sql`i."meetingId" = ${id}`);

test("a meeting with its series, and one that has none", async () => {
  const series = await givenSeries();
  const days = { startsOn: new Date("2026-08-02"), endsOn: new Date("2026-08-03") };
  const { id } = await givenMeeting({ seriesId: series.id, ordinal: 35, host: "主辦", ...days });
  const { code, nameZh, nameEn } = series;
  expect(await meetingOf(id)).toMatchObject({
    ...{ id, ordinal: 35, host: "主辦", startsOn: "2026-08-02", endsOn: "2026-08-03" },
    series: { id: series.id, code, nameZh, nameEn },
  });
  expect(await meetingOf((await givenMeeting()).id)).toMatchObject({ series: null });
  expect(await meetingOf("none")).toBeNull();
});

test("items in their order; what they follow is named while it and its meeting are there", async () => {
  const [gone, before] = [await givenMeeting({ deletedAt: new Date() }), await givenMeeting({ ordinal: 34 })];
  const meeting = await givenMeeting();
  const held = await givenItem(before, { number: "5", titleEn: null });
  const [taken, lost] = [await givenItem(before, { deletedAt: new Date() }), await givenItem(gone)];
  const last = { presenters: ["甲", "乙"], followsId: taken.id };
  const top = await givenItem(meeting, { position: 1, followsId: held.id, startMinute: 540, endMinute: 600 });
  await givenItem(meeting, { position: 3, parentId: top.id, ...last });
  await givenItem(meeting, { position: 2, day: null, startMinute: null, endMinute: null, followsId: lost.id });
  await givenItem(meeting, { position: 4, deletedAt: new Date() });
  // Never written, which to SQL is not the same as an empty list.
  await db.$executeRaw`UPDATE "AgendaItem" SET "presenters" = NULL WHERE "id" = ${top.id}`;

  const { meetingId, number, titleZh, titleEn } = held;
  expect(await itemsOf(meeting.id)).toMatchObject([
    {
      ...{ id: top.id, position: 1, start: 540, end: 600, presenters: [] },
      follows: { id: held.id, meetingId, meetingOrdinal: 34, number, titleZh, titleEn },
    },
    { position: 2, day: null, start: null, end: null, follows: null },
    { position: 3, parentId: top.id, presenters: ["甲", "乙"], follows: null },
  ]);
  expect(await itemsOf(gone.id)).toEqual([]);
});

import { afterAll, expect, test, vi } from "vitest";
import { givenItem, givenMeeting, givenSeries } from "@/e2e/support/given";
import { db } from "@/lib/db/client";
import { findMeeting, listItems } from "./queries";
import { itemOf, itemSelect, meetingOf, meetingPageSelect } from "./views";

vi.mock("@/lib/access/actor", () => ({
  requireActor: async () => ({ personId: "p", roles: [], memberships: [], preview: null }),
}));
afterAll(() => db.$disconnect());

test("meeting and agenda are read as Prisma would read them", async () => {
  const series = await givenSeries();
  const [gone, before] = [await givenMeeting({ deletedAt: new Date() }), await givenMeeting({ ordinal: 34 })];
  const meeting = await givenMeeting({ seriesId: series.id, ordinal: 35, host: "主辦" });
  const followed = {
    held: await givenItem(before, { number: "5", titleEn: null }),
    taken: await givenItem(before, { deletedAt: new Date() }),
    gone: await givenItem(gone),
  };
  const parent = await givenItem(meeting, {
    position: 1,
    followsId: followed.held.id,
    startMinute: 540,
    endMinute: 600,
  });
  await givenItem(meeting, {
    position: 2,
    parentId: parent.id,
    presenters: ["甲", "乙"],
    followsId: followed.taken.id,
  });
  await givenItem(meeting, { position: 3, day: null, followsId: followed.gone.id });
  await givenItem(meeting, { position: 4, deletedAt: new Date() });
  // What was written without presenters holds none at all, which is not the same to SQL as an empty list.
  await db.$executeRaw`UPDATE "AgendaItem" SET "presenters" = NULL WHERE "id" = ${parent.id}`;

  const rows = await db.agendaItem.findMany({
    where: { meetingId: meeting.id, deletedAt: null },
    orderBy: { position: "asc" },
    select: itemSelect,
  });
  expect(await listItems(meeting.id)).toEqual(rows.map(itemOf));
  expect(rows).toHaveLength(3);
  for (const { id } of [meeting, before]) {
    const row = await db.meeting.findUniqueOrThrow({ where: { id }, select: meetingPageSelect });
    expect(await findMeeting(id)).toEqual(meetingOf(row));
  }
  expect([await findMeeting(gone.id), await listItems(gone.id)]).toEqual([null, []]);
});

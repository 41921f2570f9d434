import { beforeEach, expect, test } from "vitest";
import {
  givenAccount,
  givenAttendance,
  givenDelegation,
  givenItem,
  givenMeeting,
  givenMember,
  givenPerson,
  givenReport,
  givenTrip,
} from "@/e2e/support/given";
import { addDays, dayIn, toDate } from "@/lib/calendar/day";
import { officeZone } from "@/lib/calendar/zone";
import { db } from "@/lib/db/client";
import { actAs } from "@/tests/support/gate";
import { listMeetingChoices, listPersonChoices } from "./choices";
import { listTripHistory } from "./history";
import type { TripFilter } from "./listing";
import { listTrips } from "./listing";
import { findTrip, listTripMeetings, listTripRecommendations } from "./queries";

beforeEach(() => db.$executeRawUnsafe('TRUNCATE "Trip", "Meeting" CASCADE'));

const all: TripFilter = { stage: null, year: null, whose: "all", sort: "days", descending: true, page: 1 };
const ids = (trips: { id: string }[]) => trips.map(({ id }) => id);
const today = dayIn(officeZone, new Date());
const on = (days: number) => toDate(addDays(today, days));

test("of two trips one is on one of, the other does not exist", async () => {
  const mine = await givenDelegation("DELEGATE");
  const theirs = await givenDelegation("HEAD");
  await actAs(mine.people[0]!);
  expect(await findTrip(mine.trip.id)).toMatchObject({ id: mine.trip.id, inCircle: true });
  expect(await findTrip(theirs.trip.id)).toBeNull();
  expect(await listTripMeetings(theirs.trip.id)).toEqual([]);
  expect(await listTripRecommendations(theirs.trip.id)).toEqual([]);
  expect(await listTripHistory(theirs.trip.id, null)).toBeNull();
  const { mine: own, others } = await listTrips(all);
  expect([ids(own), ids(others)]).toEqual([[mine.trip.id], []]);
});

test("a role on one trip does not widen what one sees of another", async () => {
  const one = await givenDelegation("HEAD");
  const other = await givenDelegation("DELEGATE");
  const person = one.people[0]!;
  await givenMember(other.trip, person, "DRAFTER", { deletedAt: new Date() });
  await actAs(person);
  expect(await findTrip(other.trip.id)).toBeNull();
});

test("an opened past shows its cover, and nothing of what the trip kept to itself", async () => {
  const { trip, people } = await givenDelegation("HEAD");
  await givenMember(trip, await givenPerson({ nameZh: "留守同仁" }), "DRAFTER", { onCover: false, travels: false });
  await db.trip.update({
    where: { id: trip.id },
    data: {
      purpose: "內部目的",
      stateNote: "內部理由",
      approvalNumber: "廉政字第1號",
      submittedBy: people[0]!.personId,
    },
  });
  await givenReport(trip, { state: "APPROVED" });
  await actAs(await givenAccount());
  const seen = await findTrip(trip.id);
  expect(seen).toMatchObject({
    inCircle: false,
    purpose: "",
    stateNote: null,
    approval: null,
    submittedBy: null,
    created: null,
  });
  expect(seen?.members.map(({ nameZh }) => nameZh)).toEqual([people[0]!.name]);
  expect(JSON.stringify(seen)).not.toMatch(/內部|廉政字|留守/);
  expect(await listTripHistory(trip.id, null)).toBeNull();
  // It stands in the archive, not in the list.
  expect((await listTrips(all)).others).toEqual([]);
  await db.report.update({ where: { tripId: trip.id }, data: { grade: "RESTRICTED" } });
  expect(await findTrip(trip.id)).toBeNull();
});

test("the list: mine first, then the others, by stage, year and order", async () => {
  const reader = await givenAccount({ roles: ["READER"] });
  const [draft, ahead, abroad, home, closed] = await Promise.all([
    givenTrip({ state: "DRAFT", startsOn: on(40), endsOn: on(42), title: "一" }),
    givenTrip({ state: "APPROVED", startsOn: on(10), endsOn: on(12), title: "二" }),
    givenTrip({ state: "APPROVED", startsOn: on(0), endsOn: on(0), title: "三" }),
    givenTrip({ state: "APPROVED", startsOn: on(-3), endsOn: on(-1), title: "四" }),
    givenTrip({
      state: "CLOSED",
      startsOn: toDate("2020-03-01" as never),
      endsOn: toDate("2020-03-02" as never),
      title: "五",
    }),
  ]);
  await givenMember(abroad, reader, "DELEGATE");
  await actAs(reader);
  const list = await listTrips(all);
  expect([ids(list.mine), ids(list.others), list.othersCount]).toEqual([
    [abroad.id],
    ids([draft, ahead, home, closed]),
    4,
  ]);
  expect(list.years.at(-1)).toBe(2020);
  for (const [stage, trip] of [
    ["draft", draft],
    ["approved", ahead],
    ["home", home],
    ["closed", closed],
  ] as const)
    expect(ids((await listTrips({ ...all, stage })).others)).toEqual([trip.id]);
  expect(ids((await listTrips({ ...all, stage: "abroad" })).mine)).toEqual([abroad.id]);
  expect(ids((await listTrips({ ...all, year: 2020 })).others)).toEqual([closed.id]);
  expect(ids((await listTrips({ ...all, descending: false })).others)).toEqual(ids([closed, home, ahead, draft]));
  expect((await listTrips({ ...all, whose: "mine" })).others).toEqual([]);
});

test("meetings of a trip say how much there is and how much this delegation has written", async () => {
  const { trip, meeting, attendance, item, people } = await givenDelegation("DRAFTER");
  const second = await givenItem(meeting);
  await givenItem(meeting, { parentId: second.id });
  await givenItem(meeting, { kind: "BREAK" });
  const other = await givenAttendance(await givenTrip(), meeting);
  const minutes = { doc: {}, text: "", updatedBy: "p", finished: true };
  await db.minutes.createMany({
    data: [
      { ...minutes, attendanceId: attendance.id, itemId: item.id },
      { ...minutes, attendanceId: other.id, itemId: second.id },
    ],
  });
  await actAs(people[0]!);
  expect(await listTripMeetings(trip.id)).toMatchObject([
    { attendanceId: attendance.id, items: 2, written: { minutes: 1, issues: 0 } },
  ]);
  // Those who plan see that there is a meeting; what was written there is not counted for them.
  await actAs(await givenAccount({ roles: ["COORDINATOR"] }));
  expect(await listTripMeetings(trip.id)).toMatchObject([{ items: 2, written: null }]);
});

test("who planned nothing is offered nobody; who plans is offered whom the trip lacks", async () => {
  const { trip, people } = await givenDelegation("HEAD", "DELEGATE");
  const [head, delegate] = people;
  const person = await givenPerson({ nameZh: "待選者" });
  await actAs(delegate!);
  expect((await listPersonChoices(trip.id, "")).list).toEqual([]);
  await actAs(head!);
  const offered = (await listPersonChoices(trip.id, "")).list;
  expect(offered.map(({ id }) => id)).toContain(person.id);
  expect(offered.map(({ id }) => id)).not.toContain(delegate!.personId);
  expect((await listPersonChoices(trip.id, "待選")).list).toMatchObject([{ id: person.id, name: "待選者" }]);
});

test("meetings are offered near the trip's days, and farther away when asked for", async () => {
  const { trip, meeting, people } = await givenDelegation("HEAD");
  const [near, far] = await Promise.all([
    givenMeeting({ nameZh: "近的會議", startsOn: new Date("2026-11-20"), endsOn: new Date("2026-11-21") }),
    givenMeeting({ nameZh: "遠的會議", startsOn: new Date("2028-11-20"), endsOn: new Date("2028-11-21") }),
  ]);
  await actAs(people[0]!);
  const days = { startsOn: "2026-11-01" as never, endsOn: "2026-11-05" as never };
  const offered = (await listMeetingChoices(trip.id, days, "")).list.map(({ id }) => id);
  expect(offered).toContain(near.id);
  expect(offered).not.toContain(far.id);
  expect(offered).not.toContain(meeting.id);
  expect((await listMeetingChoices(trip.id, days, "遠的")).list.map(({ id }) => id)).toEqual([far.id]);
});

test("the history of a trip is its own, newest first, a page at a time; who looked is for those who audit", async () => {
  const { trip, people } = await givenDelegation("DELEGATE");
  const row = (action: string, tripId = trip.id) => ({ actorName: "甲", action, subjectKind: "trip", tripId });
  await db.auditEvent.createMany({ data: Array.from({ length: 55 }, (_, place) => row(`trip.edit${place}`)) });
  await db.auditEvent.createMany({ data: [row("file.download"), row("trip.close", "another")] });
  await actAs(people[0]!);
  const first = await listTripHistory(trip.id, null);
  expect([first?.events.length, first?.events[0]?.action]).toEqual([50, "trip.edit54"]);
  const rest = await listTripHistory(trip.id, first?.before ?? null);
  expect([rest?.events.length, rest?.before]).toEqual([5, null]);
  await actAs(await givenAccount({ roles: ["READER"] }));
  expect((await listTripHistory(trip.id, null))?.events[0]?.action).toBe("file.download");
});

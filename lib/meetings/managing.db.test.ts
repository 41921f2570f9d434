import { expect, test } from "vitest";
import { givenAccount, givenAttendance, givenMeeting, givenMember, givenTrip } from "@/e2e/support/given";
import { db } from "@/lib/db/client";
import { actAs, said, send } from "@/tests/support/gate";

import { addAgendaItem, createMeeting, updateMeeting } from "./actions";
import { listManagingTripIds } from "./queries";

const then = { startsOn: new Date("2022-08-17"), endsOn: new Date("2022-08-18") };

/** A drafter with a trip that nobody has approved yet. */
async function givenPlanner(days: { startsOn: Date; endsOn: Date }) {
  const [trip, drafter] = await Promise.all([givenTrip({ state: "DRAFT", ...days }), givenAccount()]);
  await givenMember(trip, drafter, "DRAFTER");
  await actAs(drafter);
  return { trip, drafter };
}

const item = { kind: "ITEM", number: "", titleZh: "插入的一項", titleEn: "", time: "", day: "", presenters: "" };
const addTo = async (meetingId: string) => said(await send(addAgendaItem, { ...item, meetingId }));

test("putting a past meeting on a plan of one's own does not open its agenda", async () => {
  const meeting = await givenMeeting(then);
  await givenAttendance(await givenTrip({ state: "CLOSED", ...then }), meeting);
  // With its own days, and with days moved to where the meeting was.
  for (const days of [{ startsOn: new Date("2026-11-01"), endsOn: new Date("2026-11-05") }, then]) {
    const { trip } = await givenPlanner(days);
    await givenAttendance(trip, meeting);
    expect(await addTo(meeting.id)).toBe("refused: action.notAllowed");
    expect(await listManagingTripIds(meeting.id)).toEqual([]);
  }
  expect(await db.agendaItem.count({ where: { meetingId: meeting.id } })).toBe(0);
});

test("a plan for a meeting that no approved delegation attends prepares its agenda", async () => {
  const { trip } = await givenPlanner(then);
  const meeting = await givenMeeting(then);
  await givenAttendance(trip, meeting);
  expect(await addTo(meeting.id)).toMatch(/^done/);
});

test("a meeting entered for a trip takes place about when the trip does", async () => {
  const { trip } = await givenPlanner(then);
  const facts = { tripId: trip.id, nameZh: "會議", nameEn: "Meeting", mode: "IN_PERSON", timeZone: "Asia/Bangkok" };
  const enter = async (startsOn: string, endsOn: string) =>
    send(createMeeting, { ...facts, countryZh: "泰國", cityZh: "清邁", startsOn, endsOn });
  const far = await enter("2022-10-01", "2022-10-02");
  expect(far).toMatchObject({ status: "refused", fieldErrors: { startsOn: ["meetings.farFromTrip"] } });
  expect(await db.attendance.count({ where: { tripId: trip.id } })).toBe(0);
  await enter("2022-08-17", "2022-08-18");
  expect(await db.attendance.count({ where: { tripId: trip.id } })).toBe(1);
});

test("whoever manages a meeting through a trip does not put it out of that trip's reach; a coordinator may", async () => {
  const { trip } = await givenPlanner(then);
  const meeting = await givenMeeting(then);
  await givenAttendance(trip, meeting);
  const facts = {
    nameZh: "會議",
    nameEn: "",
    mode: "IN_PERSON",
    timeZone: "Asia/Bangkok",
    countryZh: "泰國",
    cityZh: "",
  };
  const move = async (startsOn: string, version: number) =>
    send(updateMeeting, { ...facts, meetingId: meeting.id, version, startsOn, endsOn: startsOn });
  expect((await move("2022-09-10", 1)).status).toBe("done");
  const far = await move("2022-12-01", 2);
  expect(far).toMatchObject({ status: "refused" });
  expect(JSON.stringify(far)).toContain("startsOn");
  await actAs(await givenAccount({ roles: ["COORDINATOR"] }));
  expect((await move("2022-12-01", 2)).status).toBe("done");
});

import { beforeEach, expect, test } from "vitest";
import {
  givenAccount,
  givenAttendance,
  givenDelegation,
  givenItem,
  givenMeeting,
  givenMember,
  givenReport,
  givenTrip,
} from "@/e2e/support/given";
import { givenRecommendation, givenSection, givenTask } from "@/e2e/support/given-follow-up";
import type { Rights } from "@/lib/access/can";
import type { OfficeRole, TripRole } from "@/lib/access/policy";
import { addDays, dayIn, toDate } from "@/lib/calendar/day";
import { officeZone } from "@/lib/calendar/zone";
import { db } from "@/lib/db/client";
import { lookAs } from "@/tests/support/signed-in";
import type { WaitingKind } from "./model";
import { countRail, findDesk } from "./queries";

let actor: Rights;
lookAs(() => ({ name: "甲", ...actor }));

beforeEach(async () => {
  // What waits for those who may decide anything must not come from another test.
  await db.$executeRawUnsafe('TRUNCATE "Trip", "Meeting", "Person" CASCADE');
});

const today = dayIn(officeZone, new Date());
const in_ = (days: number) => toDate(addDays(today, days));
const coming = { startsOn: in_(20), endsOn: in_(21) };
const past = { startsOn: in_(-21), endsOn: in_(-20) };

const as = (
  person: { personId: string },
  memberships: { tripId: string; role: TripRole }[] = [],
  roles: OfficeRole[] = [],
): Rights => ({
  personId: person.personId,
  roles,
  memberships,
  preview: null,
});

/** Kinds with their counts, as the desk of somebody shows them; the rail must say the same number. */
async function deskOf(who: Rights): Promise<[WaitingKind, number][]> {
  actor = who;
  const entries = (await findDesk()).days.flatMap(({ entries }) => entries);
  expect((await countRail()).desk).toBe(entries.length);
  return entries.map(({ kind, count }): [WaitingKind, number] => [kind, count]).sort();
}

async function comingTrip() {
  const { trip, meeting, attendance, item, people } = await givenDelegation("HEAD", "DELEGATE");
  await db.meeting.update({ where: { id: meeting.id }, data: coming });
  await db.trip.update({ where: { id: trip.id }, data: coming });
  const [head, delegate] = people as [(typeof people)[0], (typeof people)[0]];
  const on = (role: TripRole) => [{ tripId: trip.id, role }];
  return { trip, meeting, attendance, item, head, delegate, on };
}

test("briefs of one meeting are one thing to do, until they are cleared", async () => {
  const { trip, meeting, attendance, item, delegate, on } = await comingTrip();
  const second = await givenItem(meeting);
  await givenItem(meeting, { kind: "BREAK" });
  const below = await givenItem(meeting, { parentId: second.id });
  expect(await deskOf(as(delegate, on("DELEGATE")))).toEqual([["brief.write", 2]]);

  await db.brief.create({
    data: { attendanceId: attendance.id, itemId: item.id, state: "CLEARED", updatedBy: delegate.personId },
  });
  expect(await deskOf(as(delegate, on("DELEGATE")))).toEqual([["brief.write", 1]]);
  await db.brief.create({
    data: {
      attendanceId: attendance.id,
      itemId: second.id,
      state: "SUBMITTED",
      submittedBy: delegate.personId,
      updatedBy: delegate.personId,
    },
  });
  expect(await deskOf(as(delegate, on("DELEGATE")))).toEqual([]);

  // A sub-item waits once somebody began it by itself; on a trip that was withdrawn nothing waits.
  await db.brief.create({ data: { attendanceId: attendance.id, itemId: below.id, updatedBy: delegate.personId } });
  expect(await deskOf(as(delegate, on("DELEGATE")))).toEqual([["brief.write", 1]]);
  await db.trip.update({ where: { id: trip.id }, data: { state: "WITHDRAWN" } });
  expect(await deskOf(as(delegate, on("DELEGATE")))).toEqual([]);
});

test("a brief waits for those who may clear it, never for the one who submitted it, and not on another trip", async () => {
  const { attendance, item, head, delegate, on } = await comingTrip();
  const other = await comingTrip();
  await db.brief.create({
    data: {
      attendanceId: attendance.id,
      itemId: item.id,
      state: "SUBMITTED",
      submittedBy: delegate.personId,
      updatedBy: delegate.personId,
    },
  });
  expect(await deskOf(as(head, on("HEAD")))).toEqual([["brief.clear", 1]]);
  expect(await deskOf(as(other.head, other.on("HEAD")))).toEqual([["brief.write", 1]]);
  const stranger = await givenAccount();
  expect(await deskOf(as(stranger))).toEqual([]);
  expect(await deskOf(as(stranger, [], ["UNIT_HEAD"]))).toEqual([["brief.clear", 1]]);

  await db.brief.updateMany({ data: { submittedBy: head.personId } });
  expect(await deskOf(as(head, on("HEAD")))).toEqual([]);
});

test("after the meeting: minutes and the report, until it is submitted; then it waits for another", async () => {
  const { trip, meeting, head, delegate, on } = await comingTrip();
  await db.meeting.update({ where: { id: meeting.id }, data: past });
  await db.trip.update({ where: { id: trip.id }, data: past });
  expect(await deskOf(as(head, on("HEAD")))).toEqual([
    ["minutes.finish", 1],
    ["report.write", 1],
  ]);
  expect(await deskOf(as(delegate, on("DELEGATE")))).toEqual([["minutes.finish", 1]]);

  const report = await givenReport(trip, { state: "SUBMITTED", submittedBy: head.personId });
  const unitHead = await givenAccount();
  expect(await deskOf(as(unitHead, [], ["UNIT_HEAD"]))).toEqual([["report.decide", 1]]);
  // Minutes are fixed with the report that was handed in: nobody is asked for them.
  expect(await deskOf(as(head, on("HEAD"), ["UNIT_HEAD"]))).toEqual([]);
  actor = as(head, on("HEAD"));
  expect((await findDesk()).others).toMatchObject([{ kind: "report", tripId: trip.id }]);
  expect((await findDesk()).figure).toMatchObject({ tripId: trip.id });
  await db.report.update({ where: { id: report.id }, data: { state: "APPROVED" } });
  expect(await deskOf(as(head, on("HEAD")))).toEqual([]);
});

test("recommendations and tasks: to decide, to assign, to work, to verify, each for another person", async () => {
  const { trip, head, delegate, on } = await comingTrip();
  const report = await givenReport(trip);
  const section = await givenSection(report, "應建立聯繫窗口。");
  const recommendation = await givenRecommendation({ section, trip, raisedBy: delegate });
  const decider = await givenAccount();
  const worker = await givenAccount();
  expect(await deskOf(as(decider, [], ["APPROVER"]))).toEqual([["recommendation.decide", 1]]);
  expect(await deskOf(as(delegate, [], ["APPROVER"]))).toEqual([]);

  await db.recommendation.update({
    where: { id: recommendation.id },
    data: { decision: "ADOPTED", decidedBy: decider.personId, decidedAt: new Date() },
  });
  expect(await deskOf(as(decider, [], ["COORDINATOR"]))).toEqual([["recommendation.assign", 1]]);
  const task = await givenTask(recommendation, worker);
  expect(await deskOf(as(decider, [], ["COORDINATOR"]))).toEqual([]);
  expect(await deskOf(as(worker))).toEqual([["task.work", 1]]);

  await db.task.update({
    where: { id: task.id },
    data: { state: "PROPOSED_DONE", proposedBy: worker.personId, proposedAt: new Date() },
  });
  expect(await deskOf(as(worker, [], ["COORDINATOR"]))).toEqual([]);
  expect(await deskOf(as(head, on("HEAD")))).toEqual([
    ["brief.write", 1],
    ["task.verify", 1],
  ]);
  expect(await deskOf(as(decider, [], ["COORDINATOR"]))).toEqual([["task.verify", 1]]);
  // Of grade restricted: only for those who may read it.
  await db.recommendation.update({ where: { id: recommendation.id }, data: { grade: "RESTRICTED" } });
  expect(await deskOf(as(decider, [], ["COORDINATOR"]))).toEqual([]);
  expect(await deskOf(as(head, on("HEAD")))).toContainEqual(["task.verify", 1]);
});

test("deadlines, registrations and promises of one's own trips only; the next departure", async () => {
  const { trip, meeting, attendance, item, head, on } = await comingTrip();
  const elsewhere = await givenTrip(coming);
  for (const tripId of [trip.id, elsewhere.id]) {
    await db.tripDeadline.create({ data: { tripId, title: "送簽", dueOn: in_(-2) } });
    await db.registration.create({ data: { tripId, title: "大會註冊", dueOn: in_(3) } });
  }
  await db.commitment.create({
    data: {
      attendanceId: attendance.id,
      itemId: item.id,
      kind: "OURS",
      byWhom: "我國",
      text: "彙整建議",
      dueOn: in_(5),
    },
  });
  expect(await deskOf(as(head, on("HEAD")))).toEqual([
    ["brief.write", 1],
    ["commitment.keep", 1],
    ["deadline.meet", 1],
    ["registration.do", 1],
  ]);
  expect((await findDesk()).days.map(({ when }) => when)).toEqual(["late", "dated", "dated", "dated"]);
  expect((await findDesk()).departure).toMatchObject({ tripId: trip.id, days: 20, meeting: { id: meeting.id } });
  expect(await deskOf(as(head, on("DELEGATE")))).not.toContainEqual(["deadline.meet", 1]);
});

test("a trip to submit waits for its drafter, then to decide for the approver who did not submit it", async () => {
  const trip = await givenTrip({ ...coming, state: "DRAFT" });
  const drafter = await givenAccount();
  await givenMember(trip, drafter, "DRAFTER");
  expect(await deskOf(as(drafter, [{ tripId: trip.id, role: "DRAFTER" }]))).toEqual([["trip.submit", 1]]);
  await db.trip.update({ where: { id: trip.id }, data: { state: "SUBMITTED", submittedBy: drafter.personId } });
  const approver = await givenAccount();
  expect(await deskOf(as(approver, [], ["APPROVER"]))).toEqual([["trip.decide", 1]]);
  expect(await deskOf(as(drafter, [], ["APPROVER"]))).toEqual([]);
});

test("under preview nothing of one's own trips is drawn", async () => {
  const { head, on } = await comingTrip();
  expect(await deskOf({ ...as(head, on("HEAD"), ["ADMINISTRATOR"]), preview: "STAFF" })).toEqual([]);
});

test("a second delegation at one meeting has its own briefs to write", async () => {
  const { meeting, trip, head, on } = await comingTrip();
  const second = await givenTrip(coming);
  await givenAttendance(second, meeting);
  await givenMember(second, head, "HEAD");
  const both = [...on("HEAD"), { tripId: second.id, role: "HEAD" as const }];
  expect(await deskOf(as(head, both))).toEqual([
    ["brief.write", 1],
    ["brief.write", 1],
  ]);
  expect(trip.id).not.toBe(second.id);
  await givenMeeting();
});

test("a submitted brief waits with others, and no longer once the report is handed in", async () => {
  const { trip, attendance, item, delegate, on } = await comingTrip();
  const by = { submittedBy: delegate.personId, updatedBy: delegate.personId };
  await db.brief.create({ data: { attendanceId: attendance.id, itemId: item.id, state: "SUBMITTED", ...by } });
  const others = async () => {
    await deskOf(as(delegate, on("DELEGATE")));
    return (await findDesk()).others.map(({ kind }) => kind);
  };
  expect(await others()).toEqual(["brief"]);
  await givenReport(trip, { state: "SUBMITTED" });
  expect(await others()).toEqual([]);
});

import { expect, test } from "vitest";
import { givenAccount, givenAttendance, givenMeeting, givenReport } from "@/e2e/support/given";
import { db } from "@/lib/db/client";
import { actAs, said, send } from "@/tests/support/gate";
import { draft, read } from "@/tests/support/trip-scene";

import * as actions from "./actions";

const approver = () => givenAccount({ roles: ["APPROVER"] });
const stateOf = async (id: string) =>
  (await db.trip.findUniqueOrThrow({ where: { id }, select: { state: true } })).state;

test("a decision falls on the trip that was read: not on what was taken back, changed and handed in since", async () => {
  const { trip, head } = await draft();
  await actAs(head);
  await send(actions.submitTrip, { tripId: trip.id });
  const shown = await read(trip.id);
  await send(actions.withdrawTrip, { tripId: trip.id, reason: "改行程" });
  await send(actions.reopenTrip, { tripId: trip.id });
  await send(actions.submitTrip, { tripId: trip.id });
  await actAs(await approver());
  for (const stale of [shown, { tripId: trip.id, seen: "x" }]) {
    expect(said(await send(actions.approveTrip, stale))).toBe("refused: trips.block.handedInAnew");
    expect(said(await send(actions.returnTrip, { ...stale, reason: "缺邀請函" }))).toBe(
      "refused: trips.block.handedInAnew",
    );
  }
  expect(await stateOf(trip.id)).toBe("SUBMITTED");
  const waiting = await read(trip.id);
  expect(said(await send(actions.approveTrip, waiting))).toBe("done: trips.approved");
  // Nor over what a colleague has decided meanwhile.
  await actAs(await approver());
  expect(said(await send(actions.returnTrip, { ...waiting, reason: "晚了一步" }))).toBe(
    "refused: trips.block.handedInAnew",
  );
  expect(await stateOf(trip.id)).toBe("APPROVED");
});

test("what was submitted comes back to its writers until somebody decides on it", async () => {
  const { trip, head } = await draft();
  await actAs(head);
  await send(actions.submitTrip, { tripId: trip.id });
  expect(said(await send(actions.takeBackTrip, { tripId: trip.id }))).toBe("done: trips.takenBack");
  expect(await db.trip.findUnique({ where: { id: trip.id } })).toMatchObject({ state: "DRAFT", submittedAt: null });
  expect(said(await send(actions.takeBackTrip, { tripId: trip.id }))).toBe("refused: trips.block.notSubmitted");
  await send(actions.submitTrip, { tripId: trip.id });
  const shown = await read(trip.id);
  await actAs(await approver());
  expect(said(await send(actions.takeBackTrip, { tripId: trip.id }))).toBe("refused: action.notAllowed");
  expect(said(await send(actions.approveTrip, shown))).toBe("done: trips.approved");
  await actAs(head);
  expect(said(await send(actions.takeBackTrip, { tripId: trip.id }))).toBe("refused: trips.block.notSubmitted");
});

test("while it waits for a decision a trip keeps its meetings", async () => {
  const { trip, head } = await draft({ state: "SUBMITTED" });
  const [meeting, other] = await Promise.all([givenMeeting(), givenMeeting()]);
  const attendance = await givenAttendance(trip, meeting);
  await actAs(head);
  expect(said(await send(actions.attendMeeting, { tripId: trip.id, meetingId: other.id }))).toBe(
    "refused: trips.block.isSubmitted",
  );
  expect(said(await send(actions.leaveMeeting, { attendanceId: attendance.id }))).toBe(
    "refused: trips.block.isSubmitted",
  );
  expect(await db.attendance.findMany({ where: { tripId: trip.id }, select: { meetingId: true } })).toEqual([
    { meetingId: meeting.id },
  ]);
});

test("what the cover prints is not edited under who approves the report, though the trip was returned", async () => {
  const { trip, head } = await draft({ state: "RETURNED" });
  const report = await givenReport(trip, { state: "SUBMITTED" });
  await actAs(head);
  const facts = { title: "另一個名稱", category: "考察", purpose: "參加", grade: "INTERNAL" };
  const edit = { ...facts, tripId: trip.id, version: 1, startsOn: "2026-11-01", endsOn: "2026-11-05" };
  expect(said(await send(actions.editTrip, edit))).toBe("refused: trips.block.reportSubmitted");
  await db.report.update({ where: { id: report.id }, data: { state: "DRAFT" } });
  expect(said(await send(actions.editTrip, edit))).toMatch(/^done/);
});

import { expect, test } from "vitest";
import { givenAccount, givenAttendance, givenItem, givenMeeting, givenMember, givenTrip } from "@/e2e/support/given";
import { findSession } from "@/lib/accounts/sessions";
import { db } from "@/lib/db/client";
import { actAs, said, send } from "@/tests/support/gate";

import { removeTrip, restoreTrip, submitTrip } from "./actions";
import { findTrip } from "./queries";

const draft = async () => {
  const [trip, meeting, head] = [await givenTrip({ state: "DRAFT" }), await givenMeeting(), await givenAccount()];
  const member = await givenMember(trip, head, "HEAD");
  const attendance = await givenAttendance(trip, meeting);
  const coordinator = await givenAccount({ roles: ["COORDINATOR"] });
  await actAs(coordinator);
  return { trip, meeting, head, member, attendance, coordinator };
};

test("a draft entered by mistake is deleted with its people, seen by nobody, and brought back as it was", async () => {
  const { trip, head, coordinator } = await draft();
  const session = await db.session.create({ data: { accountId: head.id } });
  expect(await send(removeTrip, { tripId: trip.id })).toMatchObject({ status: "done", undo: trip.id });
  expect(await findTrip(trip.id)).toBeNull();
  expect((await findSession(session.id))?.memberships).toEqual([]);
  expect(said(await send(submitTrip, { tripId: trip.id }))).toBe("refused: action.notAllowed");
  expect(said(await send(removeTrip, { tripId: trip.id }))).toBe("refused: action.notAllowed");

  await actAs(head);
  expect(said(await send(restoreTrip, { undo: trip.id }))).toBe("refused: action.notAllowed");
  await actAs(coordinator);
  expect(said(await send(restoreTrip, { undo: trip.id }))).toBe("done: trips.restoredTrip");
  expect((await findTrip(trip.id))?.members).toHaveLength(1);
  expect((await findSession(session.id))?.memberships).toEqual([{ tripId: trip.id, role: "HEAD" }]);
  expect(said(await send(restoreTrip, { undo: trip.id }))).toBe("refused: action.notAllowed");
  const events = await db.auditEvent.findMany({ where: { tripId: trip.id }, orderBy: { id: "asc" } });
  expect(events.map(({ action }) => action)).toEqual(["trip.remove", "trip.restore"]);
});

test("a trip that was handed in, or that something was written for, stays", async () => {
  const { trip, meeting, attendance, head } = await draft();
  const item = await givenItem(meeting);
  await db.brief.create({ data: { attendanceId: attendance.id, itemId: item.id, updatedBy: head.personId } });
  expect(said(await send(removeTrip, { tripId: trip.id }))).toBe("refused: trips.block.hasRecords");
  const returned = await givenTrip({ state: "RETURNED", decidedAt: new Date() });
  expect(said(await send(removeTrip, { tripId: returned.id }))).toBe("refused: trips.block.wasHandedIn");
  expect(await db.trip.count({ where: { id: { in: [trip.id, returned.id] }, deletedAt: null } })).toBe(2);
});

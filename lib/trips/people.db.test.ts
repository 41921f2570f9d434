import { expect, test } from "vitest";
import { givenAccount, givenMeeting, givenMember, givenPerson, givenTrip } from "@/e2e/support/given";
import { db } from "@/lib/db/client";
import { actAs, said, send } from "@/tests/support/gate";
import { signOut } from "@/tests/support/signed-in";
import { draft } from "@/tests/support/trip-scene";
import * as actions from "./actions";
import { approvalSeen } from "./approval-seen";

const cover = {
  title: "出席會議",
  titleEn: "Meeting",
  category: "出席國際會議",
  purpose: "參加會議",
  startsOn: "115/11/22",
  endsOn: "2026-11-25",
  grade: "INTERNAL",
  countryZh: ["泰國", "日本", ""],
  cityZh: ["清邁", "", ""],
};
const _stateOf = async (id: string) =>
  (await db.trip.findUniqueOrThrow({ where: { id }, select: { state: true } })).state;
const _coordinator = () => givenAccount({ roles: ["COORDINATOR"] });
const _approver = () => givenAccount({ roles: ["APPROVER"] });

test("what was submitted is fixed until it comes back", async () => {
  const { trip, head } = await draft({ state: "SUBMITTED" });
  await actAs(head);
  expect(said(await send(actions.editTrip, { ...cover, tripId: trip.id, version: 1 }))).toBe(
    "refused: trips.block.isSubmitted",
  );
  expect(
    said(await send(actions.addMember, { tripId: trip.id, personId: (await givenPerson()).id, role: "DELEGATE" })),
  ).toBe("refused: trips.block.isSubmitted");
});

test("people join by name or as somebody new, in order, and come back after an undo", async () => {
  const { trip, head } = await draft();
  await actAs(head);
  const known = await givenPerson({ title: "科長" });
  expect(
    said(
      await send(actions.addMember, {
        tripId: trip.id,
        personId: known.id,
        role: "DELEGATE",
        travels: true,
        onCover: true,
      }),
    ),
  ).toBe("done: trips.memberAdded");
  expect(said(await send(actions.addMember, { tripId: trip.id, personId: known.id, role: "DELEGATE" }))).toBe(
    "refused: trips.alreadyMember",
  );
  expect(said(await send(actions.addMember, { tripId: trip.id, role: "DELEGATE" }))).toContain("refused");
  const made = await send(actions.addMember, { tripId: trip.id, newName: "新同仁", role: "DRAFTER", title: "專員" });
  expect(said(made)).toBe("done: trips.memberAdded");
  const memberId = "id" in made && made.id ? made.id : "";

  await send(actions.moveMember, { memberId, direction: "up" });
  const order = () =>
    db.tripMember.findMany({
      where: { tripId: trip.id, deletedAt: null },
      orderBy: { position: "asc" },
      include: { person: true },
    });
  expect((await order()).map(({ person }) => person.nameZh)).toEqual([head.name, "新同仁", known.nameZh]);

  const removed = await send(actions.removeMember, { memberId });
  expect(removed).toMatchObject({ status: "done", undo: memberId });
  expect((await order()).length).toBe(2);
  expect(said(await send(actions.restoreMember, { undo: memberId }))).toBe("done: trips.memberBack");
  expect((await order()).length).toBe(3);

  // Removed and added again: the same row, so that what it carries stays one.
  await send(actions.removeMember, { memberId });
  const personId = (await db.tripMember.findUniqueOrThrow({ where: { id: memberId } })).personId;
  await send(actions.addMember, { tripId: trip.id, personId, role: "DELEGATE" });
  expect(await db.tripMember.count({ where: { tripId: trip.id, personId } })).toBe(1);
});

test("nobody gives themselves another role, and a unit is a unit of its agency", async () => {
  const { trip } = await draft();
  const drafter = await givenAccount();
  const { id: memberId } = await givenMember(trip, drafter, "DRAFTER");
  await actAs(drafter);
  expect(said(await send(actions.changeMember, { memberId, role: "HEAD" }))).toBe("refused: trips.block.ownRole");
  expect(said(await send(actions.changeMember, { memberId, role: "DRAFTER", title: "薦任專員" }))).toBe(
    "done: trips.memberSaved",
  );
  const [one, other] = await Promise.all([
    db.agency.create({ data: { nameZh: "甲機關" } }),
    db.agency.create({ data: { nameZh: "乙機關" } }),
  ]);
  const unit = await db.unit.create({ data: { agencyId: one.id, nameZh: "甲單位" } });
  expect(
    said(await send(actions.changeMember, { memberId, role: "DRAFTER", agencyId: other.id, unitId: unit.id })),
  ).toBe("refused: trips.unitElsewhere");
});

test("a meeting is attended once, and left only while nothing is written about it", async () => {
  const { trip, head } = await draft();
  await actAs(head);
  const meeting = await givenMeeting();
  const attended = await send(actions.attendMeeting, { tripId: trip.id, meetingId: meeting.id });
  expect(said(attended)).toBe("done: trips.attends");
  expect(said(await send(actions.attendMeeting, { tripId: trip.id, meetingId: meeting.id }))).toBe(
    "refused: trips.alreadyAttends",
  );
  const attendanceId = "id" in attended && attended.id ? attended.id : "";
  const item = await db.agendaItem.create({ data: { meetingId: meeting.id, position: 0, kind: "ITEM" } });
  const issue = await db.issue.create({ data: { attendanceId, itemId: item.id, title: "爭點", position: 0 } });
  expect(said(await send(actions.leaveMeeting, { attendanceId }))).toBe("refused: trips.meetingHasTexts");
  await db.issue.delete({ where: { id: issue.id } });
  expect(said(await send(actions.leaveMeeting, { attendanceId }))).toBe("done: trips.leaves");
});

test("a right on one trip is none on another: every write is refused, also through an id of one's own", async () => {
  const mine = await draft();
  const theirs = await draft();
  const meeting = await givenMeeting();
  const attendance = await db.attendance.create({ data: { tripId: theirs.trip.id, meetingId: meeting.id } });
  const member = await db.tripMember.findFirstOrThrow({ where: { tripId: theirs.trip.id } });
  await actAs(mine.head);
  const tripId = theirs.trip.id;
  const forged: [Parameters<typeof send>[0], Parameters<typeof send>[1]][] = [
    [actions.editTrip, { ...cover, tripId, version: 1 }],
    [actions.submitTrip, { tripId }],
    [actions.withdrawTrip, { tripId, reason: "x" }],
    [actions.setApproval, { tripId, seen: "x", number: "1" }],
    [actions.attendMeeting, { tripId, meetingId: meeting.id }],
    [actions.leaveMeeting, { attendanceId: attendance.id }],
    [actions.addMember, { tripId, personId: mine.head.personId, role: "HEAD" }],
    [actions.changeMember, { memberId: member.id, tripId: mine.trip.id, role: "DELEGATE" }],
    [actions.moveMember, { memberId: member.id, tripId: mine.trip.id, direction: "up" }],
    [actions.removeMember, { memberId: member.id, tripId: mine.trip.id }],
    [actions.restoreMember, { undo: member.id }],
    [actions.closeTrip, { tripId }],
    [actions.approveTrip, { tripId, seen: "x" }],
    [actions.returnTrip, { tripId, seen: "x", reason: "x" }],
    [actions.reopenTrip, { tripId }],
  ];
  for (const [action, fields] of forged) {
    const answer = await send(action, fields);
    expect(said(answer)).toBe("refused: action.notAllowed");
    // What was typed comes back with the refusal.
    const typed = Object.entries(fields).filter(([, value]) => !Array.isArray(value));
    expect(answer).toMatchObject({ values: Object.fromEntries(typed.map(([name, value]) => [name, String(value)])) });
  }
  expect(await db.auditEvent.count({ where: { tripId } })).toBe(0);
  signOut();
  expect(said(await send(actions.submitTrip, { tripId: mine.trip.id }))).toBe("refused: action.signedOut");
});

test("the scan of an approval is a file of this trip, and of a kind one can read", async () => {
  const { trip, head } = await draft();
  const other = await draft();
  await actAs(head);
  const file = (tripId: string, mediaType: string) =>
    db.storedFile.create({
      data: {
        sha256: "0".repeat(64),
        size: 1n,
        mediaType,
        name: "簽.pdf",
        tripId,
        audience: "LOGISTICS",
        uploadedBy: head.personId,
      },
    });
  const [own, foreign, text] = await Promise.all([
    file(trip.id, "application/pdf"),
    file(other.trip.id, "application/pdf"),
    file(trip.id, "application/octet-stream"),
  ]);
  const seen = approvalSeen({ approvalNumber: null, approvalOn: null, approvalFileId: null });
  for (const { id } of [foreign, text])
    expect(await send(actions.setApproval, { tripId: trip.id, seen, number: "1", fileId: id })).toMatchObject({
      fieldErrors: { fileId: ["files.notAScan"] },
    });
  expect(
    said(
      await send(actions.setApproval, { tripId: trip.id, seen, number: "廉政字第2號", on: "115.11.2", fileId: own.id }),
    ),
  ).toBe("done: trips.approvalKept");
  expect(await db.trip.findUnique({ where: { id: trip.id } })).toMatchObject({
    approvalNumber: "廉政字第2號",
    approvalFileId: own.id,
  });
  // A form opened before that does not put its older entry over it.
  expect(said(await send(actions.setApproval, { tripId: trip.id, seen, number: "舊" }))).toBe(
    "refused: action.someoneFaster",
  );
});

test("a coordinator joins a draft, and no trip that a second person has approved already", async () => {
  const coordinator = await givenAccount({ roles: ["COORDINATOR"] });
  await actAs(coordinator);
  const join = async (state: "DRAFT" | "SUBMITTED" | "APPROVED") => {
    const { id: tripId } = await givenTrip({ state });
    return said(await send(actions.addMember, { tripId, personId: coordinator.personId, role: "DELEGATE" }));
  };
  expect(await join("DRAFT")).toBe("done: trips.memberAdded");
  expect(await join("APPROVED")).toBe("refused: trips.block.ownRole");
  expect(await join("SUBMITTED")).toContain("refused");
});

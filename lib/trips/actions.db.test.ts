import { expect, test } from "vitest";
import { givenAccount, givenDelegation, givenMember, givenPerson, givenReport, givenTrip } from "@/e2e/support/given";
import { toDate } from "@/lib/calendar/day";
import { db } from "@/lib/db/client";
import { actAs, said, send } from "@/tests/support/gate";
import { draft, read } from "@/tests/support/trip-scene";

import * as actions from "./actions";

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
const stateOf = async (id: string) =>
  (await db.trip.findUniqueOrThrow({ where: { id }, select: { state: true } })).state;
const coordinator = () => givenAccount({ roles: ["COORDINATOR"] });
const approver = () => givenAccount({ roles: ["APPROVER"] });

test("a coordinator begins a trip; its days are read as people write them and its places kept in order", async () => {
  await actAs(await coordinator());
  const state = await send(actions.createTrip, cover);
  expect(said(state)).toBe("done: trips.created");
  const trip = await db.trip.findUniqueOrThrow({
    where: { id: "id" in state ? state.id : "" },
    include: { places: { orderBy: { position: "asc" } } },
  });
  expect(trip).toMatchObject({ title: "出席會議", state: "DRAFT", startsOn: new Date("2026-11-22"), version: 1 });
  expect(trip.places.map(({ countryZh, cityZh }) => [countryZh, cityZh])).toEqual([
    ["泰國", "清邁"],
    ["日本", null],
  ]);
  expect(await db.auditEvent.count({ where: { tripId: trip.id, action: "trip.create" } })).toBe(1);
});

test.each([
  [{ endsOn: "2026-11-21" }, "endsOn", "form.endBeforeStart"],
  [{ startsOn: "32 Nov" }, "startsOn", "form.notADay"],
  [{ title: " " }, "title", "form.required"],
  [{ title: "\u200b" }, "title", "form.required"],
  [{ title: "密等：機密" }, "title", "files.classifiedText"],
  [{ purpose: "密等：機密" }, "purpose", "files.classifiedText"],
  [{ countryZh: [""], cityZh: ["清邁"] }, "countryZh", "trips.countryMissing"],
])("%o is refused at %s", async (change, field, reason) => {
  await actAs(await coordinator());
  expect(await send(actions.createTrip, { ...cover, ...change })).toMatchObject({
    status: "refused",
    fieldErrors: { [field]: [reason] },
  });
});

test("those on a trip do not begin one", async () => {
  const { people } = await givenDelegation("HEAD");
  await actAs(people[0]!);
  expect(said(await send(actions.createTrip, cover))).toBe("refused: action.notAllowed");
});

test("draft, submitted, sent back with a reason, submitted again, approved", async () => {
  const { trip, head } = await draft();
  await actAs(head);
  expect(said(await send(actions.submitTrip, { tripId: trip.id }))).toBe("done: trips.submitted");
  expect(said(await send(actions.submitTrip, { tripId: trip.id }))).toBe("refused: trips.block.notADraft");
  expect(said(await send(actions.approveTrip, { ...(await read(trip.id)) }))).toBe("refused: action.notAllowed");

  await actAs(await approver());
  expect(await send(actions.returnTrip, { ...(await read(trip.id)), reason: "" })).toMatchObject({
    fieldErrors: { reason: ["form.required"] },
  });
  expect(said(await send(actions.returnTrip, { ...(await read(trip.id)), reason: "缺邀請函" }))).toBe(
    "done: trips.returned",
  );
  expect(await db.trip.findUnique({ where: { id: trip.id } })).toMatchObject({
    state: "RETURNED",
    stateNote: "缺邀請函",
  });
  expect(said(await send(actions.approveTrip, { ...(await read(trip.id)) }))).toBe("refused: trips.block.notSubmitted");

  await actAs(head);
  await send(actions.submitTrip, { tripId: trip.id });
  const second = await approver();
  await actAs(second);
  expect(
    said(await send(actions.approveTrip, { ...(await read(trip.id)), number: "廉政字第1號", on: "115/11/1" })),
  ).toBe("done: trips.approved");
  expect(await db.trip.findUnique({ where: { id: trip.id } })).toMatchObject({
    state: "APPROVED",
    decidedBy: second.personId,
    stateNote: null,
    approvalNumber: "廉政字第1號",
    approvalOn: new Date("2026-11-01"),
  });
  const trail = await db.auditEvent.findMany({
    where: { tripId: trip.id },
    orderBy: { id: "asc" },
    select: { action: true },
  });
  expect(trail.map(({ action }) => action)).toEqual(["trip.submit", "trip.return", "trip.submit", "trip.approve"]);
});

test("what is missing holds submitting back, and nothing is written", async () => {
  const trip = await givenTrip({ state: "DRAFT", purpose: "" });
  await actAs(await coordinator());
  expect(said(await send(actions.submitTrip, { tripId: trip.id }))).toBe(
    "refused: trips.block.noPurpose trips.block.noPlace trips.block.noTraveller trips.block.noHead",
  );
  expect(await stateOf(trip.id)).toBe("DRAFT");
  expect(await db.auditEvent.count({ where: { tripId: trip.id } })).toBe(0);
});

test("nobody approves their own journey, or what they submitted", async () => {
  const { trip } = await draft({ state: "SUBMITTED" });
  const member = await approver();
  await givenMember(trip, member, "DELEGATE");
  await actAs(member);
  expect(said(await send(actions.approveTrip, { ...(await read(trip.id)) }))).toBe("refused: trips.block.ownTrip");

  const both = await givenAccount({ roles: ["COORDINATOR", "APPROVER"] });
  const other = await draft();
  await actAs(both);
  await send(actions.submitTrip, { tripId: other.trip.id });
  expect(said(await send(actions.approveTrip, { ...(await read(other.trip.id)) }))).toBe(
    "refused: trips.block.ownSubmission",
  );
  expect(await stateOf(other.trip.id)).toBe("SUBMITTED");
});

test("approved twice at the same moment is approved once, and the trail has it once", async () => {
  const { trip } = await draft({ state: "SUBMITTED" });
  await actAs(await approver());
  const shown = await read(trip.id);
  const answers = await Promise.all(
    [1, 2, 3].map((number) => send(actions.approveTrip, { ...shown, number: String(number) })),
  );
  expect(answers.filter(({ status }) => status === "done").length).toBe(1);
  expect(await db.auditEvent.count({ where: { tripId: trip.id } })).toBe(1);
});

test("a trip closes when it is home and its report is approved, and not by its delegates", async () => {
  const { trip, head } = await draft({
    state: "APPROVED",
    startsOn: toDate("2025-01-01" as never),
    endsOn: toDate("2025-01-03" as never),
  });
  await actAs(head);
  expect(said(await send(actions.closeTrip, { tripId: trip.id }))).toBe("refused: action.notAllowed");
  await actAs(await coordinator());
  expect(said(await send(actions.closeTrip, { tripId: trip.id }))).toBe("refused: trips.block.noReport");
  const report = await givenReport(trip, { state: "SUBMITTED" });
  expect(said(await send(actions.closeTrip, { tripId: trip.id }))).toBe("refused: trips.block.reportNotApproved");
  await db.report.update({ where: { id: report.id }, data: { state: "APPROVED" } });
  expect(said(await send(actions.closeTrip, { tripId: trip.id }))).toBe("done: trips.closed");
  expect(
    said(await send(actions.addMember, { tripId: trip.id, personId: (await givenPerson()).id, role: "DELEGATE" })),
  ).toBe("refused: trips.block.closed");
});

test("withdrawn with a reason, and a draft again", async () => {
  const { trip, head } = await draft();
  await actAs(head);
  expect(said(await send(actions.withdrawTrip, { tripId: trip.id, reason: "主辦改為線上" }))).toBe(
    "done: trips.withdrawn",
  );
  expect(said(await send(actions.submitTrip, { tripId: trip.id }))).toBe("refused: trips.block.notADraft");
  expect(said(await send(actions.reopenTrip, { tripId: trip.id }))).toBe("done: trips.reopened");
  expect(await db.trip.findUnique({ where: { id: trip.id } })).toMatchObject({ state: "DRAFT", stateNote: null });
});

test("of two who edit the cover, the second gets both texts and overwrites nothing", async () => {
  const { trip, head } = await draft();
  const drafter = await givenAccount();
  await givenMember(trip, drafter, "DRAFTER");
  const opened = { ...cover, tripId: trip.id, version: 1 };
  await actAs(head);
  expect(said(await send(actions.editTrip, { ...opened, title: "甲案", purpose: "甲的目的" }))).toBe(
    "done: trips.saved",
  );
  await actAs(drafter);
  const answer = await send(actions.editTrip, { ...opened, title: "乙案", purpose: "乙的目的" });
  expect(answer).toMatchObject({
    status: "conflict",
    theirs: { version: 2, text: "甲的目的", by: head.name },
    values: { title: "乙案", purpose: "乙的目的" },
  });
  expect(await db.trip.findUnique({ where: { id: trip.id } })).toMatchObject({ title: "甲案", version: 2 });
  expect(said(await send(actions.editTrip, { ...opened, version: 2, title: "乙案" }))).toBe("done: trips.saved");
});

import { expect, test } from "vitest";
import { givenDelegation, givenPerson, givenReport } from "@/e2e/support/given";
import { db, type Tx } from "@/lib/db/client";
import { gradeMinutes, saveMinutes } from "@/lib/minutes/actions";
import { keepCommitment, noteOutcome } from "@/lib/positions/actions";
import { docFromText } from "@/lib/richtext/model";
import { removeVisit, saveGift, savePicture, saveVisit } from "@/lib/visits/actions";
import { actAs, said, send } from "@/tests/support/gate";
import { inTheInstantOf } from "@/tests/support/waiting";
import { addMember, changeMember, removeMember } from "./actions";

/** A trip whose head has everything to write, with restricted minutes, and a report in some state. */
async function givenRecord(state: "DRAFT" | "RETURNED" | "SUBMITTED" | "APPROVED") {
  const { trip, people, attendance, item } = await givenDelegation("HEAD", "DRAFTER");
  await givenReport(trip, { state });
  const place = { attendanceId: attendance.id, itemId: item.id };
  const by = people[0]!.personId;
  const text = { doc: docFromText("紀要") as never, text: "紀要", updatedBy: by, grade: "RESTRICTED" } as const;
  await db.minutes.create({ data: { ...place, ...text } });
  const visit = await db.visit.create({ data: { tripId: trip.id, hostZh: "代表處", grade: "RESTRICTED" } });
  const commitment = await db.commitment.create({ data: { ...place, kind: "OURS", byWhom: "我方", text: "提供資料" } });
  await actAs(people[0]!);
  return { trip, place, visit, commitment, newcomer: await givenPerson() };
}
type Record = Awaited<ReturnType<typeof givenRecord>>;

const membership = { role: "DRAFTER", title: "", agencyId: "", unitId: "", travels: true };
const printing: { [name: string]: (given: Record) => Promise<string> } = {
  minutes: async ({ place }) =>
    said(await send(saveMinutes, { ...place, doc: JSON.stringify(docFromText("改寫")), version: 1 })),
  "the grade of minutes": async ({ place }) => said(await send(gradeMinutes, { ...place, grade: "INTERNAL" })),
  outcome: async ({ place }) =>
    said(await send(noteOutcome, { ...place, kind: "ADOPTED", evidence: "通過", grade: "PUBLIC" })),
  visit: async ({ trip }) => said(await send(saveVisit, { tripId: trip.id, hostZh: "大使館", visitedOn: "" })),
  "a visit taken off": async ({ visit }) => said(await send(removeVisit, { entryId: visit.id })),
  picture: async ({ trip }) => said(await send(savePicture, { tripId: trip.id, caption: "合影", altText: "合影" })),
};

test.each(Object.keys(printing))("%s: before the report is handed in, and not after", async (name) => {
  const attempt = printing[name]!;
  for (const state of ["DRAFT", "RETURNED"] as const)
    expect(await attempt(await givenRecord(state)), state).toMatch(/^done/);
  expect(await attempt(await givenRecord("SUBMITTED"))).toBe("refused: trips.block.reportSubmitted");
  expect(await attempt(await givenRecord("APPROVED"))).toBe("refused: trips.block.reportApproved");
});

test.each(Object.keys(printing))("%s: not in the instant in which the report is handed in", async (name) => {
  const given = await givenRecord("DRAFT");
  const handIn = (tx: Tx) => tx.report.update({ where: { tripId: given.trip.id }, data: { state: "SUBMITTED" } });
  expect(await inTheInstantOf(handIn, [() => printing[name]!(given)])).toEqual([
    "refused: trips.block.reportSubmitted",
  ]);
});

test("what the report does not print goes on", async () => {
  const { trip, commitment, newcomer } = await givenRecord("APPROVED");
  expect(said(await send(keepCommitment, { recordId: commitment.id, kept: true }))).toMatch(/^done/);
  const gift = { tripId: trip.id, direction: "GIVEN", fromName: "我方", toName: "主辦單位", item: "茶" };
  expect(said(await send(saveGift, gift))).toMatch(/^done/);
  const helper = { ...membership, travels: false, tripId: trip.id, personId: newcomer.id };
  expect(said(await send(addMember, helper))).toMatch(/^done/);
  const { id: memberId } = await db.tripMember.findFirstOrThrow({ where: { tripId: trip.id, personId: newcomer.id } });
  expect(said(await send(changeMember, { ...membership, memberId, title: "參事", onCover: true }))).toMatch(/^done/);
  expect(said(await send(removeMember, { memberId }))).toMatch(/^done/);
});

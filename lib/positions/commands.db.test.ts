import { beforeAll, beforeEach, expect, test } from "vitest";
import { givenDelegation, givenMember, givenPerson, givenReport } from "@/e2e/support/given";
import type { Rights } from "@/lib/access/can";
import type { Outcome } from "@/lib/action/outcome";
import { day } from "@/lib/calendar/day";
import { db, type Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { lookAs } from "@/tests/support/signed-in";
import { addIntervention, addIssue, noteCommitment, noteOutcome, notePosition } from "./commands";
import type { Stance } from "./model";
import { recordTarget } from "./place";
import { findNotes, listSpeakers } from "./queries";
import { keepCommitment, removeRecord, restoreRecord } from "./removal";

let reader: Rights = { personId: "p", roles: [], memberships: [], preview: null };
lookAs(() => reader);
const as = (memberships: Rights["memberships"], roles: Rights["roles"] = []) => {
  reader = { personId: "p", roles, memberships, preview: null };
};

const by = { accountId: null, personId: "林", name: "林" };
const now = new Date("2022-08-17T04:00:00Z");
const write = (work: (tx: Tx) => Promise<Outcome>) => inTransaction<Outcome>(work);
const idOf = (outcome: Outcome) => (outcome.kind === "done" ? (outcome.id ?? "") : JSON.stringify(outcome));
const reasons = (outcome: Outcome) =>
  outcome.kind === "refused" ? outcome.reasons.map(({ key }) => key) : outcome.kind;

let made: Awaited<ReturnType<typeof givenDelegation>>;
let place: { attendanceId: string; itemId: string };
beforeAll(() =>
  db.economy.createMany({
    data: [
      { code: "AU", nameZh: "澳洲", nameEn: "Australia", position: 0 },
      { code: "CN", nameZh: "中國", nameEn: "China", position: 4 },
      { code: "NZ", nameZh: "紐西蘭", nameEn: "New Zealand", position: 12 },
    ],
    skipDuplicates: true,
  }),
);
beforeEach(async () => {
  made = await givenDelegation();
  place = { attendanceId: made.attendance.id, itemId: made.item.id };
  as([{ tripId: made.trip.id, role: "DRAFTER" }]);
});
const grade = "INTERNAL" as const;
const issue = (title = "新增彙編相關成果之工作", more: object = {}) =>
  write((tx) => addIssue(tx, by, { ...place, title, grade, ...more }, now));
const stand = (issueId: string, economyCode: string, stance: Stance, more: object = {}) =>
  write((tx) => notePosition(tx, by, { issueId, economyCode, stance, quote: null, ...more }, now));
const notes = () => findNotes(place.attendanceId, place.itemId);
const stands = async () =>
  (await notes()).issues[0]?.positions.map(({ economy, stance }) => `${economy.code} ${stance}`);

test("positions stand by protocol; one economy may support and amend; the same twice is one", async () => {
  const id = idOf(await issue());
  for (const [code, stance] of [
    ["NZ", "SUPPORT"],
    ["CN", "OPPOSE"],
    ["NZ", "AMEND"],
    ["AU", "SUPPORT"],
  ] as const)
    await stand(id, code, stance);
  expect(await stand(id, "CN", "OPPOSE", { quote: "建議刪除" })).toMatchObject({ kind: "done", undo: undefined });
  expect(await stands()).toEqual(["AU SUPPORT", "CN OPPOSE", "NZ SUPPORT", "NZ AMEND"]);
  expect((await notes()).issues[0]?.positions[1]?.quote).toBe("建議刪除");
});

test("a position is taken back and restored, and the search follows", async () => {
  const id = idOf(await issue());
  const position = { kind: "position" as const, recordId: idOf(await stand(id, "CN", "OPPOSE")) };
  const text = async () =>
    (await db.searchEntry.findUnique({ where: { kind_subjectId: { kind: "POSITION", subjectId: id } } }))?.text;
  expect(await text()).toContain("中國");
  const removed = await write((tx) => removeRecord(tx, by, position, now));
  expect(removed).toMatchObject({ kind: "done", undo: `position:${position.recordId}` });
  expect([await stands(), await text()]).toEqual([[], "新增彙編相關成果之工作"]);
  await write((tx) => restoreRecord(tx, by, position, now));
  expect(await stands()).toEqual(["CN OPPOSE"]);
});

test("an edit of what somebody else has changed meanwhile is noticed; an unknown economy is named", async () => {
  const id = idOf(await issue());
  const seen = (await notes()).issues[0]?.seen;
  expect(reasons(await issue("改過的", { recordId: id, seen }))).toBe("done");
  expect(reasons(await issue("又改", { recordId: id, seen }))).toEqual(["action.someoneFaster"]);
  expect(await stand(id, "XX", "SUPPORT")).toMatchObject({
    fields: { economyCode: [{ key: "positions.captureNoEconomy" }] },
  });
});

test("a changed stance leaves the old one behind", async () => {
  const id = idOf(await issue());
  const recordId = idOf(await stand(id, "CN", "RESERVE"));
  const seen = (await notes()).issues[0]?.positions[0]?.seen;
  await stand(id, "CN", "OPPOSE", { recordId, seen });
  expect(await stands()).toEqual(["CN OPPOSE"]);
});

test("a record of one delegation is not changed through another, and the gate asks the record's own trip", async () => {
  const id = idOf(await issue());
  const other = await givenDelegation();
  const elsewhere = { attendanceId: other.attendance.id, itemId: other.item.id };
  expect(reasons(await issue("別人的", { ...elsewhere, recordId: id }))).toEqual(["action.someoneFaster"]);
  expect(reasons(await issue("配錯的", { itemId: other.item.id }))).toEqual(["action.notAllowed"]);
  expect(await recordTarget({ kind: "issue", recordId: id })).toEqual({ tripIds: [made.trip.id] });
  const position = idOf(await stand(id, "CN", "OPPOSE"));
  expect(await recordTarget({ kind: "position", recordId: position })).toEqual({ tripIds: [made.trip.id] });
  as([{ tripId: other.trip.id, role: "HEAD" }]);
  expect(await notes()).toEqual({ interventions: [], issues: [], outcomes: [], commitments: [] });
});

test("who spoke is on the trip", async () => {
  const [person, stranger] = [await givenPerson(), await givenPerson()];
  await givenMember(made.trip, person, "HEAD");
  const say = (speakerId: string) =>
    write((tx) => addIntervention(tx, by, { ...place, speakerId, delivered: "我方支持", grade }, now));
  expect(await say(stranger.id)).toMatchObject({ fields: { speakerId: [{ key: "form.invalid" }] } });
  await say(person.id);
  expect((await notes()).interventions).toMatchObject([{ speakerName: person.nameZh, delivered: "我方支持" }]);
  expect(await listSpeakers(place.attendanceId)).toEqual([{ id: person.id, name: person.nameZh }]);
  as([]);
  expect(await listSpeakers(place.attendanceId)).toEqual([]);
});

test("after approval the office reads what was noted, not what is restricted", async () => {
  await write((tx) =>
    noteOutcome(tx, by, { ...place, kind: "NO_CONSENSUS", evidence: "未能達成全體共識", statedIn: "10", grade }, now),
  );
  await issue("限閱的", { grade: "RESTRICTED" });
  await givenReport(made.trip, { state: "APPROVED" });
  as([]);
  const read = await notes();
  expect(read.outcomes).toMatchObject([{ kind: "NO_CONSENSUS", statedIn: "10" }]);
  expect(read.issues).toEqual([]);
});

test("a promise is kept on a day and may turn out to be open after all", async () => {
  const recordId = idOf(
    await write((tx) =>
      noteCommitment(
        tx,
        by,
        { ...place, kind: "PROMISED", byWhom: "中國", ofWhom: null, text: "會後將再行提供草案", dueOn: null, grade },
        now,
      ),
    ),
  );
  const keptOn = async () => (await notes()).commitments[0]?.keptOn;
  await write((tx) => keepCommitment(tx, by, { recordId, keptOn: day("2022-09-01") }));
  expect(await keptOn()).toBe("2022-09-01");
  await write((tx) => keepCommitment(tx, by, { recordId, keptOn: null }));
  expect(await keptOn()).toBeNull();
});

test("a closed trip takes no more notes, and no markings ever", async () => {
  const id = idOf(await issue());
  expect(reasons(await issue("極機密"))).toEqual(["positions.captureBlockClassified"]);
  await db.trip.update({ where: { id: made.trip.id }, data: { state: "CLOSED" } });
  expect(reasons(await stand(id, "CN", "OPPOSE"))).toEqual(["trips.block.closed"]);
  expect(reasons(await write((tx) => removeRecord(tx, by, { kind: "issue", recordId: id }, now)))).toEqual([
    "trips.block.closed",
  ]);
});

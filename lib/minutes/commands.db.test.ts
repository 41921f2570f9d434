import { beforeEach, describe, expect, test } from "vitest";
import { givenAttendance, givenDelegation, givenReport, givenTrip } from "@/e2e/support/given";
import type { Rights } from "@/lib/access/can";
import type { Outcome } from "@/lib/action/outcome";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { type Doc, docFromText, paragraph } from "@/lib/richtext/model";
import { plainText } from "@/lib/richtext/text";
import { lookAs } from "@/tests/support/signed-in";
import { finishMinutes, gradeMinutes, restoreMinutes, saveMinutes } from "./commands";
import { findMinutes, listMinutesVersions } from "./queries";

let reader: Rights = { personId: "p", roles: [], memberships: [], preview: null };
lookAs(() => reader);
const as = (memberships: Rights["memberships"], roles: Rights["roles"] = [], preview: Rights["preview"] = null) => {
  reader = { personId: "p", roles, memberships, preview };
};

const author = (name: string) => ({ accountId: name, personId: name, name });
const [lin, sun] = [author("林"), author("孫")];
const at = (minutes: number) => new Date(Date.parse("2026-11-22T04:00:00Z") + minutes * 60_000);

let made: Awaited<ReturnType<typeof givenDelegation>>;
let place: { attendanceId: string; itemId: string };
beforeEach(async () => {
  made = await givenDelegation();
  place = { attendanceId: made.attendance.id, itemId: made.item.id };
  as([{ tripId: made.trip.id, role: "DRAFTER" }]);
});
type More = { version?: number; automatic?: boolean; minutes?: number };
const save = (by: typeof lin, text: string | Doc, { version = 0, automatic, minutes = 0 }: More = {}) =>
  inTransaction<Outcome>((tx) =>
    saveMinutes(
      tx,
      by,
      { ...place, doc: typeof text === "string" ? docFromText(text) : text, version, automatic },
      at(minutes),
    ),
  );
const found = async () => {
  const minutes = await findMinutes(place.attendanceId, place.itemId);
  return minutes && plainText(minutes.doc);
};
const entry = () => db.searchEntry.findFirst({ where: { kind: "MINUTES", meetingId: made.meeting.id } });

const half: Doc = { type: "doc", content: [paragraph("無異議通過"), paragraph("私下談話", { grade: "RESTRICTED" })] };

test("a conflict keeps both texts, and either can become the current one", async () => {
  await save(lin, "原文");
  await save(lin, "林改的", { version: 1 });
  const outcome = await save(sun, "孫改的", { version: 1 });
  expect(outcome).toMatchObject({ kind: "conflict", theirs: { version: 2, text: "林改的", by: "林" } });
  expect(await found()).toBe("林改的");
  const [aside] = (await listMinutesVersions(place.attendanceId, place.itemId)).filter((version) => version.setAside);
  expect(aside && plainText(aside.doc)).toBe("孫改的");
  await inTransaction<Outcome>((tx) => restoreMinutes(tx, sun, { ...place, versionId: aside?.id ?? "" }, at(1)));
  expect(await found()).toBe("孫改的");
  const kept = (await listMinutesVersions(place.attendanceId, place.itemId)).map(({ doc }) => plainText(doc));
  expect(kept.filter((text) => text === "林改的")).toHaveLength(1);
});

test("of two who begin at once neither is lost", async () => {
  const outcomes = await Promise.all([save(lin, "林的"), save(sun, "孫的")]);
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["conflict", "done"]);
  const texts = (await listMinutesVersions(place.attendanceId, place.itemId)).map(({ doc }) => plainText(doc));
  expect(texts.sort()).toEqual(["孫的", "林的"]);
});

test("while one person writes on, one state grows; what somebody deletes stays restorable", async () => {
  await save(lin, "一");
  await save(lin, "一二", { version: 1, automatic: true, minutes: 1 });
  await save(lin, "一二三", { version: 2, automatic: true, minutes: 2 });
  await save(lin, "一", { version: 3, automatic: true, minutes: 3 });
  await save(sun, "一！", { version: 4, automatic: true, minutes: 4 });
  const kept = (await listMinutesVersions(place.attendanceId, place.itemId)).map(({ doc, version }) => [
    version,
    plainText(doc),
  ]);
  expect(kept.sort()).toEqual([
    [3, "一二三"],
    [4, "一"],
    [5, "一！"],
  ]);
});

describe("two delegations at one meeting", () => {
  test("do not read each other's minutes, not in the search either", async () => {
    await save(lin, "原文");
    const other = await givenTrip();
    await givenAttendance(other, made.meeting);
    expect(await found()).toBe("原文");
    as([{ tripId: other.id, role: "HEAD" }]);
    expect(await found()).toBeNull();
    expect(await listMinutesVersions(place.attendanceId, place.itemId)).toEqual([]);
    expect(await entry()).toMatchObject({ tripId: made.trip.id, text: "原文" });
  });
});

describe("reading the past", () => {
  test("an approved report opens the minutes to the office, without restricted paragraphs and without what was on the way", async () => {
    await save(lin, half);
    as([]);
    expect(await found()).toBeNull();
    const report = await givenReport(made.trip, { state: "SUBMITTED" });
    expect(await found()).toBeNull();
    await db.report.update({ where: { id: report.id }, data: { state: "APPROVED" } });
    expect(await found()).toBe("無異議通過");
    expect(await listMinutesVersions(place.attendanceId, place.itemId)).toEqual([]);
    as([], ["READER"]);
    expect(await found()).toBe("無異議通過\n私下談話");
  });

  test("looking through another role never shows more than one may read oneself", async () => {
    await save(lin, half);
    await givenReport(made.trip, { state: "APPROVED" });
    as([], ["ADMINISTRATOR"], "READER");
    expect(await found()).toBe("無異議通過");
  });

  test("a record of grade restricted stays in the circle", async () => {
    await save(lin, "原文");
    await inTransaction<Outcome>((tx) => gradeMinutes(tx, lin, { ...place, grade: "RESTRICTED" }, at(1)));
    await givenReport(made.trip, { state: "APPROVED" });
    expect(await found()).toBe("原文");
    expect((await entry())?.grade).toBe("RESTRICTED");
    as([], ["COORDINATOR"]);
    expect(await found()).toBeNull();
  });

  test("the search and the plain text never hold a restricted paragraph", async () => {
    await save(lin, half);
    expect((await entry())?.text).toBe("無異議通過");
    expect((await db.minutes.findUniqueOrThrow({ where: { attendanceId_itemId: place } })).text).toBe("無異議通過");
  });
});

test("empty minutes are not finished; finishing changes no text", async () => {
  const finish = (finished: boolean) =>
    inTransaction<Outcome>((tx) => finishMinutes(tx, lin, { ...place, finished }, at(1)));
  expect(await finish(true)).toMatchObject({ kind: "refused", reasons: [{ key: "minutes.block.empty" }] });
  await save(lin, "原文");
  expect(await finish(true)).toMatchObject({ kind: "done", version: 1 });
  expect(await findMinutes(place.attendanceId, place.itemId)).toMatchObject({ finished: true, version: 1 });
});

test("an item of another meeting and a marking are refused", async () => {
  const other = await givenDelegation();
  const forged = { attendanceId: made.attendance.id, itemId: other.item.id };
  const outcome = await inTransaction<Outcome>((tx) =>
    saveMinutes(tx, lin, { ...forged, doc: half, version: 0 }, at(0)),
  );
  expect(outcome).toMatchObject({ kind: "refused", reasons: [{ key: "action.notAllowed" }] });
  expect(await save(lin, "密等：機密\n主旨")).toMatchObject({
    kind: "refused",
    reasons: [{ key: "minutes.block.classified" }],
  });
});

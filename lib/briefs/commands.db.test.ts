import { beforeEach, describe, expect, test } from "vitest";
import { givenDelegation, givenReport } from "@/e2e/support/given";
import type { Rights } from "@/lib/access/can";
import type { Outcome } from "@/lib/action/outcome";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { lookAs } from "@/tests/support/signed-in";
import { decideBrief, restoreBrief, saveBrief, submitBrief } from "./commands";
import { emptyBrief } from "./model";
import { findBrief, listBriefVersions } from "./queries";

let reader: Rights = { personId: "p", roles: [], memberships: [], preview: null };
lookAs(() => reader);
const as = (memberships: Rights["memberships"], roles: Rights["roles"] = []) => {
  reader = { personId: "p", roles, memberships, preview: null };
};

const author = (name: string) => ({ accountId: null, personId: name, name });
const [lin, sun, feng] = [author("林"), author("孫"), author("馮")];
const now = new Date("2026-11-22T04:00:00Z");
const content = { ...emptyBrief, objective: "獲認可", position: "支持社會參與" };

let made: Awaited<ReturnType<typeof givenDelegation>>;
let place: { attendanceId: string; itemId: string };
beforeEach(async () => {
  made = await givenDelegation();
  place = { attendanceId: made.attendance.id, itemId: made.item.id };
  as([{ tripId: made.trip.id, role: "DELEGATE" }]);
});
const save = (by: typeof lin, version: number, more: Partial<typeof content> = {}) =>
  inTransaction<Outcome>((tx) => saveBrief(tx, by, { ...place, ...content, ...more, version }, now));
const submit = (by: typeof lin, version: number) =>
  inTransaction<Outcome>((tx) => submitBrief(tx, by, { ...place, version }, now));
const clear = (by: typeof lin, version: number) =>
  inTransaction<Outcome>((tx) => decideBrief(tx, by, { ...place, version, decision: "CLEARED" }, now));
const row = () => db.brief.findUniqueOrThrow({ where: { attendanceId_itemId: place } });
const reasons = (outcome: Outcome) =>
  outcome.kind === "refused" ? outcome.reasons.map(({ key }) => key) : outcome.kind;

describe("two people write at once", () => {
  test("the second text is set aside, the first stands, and both can be read", async () => {
    await save(lin, 0);
    await save(lin, 1, { position: "林的" });
    const outcome = await save(sun, 1, { position: "孫的" });
    expect(outcome).toMatchObject({
      kind: "conflict",
      theirs: { version: 2, by: "林", content: { position: "林的" } },
    });
    expect(await row()).toMatchObject({ version: 2, position: "林的" });
    const aside = (await listBriefVersions(place.attendanceId, place.itemId)).filter((version) => version.setAside);
    expect(aside).toMatchObject([{ version: 1, byName: "孫", content: { position: "孫的" } }]);
  });

  test("of two who begin at once one is first and the other meets it", async () => {
    const outcomes = await Promise.all([save(lin, 0, { position: "林的" }), save(sun, 0, { position: "孫的" })]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["conflict", "done"]);
    const texts = (await listBriefVersions(place.attendanceId, place.itemId)).map(
      ({ content: kept }) => (kept as typeof content).position,
    );
    expect(texts.sort()).toEqual(["孫的", "林的"]);
  });

  test("a set-aside text can be made the current one", async () => {
    await save(lin, 0);
    await save(sun, 0, { position: "孫的" });
    const [aside] = (await listBriefVersions(place.attendanceId, place.itemId)).filter((version) => version.setAside);
    const outcome = await inTransaction<Outcome>((tx) =>
      restoreBrief(tx, lin, { ...place, versionId: aside?.id ?? "" }, now),
    );
    expect(outcome).toMatchObject({ kind: "done", version: 2 });
    expect((await row()).position).toBe("孫的");
  });
});

describe("clearing", () => {
  beforeEach(async () => {
    await save(sun, 0);
    await submit(lin, 1);
  });

  test("neither who submitted nor who wrote; a third person, and the very version that was read", async () => {
    expect(reasons(await clear(lin, 1))).toEqual(["briefs.block.ownSubmission"]);
    expect(reasons(await clear(sun, 1))).toEqual(["briefs.block.ownText"]);
    expect(reasons(await clear(feng, 2))).toEqual(["action.someoneFaster"]);
    expect(await clear(feng, 1)).toMatchObject({ kind: "done" });
    expect(await row()).toMatchObject({ state: "CLEARED", decidedBy: "馮", version: 1 });
  });

  test("an edit makes a draft of it again; the same text saved again does not", async () => {
    await clear(feng, 1);
    expect(await save(sun, 1)).toMatchObject({ said: { key: "briefs.unchanged" }, version: 1 });
    expect((await row()).state).toBe("CLEARED");
    await save(sun, 1, { redLine: "不得刪除" });
    expect(await row()).toMatchObject({ state: "DRAFT", decidedBy: null, submittedBy: null, version: 2 });
  });

  test("returned with a reason, it says so until it is submitted again", async () => {
    await inTransaction<Outcome>((tx) =>
      decideBrief(tx, feng, { ...place, version: 1, decision: "RETURNED", reason: "紅線要寫" }, now),
    );
    await save(sun, 1, { redLine: "不得刪除" });
    expect(await row()).toMatchObject({ state: "RETURNED", returnReason: "紅線要寫" });
    await submit(lin, 2);
    expect(await row()).toMatchObject({ state: "SUBMITTED", returnReason: null });
  });
});

test("an item of another meeting is refused, and nothing is written", async () => {
  const other = await givenDelegation();
  const forged = { attendanceId: made.attendance.id, itemId: other.item.id };
  const outcome = await inTransaction<Outcome>((tx) => saveBrief(tx, lin, { ...forged, ...content, version: 0 }, now));
  expect(reasons(outcome)).toEqual(["action.notAllowed"]);
  expect(await db.brief.count({ where: { itemId: other.item.id } })).toBe(0);
});

test("a closed trip takes no more text", async () => {
  await db.trip.update({ where: { id: made.trip.id }, data: { state: "CLOSED" } });
  expect(reasons(await save(lin, 0))).toEqual(["trips.block.closed"]);
});

test("a brief is the circle's: not the other delegation's, and not the office's after the report", async () => {
  const other = await givenDelegation();
  await save(lin, 0);
  const found = async () => (await findBrief(place.attendanceId, place.itemId))?.position ?? null;
  expect(await found()).toBe(content.position);
  as([{ tripId: other.trip.id, role: "HEAD" }]);
  expect(await found()).toBeNull();
  as([], ["UNIT_HEAD"]);
  expect(await found()).toBe(content.position);
  await givenReport(made.trip, { state: "APPROVED" });
  as([]);
  expect(await found()).toBeNull();
  as([], ["COORDINATOR"]);
  expect(await listBriefVersions(place.attendanceId, place.itemId)).toEqual([]);
});

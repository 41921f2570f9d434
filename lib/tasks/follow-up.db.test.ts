import { expect, test } from "vitest";
import { givenAccount, givenAgency, givenMember, givenUnit } from "@/e2e/support/given";
import { givenRecommendation, givenTask } from "@/e2e/support/given-follow-up";
import { db } from "@/lib/db/client";
import { exportLedger } from "@/lib/recommendations/export";
import { listLedger } from "@/lib/recommendations/ledger";
import { readLedgerFilter } from "@/lib/recommendations/ledger-filter";
import { findRecommendation } from "@/lib/recommendations/queries";
import { as, decided, quote, reported, send } from "@/tests/support/follow-up-scene";
import * as tasks from "./actions";
import { findTask, listOwnerChoices } from "./queries";

test("evidence is a file of this trip that its author uploaded", async () => {
  const { recommendation, trip } = await decided();
  const other = await reported();
  const worker = await givenAccount();
  const task = await givenTask(recommendation, worker);
  const file = (tripId: string, uploadedBy: string) =>
    db.storedFile.create({
      data: {
        sha256: "0".repeat(64),
        size: 1n,
        mediaType: "application/pdf",
        name: "簽署頁.pdf",
        tripId,
        audience: "REPORT",
        uploadedBy,
      },
    });
  const [own, foreign, colleague] = await Promise.all([
    file(trip.id, worker.personId),
    file(other.trip.id, worker.personId),
    file(trip.id, "colleague"),
  ]);
  await as(worker);
  const progress = (fileId: string) =>
    send(tasks.addProgress, { taskId: task.id, percent: "10", text: "附件", fileId });
  expect(await progress(foreign.id)).toMatchObject({ fieldErrors: { fileId: ["recommendations.why.fileGone"] } });
  expect(await progress(colleague.id)).toMatchObject({ fieldErrors: { fileId: ["recommendations.why.fileGone"] } });
  expect(await progress(own.id)).toMatchObject({ status: "done" });
  expect((await findTask(task.id))?.entries[0]?.file).toEqual({ id: own.id, name: "簽署頁.pdf" });
});

test("owning a task opens its recommendation, not the report it came from", async () => {
  const { recommendation, head } = await decided();
  const worker = await givenAccount();
  const stranger = await givenAccount();
  const task = await givenTask(recommendation, worker);
  await as(stranger);
  expect(await findRecommendation(recommendation.id)).toBeNull();
  expect(await findTask(task.id)).toBeNull();
  await as(worker);
  expect((await findRecommendation(recommendation.id))?.chain.section).toMatchObject({ quote, href: null });
  expect((await findTask(task.id))?.chain).toMatchObject({ minutes: null, section: { href: null } });
  await as(head);
  expect((await findTask(task.id))?.chain.section.href).toBe(
    `/trips/${recommendation.tripId}/report?mark=${recommendation.id}#mark`,
  );
});

test("an approved report opens its recommendations to everyone; a restricted one stays with the trip and its reading is recorded", async () => {
  const open = await decided({}, { state: "APPROVED" });
  const restricted = await decided({ grade: "RESTRICTED" }, { state: "APPROVED" });
  const worker = await givenAccount();
  await givenTask(restricted.recommendation, worker);
  await as(worker);
  expect((await findRecommendation(open.recommendation.id))?.chain.section.href).not.toBeNull();
  expect(await findRecommendation(restricted.recommendation.id)).toBeNull();
  await as(await givenAccount(), "COORDINATOR");
  expect(await findRecommendation(restricted.recommendation.id)).toBeNull();
  expect(
    await send(tasks.addTask, {
      recommendationId: restricted.recommendation.id,
      title: "x",
      ownerId: worker.personId,
      dueOn: "2099-01-01",
    }),
  ).toMatchObject({ message: "action.notAllowed" });
  await as(restricted.head);
  expect(await findRecommendation(restricted.recommendation.id)).not.toBeNull();
  expect(
    await db.auditEvent.count({ where: { action: "restricted.read", subjectId: restricted.recommendation.id } }),
  ).toBe(1);
  expect(
    await send(tasks.addTask, {
      recommendationId: restricted.recommendation.id,
      title: "x",
      ownerId: worker.personId,
      dueOn: "2099-01-01",
    }),
  ).toMatchObject({ fieldErrors: { ownerId: ["recommendations.why.ownerMayNotRead"] } });
});

test("two trips: the right on one is no right on the other", async () => {
  const mine = await decided();
  const theirs = await decided();
  await givenMember(theirs.trip, mine.head, "DELEGATE");
  const task = await givenTask(theirs.recommendation, theirs.delegate);
  await as(mine.head); // head here, a mere delegate there
  expect(await findTask(task.id)).not.toBeNull();
  expect(
    await send(tasks.addTask, {
      recommendationId: theirs.recommendation.id,
      title: "x",
      ownerId: mine.head.personId,
      dueOn: "2099-01-01",
    }),
  ).toMatchObject({ message: "action.notAllowed" });
  expect(await send(tasks.removeTask, { taskId: task.id })).toMatchObject({ message: "action.notAllowed" });
  await as(mine.delegate);
  expect(await findTask(task.id)).toBeNull();
  expect(await listOwnerChoices()).toEqual([]);
});

test("the ledger counts and shows only what one may read; its tabs, filters and order", async () => {
  await db.$executeRawUnsafe('TRUNCATE "Recommendation", "Unit" CASCADE');
  const mine = await decided();
  const theirs = await decided();
  const worker = await givenAccount();
  const agency = await givenAgency();
  const unit = await givenUnit(agency, { headId: mine.head.personId });
  const below = await givenUnit(agency, { parentId: unit.id });
  await db.person.update({ where: { id: worker.personId }, data: { unitId: below.id } });
  await givenTask(mine.recommendation, worker, { dueOn: "2020-01-31", percent: 20 });
  await givenTask(theirs.recommendation, worker, { dueOn: "2099-06-30" });
  const undecided = await givenRecommendation({ section: mine.section, trip: mine.trip, raisedBy: mine.delegate });
  const ledger = async (parameters: Record<string, string> = {}) => {
    const { rows, ...rest } = await listLedger(readLedgerFilter(parameters));
    return { ...rest, ids: rows.map(({ id }) => id), rows };
  };

  await as(mine.head);
  const all = await ledger();
  expect(all).toMatchObject({ found: 2, counts: { mine: 0, unit: 1, open: 2, all: 2 }, leads: true });
  expect(all.ids).toEqual([mine.recommendation.id, undecided.id]);
  expect(all.rows[0]).toMatchObject({ state: "UNDERWAY", percent: 20, dueOn: "2020-01-31", owners: [worker.name] });
  expect((await ledger({ scope: "unit" })).ids).toEqual([mine.recommendation.id]);
  expect((await ledger({ due: "late" })).ids).toEqual([mine.recommendation.id]);
  expect((await ledger({ decision: "none" })).ids).toEqual([undecided.id]);
  expect((await ledger({ meeting: theirs.meeting.id })).found).toBe(0);
  expect((await ledger({ meeting: mine.meeting.id })).found).toBe(2);
  expect((await exportLedger(readLedgerFilter({}))).map(({ number }) => number).sort()).toEqual(
    [mine.recommendation.number, undecided.number].sort(),
  );
  expect(await db.auditEvent.count({ where: { action: "recommendation.export", accountId: mine.head.id } })).toBe(1);

  await as(worker);
  expect((await ledger({ scope: "mine" })).ids).toEqual([mine.recommendation.id, theirs.recommendation.id]);
  expect((await ledger({ scope: "mine", sort: "-due" })).ids).toEqual([
    theirs.recommendation.id,
    mine.recommendation.id,
  ]);
  await as(await givenAccount());
  expect(await ledger({ scope: "all" })).toMatchObject({ found: 0, counts: { all: 0 } });
});

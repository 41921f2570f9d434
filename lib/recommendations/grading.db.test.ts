import { expect, test } from "vitest";
import { givenAccount, givenDelegation, givenReport } from "@/e2e/support/given";
import { givenRecommendation, givenSection, givenTask } from "@/e2e/support/given-follow-up";
import { db, type Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { renameSection, saveCover, saveSection } from "@/lib/report/actions";
import { chapterSeen, coverSeen } from "@/lib/report/seen";
import { paragraph } from "@/lib/richtext/model";
import { addProgress } from "@/lib/tasks/actions";
import { listBlindOwners } from "@/lib/tasks/queries";
import { editTrip } from "@/lib/trips/actions";
import { actAs, said, send } from "@/tests/support/gate";
import { inTheInstantOf } from "@/tests/support/waiting";
import { gradeRecommendation, raiseRecommendation } from "./actions";
import { mirrorRecommendation } from "./mirror";

/** A recommendation from open words, findable, with a task and its evidence. */
async function givenQuoted() {
  const { trip, people } = await givenDelegation("HEAD");
  const head = people[0]!;
  await db.trip.update({ where: { id: trip.id }, data: { state: "DRAFT" } });
  const report = await givenReport(trip);
  const section = await givenSection(report, "宜建立聯繫窗口。美方底線。");
  const { id } = await givenRecommendation(
    { section, trip, raisedBy: head },
    { quoteBefore: "宜", quoteAfter: "。美方底線" },
  );
  await inTransaction((tx) => mirrorRecommendation(tx, id));
  const task = await givenTask({ id }, head);
  const evidence = (await givenEvidence(trip.id, head)).id;
  const entry = { kind: "PROGRESS", percent: 1, text: "辦理", byName: "甲", fileId: evidence } as const;
  await db.taskEntry.create({ data: { taskId: task.id, ...entry } });
  await actAs(head);
  return { trip, report, section, id, task, evidence, head };
}
const givenEvidence = (tripId: string, by: { personId: string }) =>
  db.storedFile.create({
    data: {
      ...{ sha256: "0".repeat(64), size: 1n, mediaType: "application/pdf", name: "函.pdf", audience: "REPORT" },
      ...{ tripId, uploadedBy: by.personId },
    },
  });
type Quoted = Awaited<ReturnType<typeof givenQuoted>>;

async function stands({ id, evidence }: Quoted) {
  const row = await db.recommendation.findUniqueOrThrow({ where: { id } });
  const entry = await db.searchEntry.findUniqueOrThrow({
    where: { kind_subjectId: { kind: "RECOMMENDATION", subjectId: id } },
  });
  const file = await db.storedFile.findUniqueOrThrow({ where: { id: evidence } });
  return { grades: [row.grade, entry.grade, file.grade], around: [row.quoteBefore, row.quoteAfter] };
}
const doc = (first: object, second: object) =>
  JSON.stringify({
    type: "doc",
    content: [paragraph("宜建立聯繫窗口。", first), paragraph("美方底線。", second)],
  });

const restricted = { grade: "RESTRICTED" } as const;
const restricting: { [name: string]: (given: Quoted) => Promise<string> } = {
  "the chapter": async ({ section }) =>
    said(
      await send(renameSection, {
        ...restricted,
        sectionId: section.id,
        seen: chapterSeen(section),
        heading: section.heading,
      }),
    ),
  "the report": async ({ report }) =>
    said(
      await send(saveCover, {
        ...restricted,
        reportId: report.id,
        seen: coverSeen({ ...report, reportOn: null }),
        title: report.title,
        date: "",
      }),
    ),
  "the trip": async ({ trip }) =>
    said(
      await send(editTrip, {
        ...restricted,
        tripId: trip.id,
        version: 1,
        ...{
          title: trip.title,
          category: trip.category,
          purpose: "參加",
          startsOn: "2026-11-01",
          endsOn: "2026-11-05",
        },
      }),
    ),
  "the paragraph": async ({ section }) =>
    said(await send(saveSection, { sectionId: section.id, version: 1, doc: doc(restricted, {}) })),
};

test.each(Object.keys(restricting))("%s made restricted later takes the recommendation along", async (what) => {
  const given = await givenQuoted();
  expect((await stands(given)).grades).toEqual(["INTERNAL", "INTERNAL", "INTERNAL"]);
  expect(await restricting[what]!(given)).toMatch(/^done/);
  expect((await stands(given)).grades).toEqual(["RESTRICTED", "RESTRICTED", "RESTRICTED"]);
});

test("what becomes restricted beside the words leaves the anchor; the words stay open", async () => {
  const given = await givenQuoted();
  const save = { sectionId: given.section.id, version: 1, doc: doc({}, restricted) };
  expect(said(await send(saveSection, save))).toMatch(/^done/);
  expect(await stands(given)).toEqual({ grades: ["INTERNAL", "INTERNAL", "INTERNAL"], around: ["宜", ""] });
});

test("evidence handed in later is of the grade of its recommendation", async () => {
  const given = await givenQuoted();
  await restricting["the chapter"]!(given);
  const later = await givenEvidence(given.trip.id, given.head);
  const progress = { taskId: given.task.id, percent: 50, text: "函復", fileId: later.id };
  expect(said(await send(addProgress, progress))).toMatch(/^done/);
  expect((await db.storedFile.findUniqueOrThrow({ where: { id: later.id } })).grade).toBe("RESTRICTED");
});

test("a recommendation is not opened by what is opened again", async () => {
  const given = await givenQuoted();
  await restricting["the paragraph"]!(given);
  const again = { sectionId: given.section.id, version: 2, doc: doc({}, {}) };
  expect(said(await send(saveSection, again))).toMatch(/^done/);
  expect((await stands(given)).grades[0]).toBe("RESTRICTED");
});

test("what is raised or handed in as evidence in the instant of a restriction is restricted", async () => {
  const given = await givenQuoted();
  const restrict = (tx: Tx) => tx.report.update({ where: { id: given.report.id }, data: { grade: "RESTRICTED" } });
  const input = { sectionId: given.section.id, quote: "建立聯繫窗口", quoteBefore: "", quoteAfter: "" };
  const raise = () =>
    send(raiseRecommendation, { ...input, text: "建立窗口", term: "IMMEDIATE", leadUnitId: "", itemId: "" });
  const [raised] = await inTheInstantOf(restrict, [raise]);
  expect(raised?.status).toBe("done");
  const rows = await db.recommendation.findMany({ where: { sectionId: given.section.id, id: { not: given.id } } });
  expect(rows.map(({ grade }) => grade)).toEqual(["RESTRICTED"]);

  const late = await givenEvidence(given.trip.id, given.head);
  const restrictIt = (tx: Tx) => tx.recommendation.update({ where: { id: given.id }, data: { grade: "RESTRICTED" } });
  await inTheInstantOf(restrictIt, [
    () => send(addProgress, { taskId: given.task.id, percent: "5", text: "來函", fileId: late.id }),
  ]);
  expect(await db.storedFile.findUniqueOrThrow({ where: { id: late.id } })).toMatchObject({ grade: "RESTRICTED" });
});

test("restricted by mistake, it is opened again by hand: not before its words are, and not once the report is handed in", async () => {
  const given = await givenQuoted();
  const grade = async (to: string) => said(await send(gradeRecommendation, { recommendationId: given.id, grade: to }));
  await restricting["the paragraph"]!(given);
  expect(await grade("INTERNAL")).toBe("refused: recommendations.why.wordsRestricted");
  await send(saveSection, { sectionId: given.section.id, version: 2, doc: doc({}, {}) });
  expect(await grade("INTERNAL")).toMatch(/^done/);
  expect((await stands(given)).grades).toEqual(["INTERNAL", "INTERNAL", "INTERNAL"]);
  for (const state of ["SUBMITTED", "APPROVED"] as const) {
    await db.report.update({ where: { id: given.report.id }, data: { state } });
    expect(await grade("RESTRICTED")).toMatch(/^done/);
    expect((await stands(given)).grades).toEqual(["RESTRICTED", "RESTRICTED", "RESTRICTED"]);
    expect(await grade("INTERNAL")).toBe("refused: recommendations.why.reportIsFixed");
    await db.recommendation.update({ where: { id: given.id }, data: { grade: "INTERNAL" } });
  }
  const rows = await db.auditEvent.findMany({ where: { action: "recommendation.grade", subjectId: given.id } });
  expect(rows.map(({ detail }) => detail)).toContainEqual(
    expect.objectContaining({ from: "RESTRICTED", to: "INTERNAL" }),
  );
});

test("who was given a task and may not read it any more is named", async () => {
  const given = await givenQuoted();
  const outsider = await givenAccount();
  await givenTask({ id: given.id }, outsider);
  const about = { id: given.id, tripId: given.trip.id };
  expect(await listBlindOwners({ ...about, grade: "INTERNAL" })).toEqual([]);
  expect(await listBlindOwners({ ...about, grade: "RESTRICTED" })).toEqual([outsider.name]);
});

test("what opens does not bring its restricted neighbour along, nor words that are gone from the report", async () => {
  const given = await givenQuoted();
  const open = () => send(gradeRecommendation, { recommendationId: given.id, grade: "INTERNAL" });
  await restricting["the chapter"]!(given);
  const neighbour = { sectionId: given.section.id, version: 1, doc: doc({}, restricted) };
  expect(said(await send(saveSection, neighbour))).toMatch(/^done/);
  await db.reportSection.update({ where: { id: given.section.id }, data: { grade: "INTERNAL" } });
  expect((await open()).status).toBe("done");
  expect((await stands(given)).around).toEqual(["宜", ""]);

  await send(gradeRecommendation, { recommendationId: given.id, grade: "RESTRICTED" });
  await db.reportSection.update({ where: { id: given.section.id }, data: { doc: { type: "doc", content: [] } } });
  expect(said(await open())).toBe("refused: recommendations.why.wordsRestricted");
});

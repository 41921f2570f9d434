import { beforeEach, describe, expect, test } from "vitest";
import { givenAccount, givenMember } from "@/e2e/support/given";
import { tripRecordScope } from "@/lib/access/scope";
import { db } from "@/lib/db/client";
import {
  as,
  chapterOf,
  draft,
  json,
  now,
  onTrip,
  reportAs,
  scene,
  setScene,
  submitted,
  type Who,
  write,
} from "@/tests/support/report-scene";
import * as commands from "./commands";
import { findCover } from "./cover-queries";
import { findMark, findReport, findReportTrip, picturesOf } from "./queries";
import { findSection, findSectionDraft, listChapterVersions } from "./section-queries";
import { findDecision, findReportWork } from "./work-queries";

beforeEach(setScene);

describe("reading", () => {
  const approved = async () => {
    const report = await submitted();
    await write((tx) =>
      commands.decideReport(
        tx,
        as(scene.chief),
        { reportId: report.id, handedInAt: now.toISOString(), decision: "APPROVED" },
        now,
      ),
    );
    return report;
  };

  test("a stranger of the office reads it after approval and not before, without restricted text", async () => {
    const report = await submitted();
    scene.actor = as(scene.stranger);
    expect(await findReport(scene.trip.id)).toBeNull();
    expect(await findReportTrip(scene.trip.id)).toBeNull();
    await write((tx) =>
      commands.decideReport(
        tx,
        as(scene.chief),
        { reportId: report.id, handedInAt: now.toISOString(), decision: "APPROVED" },
        now,
      ),
    );
    const open = await reportAs(as(scene.stranger));
    expect(open).toMatchObject({ inCircle: false, seesRestricted: false });
    expect(JSON.stringify(open)).toContain("採認議程。");
    expect(JSON.stringify(open)).not.toContain("美方底線。");
    expect(await findReportWork(scene.trip.id)).toBeNull();
    expect(await listChapterVersions(open, chapterOf(open, "MINUTES"))).toEqual([]);
    expect(await findSectionDraft(open, chapterOf(open, "MINUTES"))).toBeNull();
  });

  test("a restricted chapter does not exist for the office, nor a restricted report", async () => {
    const {
      id,
      chapters: [first],
    } = await approved();
    await db.reportSection.update({ where: { id: first?.id ?? "" }, data: { grade: "RESTRICTED" } });
    expect((await reportAs(as(scene.stranger))).chapters.map(({ id: chapterId }) => chapterId)).not.toContain(
      first?.id,
    );
    expect(await findSection(scene.trip.id, first?.id ?? "")).toBeNull();
    await db.report.update({ where: { id }, data: { grade: "RESTRICTED" } });
    expect(await findReport(scene.trip.id)).toBeNull();
  });

  test("of a restricted picture others read not even the caption", async () => {
    await approved();
    const data = { tripId: scene.trip.id, altText: "兩人", position: 0 };
    const [open, hidden] = await Promise.all([
      db.picture.create({ data: { ...data, caption: "會場" } }),
      db.picture.create({ data: { ...data, caption: "與美方合影", grade: "RESTRICTED" } }),
    ]);
    const office = await picturesOf(await reportAs(as(scene.stranger)));
    expect(office.get(open.id)).toMatchObject({ caption: "會場", src: null });
    expect(office.get(hidden.id)).toBeNull();
    expect((await picturesOf(await reportAs(onTrip("head")))).get(hidden.id)).toMatchObject({ caption: "與美方合影" });
  });

  test("those of another trip, and coordinators, do not read a draft; approvers and readers do", async () => {
    await draft();
    const reads = async (who: Who) => {
      scene.actor = who;
      return (await findReport(scene.trip.id)) !== null;
    };
    expect(await reads(as(scene.stranger, [{ tripId: "another", role: "HEAD" }]))).toBe(false);
    expect(await reads(as(scene.stranger, [], ["COORDINATOR"]))).toBe(false);
    expect(await reads(as(scene.stranger, [], ["READER"]))).toBe(true);
    expect(await reads(as(scene.chief, [], ["UNIT_HEAD"]))).toBe(true);
    expect(await reads({ ...as(scene.chief, [], ["ADMINISTRATOR"]), preview: "READER" })).toBe(false);
  });

  test("reading restricted text is recorded; reading the rest is not", async () => {
    await approved();
    const events = () => db.auditEvent.count({ where: { action: "restricted.read", tripId: scene.trip.id } });
    const before = await events();
    await reportAs(as(scene.stranger));
    expect(await events()).toBe(before);
    await reportAs(onTrip("head"));
    expect(await events()).toBe(before + 1);
  });

  test.each(["picture", "trip"] as const)("a restricted %s in it is restricted text", async (what) => {
    await approved();
    const { id: reportId } = await reportAs(onTrip("head"));
    const grade = "RESTRICTED" as const;
    const tripId = scene.trip.id;
    const picture = await db.picture.create({
      data: { tripId, caption: "密室合影", position: 9, grade: what === "picture" ? grade : "INTERNAL" },
    });
    const doc = { type: "doc", content: [{ type: "picture", attrs: { pictureId: picture.id } }] };
    await db.reportSection.updateMany({ where: { reportId }, data: { doc: json(doc as never) } });
    const events = () => db.auditEvent.count({ where: { action: "restricted.read", tripId } });
    const before = await events();
    if (what === "trip") {
      await reportAs(onTrip("head"));
      expect(await events()).toBe(before);
      await db.trip.update({ where: { id: tripId }, data: { grade } });
    }
    await reportAs(onTrip("head"));
    expect(await events()).toBe(before + 1);
  });

  test("who approves is told what opens, and why not they, where it is their own", async () => {
    await submitted();
    const report = await reportAs(as(scene.chief, [], ["UNIT_HEAD"]));
    expect(await findDecision(report)).toMatchObject({
      blockers: [],
      opening: { closed: false, counts: { minutes: 1, interventions: 0 }, restrictedParagraphs: 1 },
    });
    scene.actor = as(scene.head, onTrip("head").memberships as never, ["UNIT_HEAD"]);
    expect((await findDecision(report))?.blockers.map(({ key }) => key)).toEqual(["report.ownSubmission"]);
    scene.actor = as(scene.stranger);
    expect(await findDecision(report)).toBeNull();
  });

  test("a mark is shown to those who may read its recommendation, of this report only", async () => {
    const report = await submitted();
    const { id: sectionId } = chapterOf(report, "REFLECTIONS");
    const { id } = await db.recommendation.create({
      data: {
        tripId: scene.trip.id,
        reportId: report.id,
        sectionId,
        number: crypto.randomUUID(),
        text: "持續參與",
        quote: "建議持續參與",
        quoteBefore: "一、",
        quoteAfter: "。",
        raisedBy: scene.head.personId,
      },
    });
    scene.actor = onTrip("head");
    expect(await findMark(report.id, id)).toMatchObject({ sectionId, quote: "建議持續參與" });
    expect(await findMark("another", id)).toBeNull();
    scene.actor = as(scene.stranger);
    expect(await findMark(report.id, id)).toBeNull();
  });

  test("drafts are found by the circle only, approved chapters by everyone", async () => {
    const report = await submitted();
    const finds = (who: Who) =>
      db.searchEntry.count({
        where: { AND: [{ kind: "REPORT", tripId: scene.trip.id }, tripRecordScope(who, "report.read")] },
      });
    expect(await finds(as(scene.stranger))).toBe(0);
    await write((tx) =>
      commands.decideReport(
        tx,
        as(scene.chief),
        { reportId: report.id, handedInAt: now.toISOString(), decision: "APPROVED" },
        now,
      ),
    );
    expect(await finds(as(scene.stranger))).toBe(report.chapters.length);
  });

  test("the cover names agencies parent first, and only whom it prints", async () => {
    await draft();
    const ministry = await db.agency.create({ data: { nameZh: "法務部" } });
    const aac = await db.agency.create({ data: { nameZh: "法務部廉政署", parentId: ministry.id } });
    const [first, second] = await db.tripMember.findMany({
      where: { tripId: scene.trip.id },
      orderBy: { position: "asc" },
    });
    await db.tripMember.update({ where: { id: first?.id ?? "" }, data: { agencyId: aac.id, title: "副署長" } });
    await db.tripMember.update({ where: { id: second?.id ?? "" }, data: { agencyId: ministry.id } });
    const stays = await givenAccount();
    await givenMember(scene.trip, stays, "DRAFTER", { onCover: false });
    const cover = await findCover({ tripId: scene.trip.id });
    expect(cover.agencies).toEqual(["法務部", "法務部廉政署"]);
    expect(cover.people[0]).toEqual({ name: scene.head.name, title: "副署長" });
    expect(cover.people.map(({ name }) => name)).not.toContain(stays.name);
  });
});

import { beforeEach, describe, expect, test } from "vitest";
import { givenAccount, givenMember } from "@/e2e/support/given";
import { db } from "@/lib/db/client";
import {
  as,
  chapterOf,
  draft,
  now,
  onTrip,
  reasons,
  reportAs,
  save,
  scene,
  setScene,
  submitted,
  type Who,
  write,
} from "@/tests/support/report-scene";
import * as chapters from "./chapter-commands";
import * as commands from "./commands";
import { findCover } from "./cover-queries";
import { findReport } from "./queries";
import { coverSeen } from "./seen";

beforeEach(setScene);

describe("handing in and approving", () => {
  test("what must be told holds it back, every part named", async () => {
    await draft();
    const { id } = await reportAs(onTrip("drafter"));
    const outcome = await write((tx) => commands.submitReport(tx, onTrip("head"), { reportId: id }, now));
    expect(reasons(outcome)).toEqual(["report.finding.empty.reflection", "report.finding.empty.recommendation"]);
  });

  test("once it is handed in nobody edits it", async () => {
    const report = await submitted();
    expect(reasons(await save("REFLECTIONS", "改一下"))).toEqual(["report.notEditable"]);
    const { id } = chapterOf(report, "REFLECTIONS");
    expect(
      reasons(await write((tx) => chapters.moveSection(tx, scene.actor, { sectionId: id, direction: "up" }))),
    ).toEqual(["report.notEditable"]);
    expect(reasons(await write((tx) => chapters.removeSection(tx, scene.actor, { sectionId: id }, now)))).toEqual([
      "report.notEditable",
    ]);
    expect(
      reasons(
        await write((tx) =>
          chapters.saveCover(tx, scene.actor, {
            reportId: report.id,
            seen: coverSeen(report),
            title: "x",
            date: null,
            grade: "PUBLIC",
          }),
        ),
      ),
    ).toEqual(["report.notEditable"]);
  });

  test("who handed it in, who is on the trip and who wrote in it may not approve it; a second person may", async () => {
    const { id: reportId } = await submitted();
    const approve = (who: Who) =>
      write((tx) =>
        commands.decideReport(tx, who, { reportId, handedInAt: now.toISOString(), decision: "APPROVED" }, now),
      ).then(reasons);
    expect(await approve(onTrip("head"))).toEqual(["report.ownSubmission"]);
    await givenMember(scene.trip, scene.chief, "DELEGATE");
    expect(await approve(as(scene.chief, [], ["UNIT_HEAD"]))).toEqual(["report.ownTrip"]);
    // Taken off long before the report was begun.
    await db.tripMember.updateMany({ where: { personId: scene.chief.personId }, data: { deletedAt: new Date(0) } });
    await db.reportSection.updateMany({
      where: { reportId, kind: "PURPOSE" },
      data: { updatedBy: scene.chief.personId },
    });
    expect(await approve(as(scene.chief, [], ["UNIT_HEAD"]))).toEqual(["report.ownWords"]);
    // Another's later save does not wash one's hands of what one wrote.
    await db.reportSection.updateMany({ where: { reportId }, data: { updatedBy: scene.drafter.personId } });
    const { id: subjectId } = await db.reportSection.findFirstOrThrow({ where: { reportId, kind: "PURPOSE" } });
    const wrote = { accountId: scene.chief.id, byName: scene.chief.name, content: {} };
    await db.textVersion.create({ data: { kind: "REPORT_SECTION", subjectId, version: 0, ...wrote } });
    expect(await approve(as(scene.chief, [], ["UNIT_HEAD"]))).toEqual(["report.ownWords"]);
    const second = await givenAccount({ roles: ["UNIT_HEAD"] });
    expect(await approve(as(second, [], ["UNIT_HEAD"]))).toBe("done");
    expect(await approve(as(second, [], ["UNIT_HEAD"]))).toEqual(["report.notSubmitted"]);
  });

  test("a returned report says why, is edited again and handed in again", async () => {
    const { id: reportId } = await submitted();
    await write((tx) =>
      commands.decideReport(
        tx,
        as(scene.chief),
        { reportId, handedInAt: now.toISOString(), decision: "RETURNED", reason: "缺來源" },
        now,
      ),
    );
    const report = await reportAs(onTrip("drafter"));
    expect(report).toMatchObject({ state: "RETURNED", returnReason: "缺來源", decidedBy: scene.chief.name });
    expect((await save("REFLECTIONS", "一、建議補充。")).kind).toBe("done");
    expect((await write((tx) => commands.submitReport(tx, onTrip("head"), { reportId }, now))).kind).toBe("done");
  });

  test("what was handed in is taken back, edited and handed in again; never once it is decided on", async () => {
    const { id: reportId } = await submitted();
    const withdraw = () => write((tx) => commands.withdrawReport(tx, onTrip("head"), { reportId }, now));
    expect((await withdraw()).kind).toBe("done");
    expect(await reportAs(onTrip("drafter"))).toMatchObject({ state: "DRAFT" });
    expect((await save("REFLECTIONS", "一、建議補充。")).kind).toBe("done");
    expect((await write((tx) => commands.submitReport(tx, onTrip("head"), { reportId }, now))).kind).toBe("done");
    const approved = { reportId, handedInAt: now.toISOString(), decision: "APPROVED" } as const;
    const outcomes = await Promise.all([
      write((tx) => commands.decideReport(tx, as(scene.chief), approved, now)),
      withdraw(),
    ]);
    expect(outcomes.flatMap(reasons).sort()).toEqual(["done", "report.notSubmitted"]);
  });

  test("the cover names whom it named when it was handed in, until it is written again", async () => {
    const { id: reportId } = await submitted();
    const { personId } = scene.head;
    const { nameZh } = await db.person.findUniqueOrThrow({ where: { id: personId } });
    const names = async () => (await findCover({ tripId: scene.trip.id })).people.map(({ name }) => name);
    await db.person.update({ where: { id: personId }, data: { nameZh: "改名後" } });
    expect(await names()).toContain(nameZh);
    await write((tx) => commands.withdrawReport(tx, onTrip("head"), { reportId }, now));
    expect(await names()).toContain("改名後");
    await write((tx) => commands.submitReport(tx, onTrip("head"), { reportId }, now));
    await db.person.update({ where: { id: personId }, data: { nameZh: "又改名" } });
    expect(await names()).toContain("改名後");
    const returned = { reportId, handedInAt: now.toISOString(), decision: "RETURNED", reason: "否" } as const;
    await write((tx) => commands.decideReport(tx, as(scene.chief), returned, now));
    expect(await names()).toContain("又改名");
    await db.person.update({ where: { id: personId }, data: { nameZh } });
  });

  test("whoever is taken off the trip while its report waits has had a hand in it all the same", async () => {
    const helper = await givenAccount({ roles: ["APPROVER"] });
    const { id: memberId } = await givenMember(scene.trip, helper, "DELEGATE", { onCover: false });
    const { id: reportId } = await submitted();
    await db.tripMember.update({ where: { id: memberId }, data: { deletedAt: new Date() } });
    const approved = { reportId, handedInAt: now.toISOString(), decision: "APPROVED" } as const;
    expect(
      reasons(await write((tx) => commands.decideReport(tx, as(helper, [], ["APPROVER"]), approved, now))),
    ).toEqual(["report.ownTrip"]);
  });

  test("a decision falls on what was read: not on what was taken back, changed and handed in since", async () => {
    const { id: reportId } = await submitted();
    const read = now.toISOString();
    await write((tx) => commands.withdrawReport(tx, onTrip("head"), { reportId }, now));
    await save("REFLECTIONS", "一、沒有人看過的話。");
    const later = new Date(now.getTime() + 60_000);
    await write((tx) => commands.submitReport(tx, onTrip("head"), { reportId }, later));
    for (const decided of [{ decision: "APPROVED" }, { decision: "RETURNED", reason: "否" }] as const) {
      const stale = { reportId, handedInAt: read, ...decided };
      expect(reasons(await write((tx) => commands.decideReport(tx, as(scene.chief), stale, now)))).toEqual([
        "report.handedInAnew",
      ]);
    }
    const fresh = { reportId, handedInAt: later.toISOString(), decision: "APPROVED" } as const;
    expect((await write((tx) => commands.decideReport(tx, as(scene.chief), fresh, now))).kind).toBe("done");
  });

  test("what should not have been opened is closed again, and does not open anew", async () => {
    const { id: reportId } = await submitted();
    const approved = { reportId, handedInAt: now.toISOString(), decision: "APPROVED" } as const;
    await write((tx) => commands.decideReport(tx, as(scene.chief), approved, now));
    scene.actor = as(scene.stranger);
    expect(await findReport(scene.trip.id)).not.toBeNull();
    const restrict = () => write((tx) => commands.restrictReport(tx, onTrip("head"), { reportId }));
    expect((await restrict()).kind).toBe("done");
    expect(await findReport(scene.trip.id)).toBeNull();
    const entries = await db.searchEntry.findMany({ where: { tripId: scene.trip.id, kind: "REPORT" } });
    expect(entries.map(({ grade }) => grade)).toEqual(entries.map(() => "RESTRICTED"));
    expect(reasons(await restrict())).toEqual(["action.someoneFaster"]);
  });

  test("a report is not approved while its trip is not", async () => {
    const { id: reportId } = await submitted();
    await db.trip.update({ where: { id: scene.trip.id }, data: { state: "RETURNED" } });
    const approved = { reportId, handedInAt: now.toISOString(), decision: "APPROVED" } as const;
    expect(reasons(await write((tx) => commands.decideReport(tx, as(scene.chief), approved, now)))).toEqual([
      "report.tripNotApproved",
    ]);
  });

  test("two who decide at once: the first decision stands", async () => {
    const { id: reportId } = await submitted();
    const second = await givenAccount({ roles: ["APPROVER"] });
    const outcomes = await Promise.all([
      write((tx) =>
        commands.decideReport(
          tx,
          as(scene.chief),
          { reportId, handedInAt: now.toISOString(), decision: "APPROVED" },
          now,
        ),
      ),
      write((tx) =>
        commands.decideReport(
          tx,
          as(second),
          { reportId, handedInAt: now.toISOString(), decision: "RETURNED", reason: "否" },
          now,
        ),
      ),
    ]);
    expect(outcomes.flatMap(reasons).sort()).toEqual(["done", "report.notSubmitted"]);
  });
});

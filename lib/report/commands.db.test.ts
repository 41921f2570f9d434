import { beforeEach, describe, expect, test } from "vitest";
import { givenAttendance, givenDelegation, givenItem, givenMeeting } from "@/e2e/support/given";
import { day, toDate } from "@/lib/calendar/day";
import { db } from "@/lib/db/client";
import { docFromText } from "@/lib/richtext/model";
import { plainText } from "@/lib/richtext/text";
import {
  chapterOf,
  draft,
  noted,
  now,
  onTrip,
  reasons,
  reportAs,
  save,
  scene,
  setScene,
  type Who,
  write,
} from "@/tests/support/report-scene";
import * as commands from "./commands";
import { listChapterVersions } from "./section-queries";
import * as sources from "./source-commands";

beforeEach(setScene);

describe("drafting", () => {
  test("draws on everything stored, each chapter with its first version and findable", async () => {
    await db.visit.create({
      data: {
        tripId: scene.trip.id,
        hostZh: "駐泰國代表處",
        people: { create: [{ name: "莊碩漢", title: "代表", position: 0 }] },
      },
    });
    await db.picture.create({ data: { tripId: scene.trip.id, caption: "合影", position: 0 } });
    expect(await draft()).toMatchObject({ kind: "done", said: { key: "report.drafted" } });
    const report = await reportAs(onTrip("drafter"));
    expect(report.chapters.map(({ kind }) => kind)).toEqual([
      "PURPOSE",
      "ABSTRACT",
      "AGENDA",
      "MINUTES",
      "VISITS",
      "REFLECTIONS",
      "PICTURES",
    ]);
    expect(plainText(chapterOf(report, "MINUTES").doc)).toContain("美方底線。");
    expect(
      await db.textVersion.count({ where: { subjectId: { in: report.chapters.map(({ id }) => id) }, version: 1 } }),
    ).toBe(7);
    const entry = await db.searchEntry.findFirst({
      where: { kind: "REPORT", subjectId: chapterOf(report, "MINUTES").id },
    });
    expect(entry?.text).toContain("採認議程。");
    expect(entry?.text).not.toContain("美方底線。");
  });

  test("happens once, also when two people press at the same time", async () => {
    const outcomes = await Promise.all([draft(), draft()]);
    expect(outcomes.flatMap(reasons).sort()).toEqual(["done", "report.alreadyDrafted"]);
    expect(await db.report.count({ where: { tripId: scene.trip.id } })).toBe(1);
  });

  test("takes only what this delegation wrote, and leaves out what was deleted", async () => {
    const other = await givenDelegation("HEAD");
    const theirs = await givenAttendance(other.trip, scene.meeting);
    await noted(scene.item.id, docFromText("他團的底線"), theirs.id);
    const gone = await givenItem(scene.meeting, { deletedAt: now });
    await noted(gone.id, docFromText("已刪除的議程"));
    await draft();
    const words = JSON.stringify((await reportAs(onTrip("drafter"))).chapters);
    expect(words).not.toContain("他團的底線");
    expect(words).not.toContain("已刪除的議程");
  });

  test("several meetings, one without an agenda", async () => {
    const second = await givenMeeting({
      nameZh: "雙邊會談",
      startsOn: toDate(day("2026-11-04")),
      endsOn: toDate(day("2026-11-04")),
    });
    await givenAttendance(scene.trip, second);
    await draft();
    const report = await reportAs(onTrip("drafter"));
    expect(plainText(chapterOf(report, "ABSTRACT").doc)).toContain("雙邊會談於2026年11月4日");
    expect(plainText(chapterOf(report, "AGENDA").doc)).not.toContain("雙邊會談");
  });
});

describe("saving", () => {
  beforeEach(draft);

  test("keeps every version", async () => {
    expect(await save("REFLECTIONS", "甲")).toMatchObject({ kind: "done", version: 2 });
    expect(await save("REFLECTIONS", "乙")).toMatchObject({ kind: "done", version: 3 });
    const report = await reportAs(onTrip("drafter"));
    const versions = await listChapterVersions(report, chapterOf(report, "REFLECTIONS"));
    expect(versions.map(({ version, doc }) => [version, plainText(doc)])).toEqual(
      expect.arrayContaining([
        [3, "乙"],
        [2, "甲"],
        [1, ""],
      ]),
    );
  });

  test("on an old version is a conflict, and both texts are kept", async () => {
    const { id, version } = chapterOf(await reportAs(onTrip("drafter")), "REFLECTIONS");
    const by = (who: Who, text: string) =>
      write((tx) => commands.saveSection(tx, who, { sectionId: id, version, doc: docFromText(text) }, now));
    expect((await by(onTrip("head"), "先存的")).kind).toBe("done");
    expect(await by(onTrip("drafter"), "後到的")).toMatchObject({
      kind: "conflict",
      theirs: { version: 2, text: "先存的", by: scene.head.name },
    });
    expect(await db.reportSection.findUnique({ where: { id } })).toMatchObject({ text: "先存的", version: 2 });
    const aside = await db.textVersion.findMany({ where: { subjectId: id, setAside: true } });
    expect(aside.map(({ content, byName }) => [JSON.stringify(content).includes("後到的"), byName])).toEqual([
      [true, scene.drafter.name],
    ]);
  });

  test("refuses what bears a marking of classified documents", async () => {
    expect(reasons(await save("REFLECTIONS", "密等：機密\n內容"))).toEqual(["report.classified"]);
  });

  test("puts an earlier version back as the newest", async () => {
    await save("REFLECTIONS", "甲");
    await save("REFLECTIONS", "乙");
    const report = await reportAs(onTrip("drafter"));
    const chapter = chapterOf(report, "REFLECTIONS");
    const first = (await listChapterVersions(report, chapter)).find(({ version }) => version === 2);
    const input = { sectionId: chapter.id, version: chapter.version, textVersionId: first?.id ?? "" };
    expect(await write((tx) => sources.restoreVersion(tx, scene.actor, input, now))).toMatchObject({
      kind: "done",
      version: 4,
    });
    expect(await db.reportSection.findUnique({ where: { id: chapter.id } })).toMatchObject({ text: "甲", version: 4 });
  });

  test("a version of another chapter is not put here", async () => {
    const report = await reportAs(onTrip("drafter"));
    const foreign = await db.textVersion.findFirstOrThrow({ where: { subjectId: chapterOf(report, "PURPOSE").id } });
    const { id, version } = chapterOf(report, "REFLECTIONS");
    const outcome = await write((tx) =>
      sources.restoreVersion(tx, scene.actor, { sectionId: id, version, textVersionId: foreign.id }, now),
    );
    expect(outcome.kind).toBe("refused");
  });
});

import { beforeEach, describe, expect, test } from "vitest";
import { givenItem } from "@/e2e/support/given";
import { day, toDate } from "@/lib/calendar/day";
import { db } from "@/lib/db/client";
import { docFromText } from "@/lib/richtext/model";
import { plainText } from "@/lib/richtext/text";
import {
  chapterOf,
  draft,
  json,
  noted,
  now,
  onTrip,
  reasons,
  reportAs,
  save,
  scene,
  setScene,
  write,
} from "@/tests/support/report-scene";
import * as chapters from "./chapter-commands";
import type { SectionKind } from "./model";
import { findSectionDraft, listChapterVersions } from "./section-queries";
import * as sources from "./source-commands";
import { findReportWork } from "./work-queries";

beforeEach(setScene);

describe("beside its source", () => {
  beforeEach(draft);
  const standings = async () => {
    const report = await reportAs(onTrip("drafter"));
    const work = await findReportWork(scene.trip.id);
    return { report, work, of: (kind: SectionKind) => work?.standings.get(chapterOf(report, kind).id) };
  };

  test("a chapter is as drafted, then edited by hand, then its source changes; a refresh keeps the old text as a version", async () => {
    expect((await standings()).of("MINUTES")).toBe("derived");
    await save("MINUTES", "手寫的紀要");
    expect((await standings()).of("MINUTES")).toBe("edited");
    await db.minutes.updateMany({
      where: { attendanceId: scene.attendance.id },
      data: { doc: json(docFromText("更正後的紀要。")) },
    });
    const { report, of } = await standings();
    expect(of("MINUTES")).toBe("changed");
    const chapter = chapterOf(report, "MINUTES");
    expect(plainText((await findSectionDraft(report, chapter))?.doc ?? docFromText(""))).toContain("更正後的紀要。");
    expect(await db.reportSection.findUnique({ where: { id: chapter.id } })).toMatchObject({ text: "手寫的紀要" });

    const refreshed = await write((tx) =>
      sources.refreshSection(tx, scene.actor, { sectionId: chapter.id, version: chapter.version }, now),
    );
    expect(refreshed).toMatchObject({ kind: "done", version: 3 });
    const after = await standings();
    expect(after.of("MINUTES")).toBe("derived");
    const versions = await listChapterVersions(after.report, chapterOf(after.report, "MINUTES"));
    expect(versions.map(({ doc }) => plainText(doc))).toContain("手寫的紀要");
  });

  test("what stands may be kept: the source counts as seen until it changes again", async () => {
    await db.minutes.updateMany({
      where: { attendanceId: scene.attendance.id },
      data: { doc: json(docFromText("更正。")) },
    });
    const { id, version } = chapterOf((await standings()).report, "MINUTES");
    expect(await write((tx) => sources.keepSection(tx, scene.actor, { sectionId: id, version }))).toMatchObject({
      kind: "done",
    });
    expect((await standings()).of("MINUTES")).toBe("edited");
  });

  test("minutes taken later can be added as a chapter, where they belong, and only once", async () => {
    const item = await givenItem(scene.meeting, { day: toDate(day("2026-11-03")) });
    await noted(item.id, docFromText("次日紀要。"));
    const { report, work } = await standings();
    const source = work?.addable[0]?.key ?? "";
    expect(source).toContain("2026-11-03");
    const add = () =>
      write((tx) =>
        chapters.addSection(tx, scene.actor, { reportId: report.id, source, kind: "OTHER", heading: "" }, now),
      );
    expect((await add()).kind).toBe("done");
    expect(reasons(await add())).toEqual(["report.alreadyThere"]);
    const kinds = (await standings()).report.chapters.map(({ kind }) => kind);
    expect(kinds).toEqual(["PURPOSE", "ABSTRACT", "AGENDA", "MINUTES", "MINUTES", "REFLECTIONS"]);
  });

  test("chapters are added, moved, removed and put back", async () => {
    const { report } = await standings();
    const added = await write((tx) =>
      chapters.addSection(tx, scene.actor, { reportId: report.id, source: "", kind: "OTHER", heading: "附件" }, now),
    );
    const id = added.kind === "done" ? (added.id ?? "") : "";
    const headings = async () => (await standings()).report.chapters.map(({ heading }) => heading);
    expect((await headings()).at(-1)).toBe("附件");
    await write((tx) => chapters.moveSection(tx, scene.actor, { sectionId: id, direction: "down" }));
    await write((tx) => chapters.moveSection(tx, scene.actor, { sectionId: id, direction: "up" }));
    expect((await headings()).at(-2)).toBe("附件");
    expect(await write((tx) => chapters.removeSection(tx, scene.actor, { sectionId: id }, now))).toMatchObject({
      undo: id,
    });
    expect(await headings()).not.toContain("附件");
    expect((await standings()).work?.removed).toEqual([{ id, heading: "附件" }]);
    expect(await db.searchEntry.count({ where: { kind: "REPORT", subjectId: id } })).toBe(0);
    await write((tx) => chapters.restoreSection(tx, scene.actor, { sectionId: id }));
    expect((await headings()).at(-2)).toBe("附件");
    expect(await db.searchEntry.count({ where: { kind: "REPORT", subjectId: id } })).toBe(1);
  });
});

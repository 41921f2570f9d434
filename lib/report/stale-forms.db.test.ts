import { beforeEach, expect, test } from "vitest";
import { chapterOf, draft, onTrip, reasons, reportAs, scene, setScene, write } from "@/tests/support/report-scene";
import * as chapters from "./chapter-commands";
import { chapterSeen, coverSeen } from "./seen";

beforeEach(async () => {
  await setScene();
  await draft();
});

test("a cover form opened before somebody restricted the report does not open it again", async () => {
  const report = await reportAs(onTrip("drafter"));
  const cover = { reportId: report.id, title: "新的標題", date: null, seen: coverSeen(report) };
  const save = (grade: "INTERNAL" | "RESTRICTED") =>
    write((tx) => chapters.saveCover(tx, scene.actor, { ...cover, grade }));
  expect(reasons(await save("RESTRICTED"))).toBe("done");
  expect(reasons(await save("INTERNAL"))).toEqual(["action.someoneFaster"]);
  const now = await reportAs(onTrip("drafter"));
  expect(now.grade).toBe("RESTRICTED");
  // Opened anew it is saved.
  const again = { ...cover, grade: "INTERNAL" as const, seen: coverSeen(now) };
  expect(reasons(await write((tx) => chapters.saveCover(tx, scene.actor, again)))).toBe("done");
});

test("neither does a heading form", async () => {
  const chapter = chapterOf(await reportAs(onTrip("drafter")), "MINUTES");
  const form = { sectionId: chapter.id, seen: chapterSeen(chapter), heading: chapter.heading };
  const at = new Date();
  const rename = (grade: "INTERNAL" | "RESTRICTED") =>
    write((tx) => chapters.renameSection(tx, scene.actor, { ...form, grade }, at));
  expect(reasons(await rename("RESTRICTED"))).toBe("done");
  expect(reasons(await rename("INTERNAL"))).toEqual(["action.someoneFaster"]);
  expect(chapterOf(await reportAs(onTrip("drafter")), "MINUTES").grade).toBe("RESTRICTED");
});

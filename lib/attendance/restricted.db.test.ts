import { expect, test } from "vitest";
import { givenAccount, givenDelegation, givenItem, givenReport } from "@/e2e/support/given";
import { givenRecommendation, givenSection, givenTask } from "@/e2e/support/given-follow-up";
import { listBriefVersions } from "@/lib/briefs/queries";
import { db } from "@/lib/db/client";

import { findDesk } from "@/lib/desk/queries";
import { listMinutesVersions } from "@/lib/minutes/queries";
import { listEarlierPositions } from "@/lib/positions/matrix";
import { listTripRecommendations } from "@/lib/trips/queries";
import { actAs } from "@/tests/support/gate";

/** What the trail says this person was shown of restricted text, by kind. */
const shownTo = async (person: { id: string }) => {
  const events = await db.auditEvent.findMany({ where: { accountId: person.id, action: "restricted.read" } });
  return events.flatMap(({ detail }) => (detail as { shown: string[] }).shown.map((one) => one.split(":")[0])).sort();
};

const restrictedDoc = {
  type: "doc",
  content: [{ type: "paragraph", attrs: { grade: "RESTRICTED" }, content: [{ type: "text", text: "不宜公開" }] }],
};

test("wherever restricted text is shown, the trail says so: lists, the desk and earlier versions included", async () => {
  const { trip, people, attendance, item } = await givenDelegation("HEAD", "DRAFTER");
  const [head, drafter] = [people[0]!, people[1]!];
  const section = await givenSection(await givenReport(trip), "建立聯繫窗口");
  const hidden = await givenRecommendation({ section, trip, raisedBy: drafter }, { grade: "RESTRICTED" });
  await givenTask(hidden, head);

  await actAs(head);
  await findDesk();
  expect(await shownTo(head)).toEqual(["task.work"]);
  await actAs(drafter);
  await findDesk();
  expect(await shownTo(drafter)).toEqual(["recommendation", "task"]);
  await listTripRecommendations(trip.id);
  expect(await shownTo(drafter)).toEqual(["recommendation", "recommendation", "task"]);

  const reader = await givenAccount({ roles: ["READER"] });
  await actAs(reader);
  const later = await givenItem({ id: item.meetingId }, { followsId: item.id });
  await db.economy.upsert({
    where: { code: "NZ" },
    create: { code: "NZ", nameZh: "紐西蘭", nameEn: "New Zealand", position: 0 },
    update: {},
  });
  const on = { attendanceId: attendance.id, itemId: item.id };
  const issue = await db.issue.create({ data: { ...on, title: "非公開爭點", position: 0, grade: "RESTRICTED" } });
  await db.position.create({
    data: { issueId: issue.id, economyCode: "NZ", stance: "OPPOSE", notedBy: head.personId },
  });
  expect(await listEarlierPositions(later.id, "NZ")).toHaveLength(1);
  expect(await shownTo(reader)).toEqual(["issue"]);

  // The text of today is for everyone in the circle; what it was before is not less restricted for that.
  const subject = { byName: "甲", version: 1, at: new Date() };
  const brief = await db.brief.create({ data: { ...on, objective: "新", updatedBy: drafter.personId } });
  const before = { objective: "舊", grade: "RESTRICTED" };
  await db.textVersion.create({ data: { ...subject, kind: "BRIEF", subjectId: brief.id, content: before } });
  await listBriefVersions(on.attendanceId, on.itemId);
  expect(await shownTo(reader)).toEqual(["issue", "version"]);
  const minutes = await db.minutes.create({
    data: { ...on, doc: { type: "doc", content: [] }, text: "", updatedBy: drafter.personId },
  });
  const saved = { kind: "MINUTES" as const, subjectId: minutes.id, content: { doc: restrictedDoc } };
  await db.textVersion.create({ data: { ...subject, ...saved } });
  await listMinutesVersions(on.attendanceId, on.itemId);
  expect(await shownTo(reader)).toEqual(["issue", "version", "version"]);
});

import { type Day, toDate } from "@/lib/calendar/day";
import { docFromText } from "@/lib/richtext/model";
import type { Prisma } from "@/prisma/generated/client";
import { db } from "./database";
import { givenDelegation, givenReport } from "./given";

/** Rows for tests of what follows a report: a section with words, recommendations from it, tasks under them. */

const fresh = () => crypto.randomUUID().slice(0, 8);

export async function givenSection(
  report: { id: string },
  text: string,
  more: Partial<Prisma.ReportSectionUncheckedCreateInput> = {},
) {
  const position = await db.reportSection.count({ where: { reportId: report.id } });
  return db.reportSection.create({
    data: {
      reportId: report.id,
      position,
      kind: "REFLECTIONS",
      heading: "伍、心得與建議",
      doc: docFromText(text) as unknown as Prisma.InputJsonObject,
      text,
      updatedBy: "測試",
      ...more,
    },
  });
}

type From = { section: { id: string; reportId: string }; trip: { id: string }; raisedBy: { personId: string } };

export async function givenRecommendation(
  { section, trip, raisedBy }: From,
  more: Partial<Prisma.RecommendationUncheckedCreateInput> = {},
) {
  return db.recommendation.create({
    data: {
      tripId: trip.id,
      reportId: section.reportId,
      sectionId: section.id,
      number: `001-${fresh()}`,
      text: `建議${fresh()}`,
      quote: "建立聯繫窗口",
      quoteBefore: "",
      quoteAfter: "",
      raisedBy: raisedBy.personId,
      ...more,
    },
  });
}

/** An adopted recommendation from the report of a delegation, with its head. */
export async function givenAdopted() {
  const { trip, people } = await givenDelegation("HEAD");
  const [head] = people;
  if (!head) throw new Error("no head");
  const section = await givenSection(await givenReport(trip), "建議建立聯繫窗口。");
  const decided = { decision: "ADOPTED", decidedBy: head.personId, decidedAt: new Date() } as const;
  return { head, recommendation: await givenRecommendation({ section, trip, raisedBy: head }, decided) };
}

export async function givenTask(
  recommendation: { id: string },
  owner: { personId: string },
  more: Partial<Omit<Prisma.TaskUncheckedCreateInput, "dueOn">> & { dueOn?: string } = {},
) {
  const { dueOn = "2097-06-30", ...rest } = more;
  return db.task.create({
    data: {
      recommendationId: recommendation.id,
      title: `追蹤事項${fresh()}`,
      ownerId: owner.personId,
      dueOn: toDate(dueOn as Day),
      ...rest,
    },
  });
}

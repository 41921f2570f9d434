import "server-only";

import { type Day, toDay } from "@/lib/calendar/day";
import type { Tx } from "@/lib/db/client";
import { hold } from "@/lib/db/hold";
import { followGrade } from "@/lib/recommendations/grading";
import { redact } from "@/lib/richtext/grade";
import { type Doc, emptyDoc } from "@/lib/richtext/model";
import { readDoc } from "@/lib/richtext/read-doc";
import { plainText } from "@/lib/richtext/text";
import { indexEntry, removeEntry } from "@/lib/search/index-entry";
import { type Author, keepSitting, keepVersion } from "@/lib/texts/commands";
import type { Prisma } from "@/prisma/generated/client";
import type { TripState } from "@/prisma/generated/enums";
import type { Grade, ReportState } from "./model";

/** What the audit trail calls a report. */
export const reportSubject = (id: string, tripId: string) => ({ kind: "report", id, tripId });

/** A report as its writers find it, held until the transaction ends. */
export type HeldReport = {
  id: string;
  tripId: string;
  state: ReportState;
  title: string;
  grade: Grade;
  reportOn: Day | null;
  reportMonthOnly: boolean;
  trip: { titleEn: string | null; state: TripState; endsOn: Day; grade: Grade };
};

/**
 * Takes hold of a report for the rest of the transaction, so that nobody changes a chapter while another hands the
 * report in or moves chapters. Null when there is none.
 */
export async function holdReport(tx: Tx, reportId: string): Promise<HeldReport | null> {
  await hold(tx, "Report", reportId);
  const row = await tx.report.findFirst({
    where: { id: reportId, trip: { deletedAt: null } },
    select: {
      id: true,
      tripId: true,
      state: true,
      title: true,
      grade: true,
      reportOn: true,
      reportMonthOnly: true,
      trip: { select: { titleEn: true, state: true, endsOn: true, grade: true } },
    },
  });
  return (
    row && {
      ...row,
      reportOn: row.reportOn && toDay(row.reportOn),
      trip: { ...row.trip, endsOn: toDay(row.trip.endsOn) },
    }
  );
}

export const asJson = (doc: Doc): Prisma.InputJsonObject => doc as unknown as Prisma.InputJsonObject;
export const storedDoc = (value: unknown): Doc => readDoc(value) ?? emptyDoc;

/** What a version of a chapter keeps. */
export type ChapterContent = { heading: string; doc: Doc };

type At = {
  id: string;
  version: number;
  now: Date /** Saved by itself while somebody was writing. */;
  automatic?: boolean;
};

/** Keeps a saved state of a chapter beside the row. */
export async function keepChapter(tx: Tx, by: Author, at: At, { heading, doc }: ChapterContent): Promise<void> {
  const content = { heading, doc: asJson(doc) };
  const state = { kind: "REPORT_SECTION" as const, subjectId: at.id, version: at.version, content, at: at.now };
  await (at.automatic ? keepSitting(tx, by, state) : keepVersion(tx, by, state));
}

type Findable = { id: string; heading: string; doc: Doc; grade: Grade };

/** Makes a chapter findable as it stands now, without its restricted paragraphs; what quotes it follows its grade. */
export async function mirrorChapter(tx: Tx, report: HeldReport, chapter: Findable): Promise<void> {
  const restricted = [chapter.grade, report.grade, report.trip.grade].includes("RESTRICTED");
  await indexEntry(tx, {
    kind: "REPORT",
    subjectId: chapter.id,
    path: `/trips/${report.tripId}/report#chapter-${chapter.id}`,
    tripId: report.tripId,
    grade: restricted ? "RESTRICTED" : chapter.grade,
    day: report.trip.endsOn,
    titleZh: `${report.title}　${chapter.heading}`,
    titleEn: report.trip.titleEn ?? "",
    text: plainText(redact(chapter.doc)),
  });
  await followGrade(tx, chapter.id, { doc: chapter.doc, grades: [chapter.grade, report.grade, report.trip.grade] });
}

/** All chapters of a report anew: its title or grade has changed, or it has been opened to the office. */
export async function mirrorReport(tx: Tx, report: HeldReport): Promise<void> {
  const chapters = await tx.reportSection.findMany({
    where: { reportId: report.id, deletedAt: null },
    select: { id: true, heading: true, doc: true, grade: true },
  });
  for (const chapter of chapters) await mirrorChapter(tx, report, { ...chapter, doc: storedDoc(chapter.doc) });
  // What quotes a chapter that was taken out follows, too.
  const removed = await tx.reportSection.findMany({
    where: { reportId: report.id, deletedAt: { not: null } },
    select: { id: true, doc: true, grade: true },
  });
  for (const { id, doc, grade } of removed)
    await followGrade(tx, id, { doc: storedDoc(doc), grades: [grade, report.grade, report.trip.grade] });
}

export const forgetChapter = (tx: Tx, sectionId: string): Promise<void> => removeEntry(tx, "REPORT", sectionId);

import "server-only";

import { done, type Outcome, refused } from "@/lib/action/outcome";
import { type Day, toDate } from "@/lib/calendar/day";
import type { Tx } from "@/lib/db/client";
import { classifiedMarking } from "@/lib/richtext/classified";
import { hasRestricted } from "@/lib/richtext/grade";
import type { Doc } from "@/lib/richtext/model";
import { plainText } from "@/lib/richtext/text";
import { type Author, setAside } from "@/lib/texts/commands";
import { recordingBlockers } from "@/lib/trips/rules";
import { composeChapters, isWritten } from "./compose";
import { documentWords } from "./document-words";
import { readFacts } from "./facts";
import { asJson, holdReport, keepChapter, mirrorChapter, reportSubject, storedDoc } from "./keep-chapter";
import type { Grade } from "./model";
import { isEditable } from "./rules";
import { sourceOf } from "./source";

export { decideReport, restrictReport, submitReport, withdrawReport } from "./decision-commands";

export const sectionSubject = (id: string, tripId: string) => ({ kind: "reportSection", id, tripId });

type Draft = { tripId: string; title?: string; reportOn?: Day | null; reportMonthOnly?: boolean; grade?: Grade };

/** A report with the chapters that can be drafted from what is stored. One a trip. Title and grade come from the trip unless said. */
export async function draftReport(tx: Tx, by: Author, input: Draft, now: Date): Promise<Outcome> {
  const { tripId, reportOn = null, reportMonthOnly = false } = input;
  const trip = await tx.trip.findFirst({
    where: { id: tripId, deletedAt: null },
    select: { title: true, grade: true, state: true },
  });
  const facts = await readFacts(tx, tripId);
  if (!trip || !facts) return refused("action.notAllowed");
  const blockers = recordingBlockers(trip.state);
  if (blockers.length > 0) return refused(...blockers);
  const [row] = await tx.report.createManyAndReturn({
    data: [
      {
        tripId,
        title: input.title ?? trip.title,
        grade: input.grade ?? trip.grade,
        reportOn: reportOn && toDate(reportOn),
        reportMonthOnly,
        createdAt: now,
      },
    ],
    skipDuplicates: true,
    select: { id: true },
  });
  const report = row && (await holdReport(tx, row.id));
  if (!report) return refused("report.alreadyDrafted");

  const chapters = composeChapters(facts, documentWords);
  const rows = await tx.reportSection.createManyAndReturn({
    data: chapters.map((chapter, position) => ({
      reportId: report.id,
      position,
      kind: chapter.kind,
      heading: chapter.heading,
      doc: asJson(chapter.doc),
      text: plainText(chapter.doc),
      sourceHash: isWritten(chapter.kind) ? null : sourceOf(chapter),
      updatedBy: by.personId,
      updatedAt: now,
    })),
    select: { id: true, heading: true, doc: true, grade: true },
  });
  for (const chapter of rows) {
    const kept = { ...chapter, doc: storedDoc(chapter.doc) };
    await keepChapter(tx, by, { id: chapter.id, version: 1, now }, kept);
    await mirrorChapter(tx, report, kept);
  }
  return done("report.drafted", reportSubject(report.id, tripId), {
    id: report.id,
    goTo: `/trips/${tripId}/report`,
    detail: { chapters: rows.length },
  });
}

type Save = { sectionId: string; version: number; doc: Doc; heading?: string; grade?: Grade; automatic?: boolean };

/**
 * A new version of a chapter, written on `version`. When somebody else saved in between, the text is kept beside and
 * theirs answered. Refused once the report is handed in, and for text that bears a marking of classified documents.
 */
export async function saveSection(tx: Tx, by: Author, input: Save, now: Date): Promise<Outcome> {
  const { sectionId, version, doc } = input;
  const section = await tx.reportSection.findFirst({
    where: { id: sectionId, deletedAt: null },
    select: { reportId: true },
  });
  const report = section && (await holdReport(tx, section.reportId));
  if (!report) return refused("action.notAllowed");
  if (!isEditable(report.state)) return refused("report.notEditable");
  const text = plainText(doc);
  const marking = classifiedMarking(text);
  if (marking) return refused({ key: "report.classified", values: { marking } });

  const current = await tx.reportSection.findUniqueOrThrow({ where: { id: sectionId } });
  const heading = input.heading ?? current.heading;
  const grade = input.grade ?? current.grade;
  if (current.version !== version) {
    const content = { heading, doc: asJson(doc) };
    await setAside(tx, by, { kind: "REPORT_SECTION", subjectId: sectionId, version, content, at: now });
    const last = await tx.person.findUnique({ where: { id: current.updatedBy }, select: { nameZh: true } });
    const name = last?.nameZh ?? current.updatedBy;
    return {
      kind: "conflict",
      said: { key: "action.conflict", values: { by: name, version: current.version } },
      subject: sectionSubject(sectionId, report.tripId),
      theirs: {
        version: current.version,
        text: current.text,
        content: storedDoc(current.doc),
        by: name,
        at: current.updatedAt.toISOString(),
      },
    };
  }
  const rewritten = text !== current.text || JSON.stringify(doc) !== JSON.stringify(storedDoc(current.doc));
  const next = version + 1;
  await tx.reportSection.update({
    where: { id: sectionId },
    data: {
      heading,
      grade,
      doc: asJson(doc),
      text,
      version: next,
      handEdited: current.handEdited || rewritten,
      updatedBy: by.personId,
      updatedAt: now,
    },
    select: { id: true },
  });
  await keepChapter(tx, by, { id: sectionId, version: next, now, automatic: input.automatic }, { heading, doc });
  await mirrorChapter(tx, report, { id: sectionId, heading, doc, grade });
  return done("report.saved", sectionSubject(sectionId, report.tripId), {
    id: sectionId,
    version: next,
    values: { version: next },
    detail: { heading, version: next, restricted: grade === "RESTRICTED" || hasRestricted(doc) },
  });
}

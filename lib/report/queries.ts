import "server-only";

import { cache } from "react";
import { type Actor, requireActor } from "@/lib/access/actor";
import { mayOn, openTrip, tripRecordScope, tripScope } from "@/lib/access/scope";
import { recordEvent } from "@/lib/audit/record";
import { type Day, dayIn, toDay } from "@/lib/calendar/day";
import { officeZone } from "@/lib/calendar/zone";
import { db } from "@/lib/db/client";
import { namesOf } from "@/lib/people/names";
import { hasRestricted, redact } from "@/lib/richtext/grade";
import { picturesIn } from "@/lib/richtext/pictures";
import type { ReportAnchor } from "./anchor";
import { storedDoc } from "./keep-chapter";
import type { ChapterView, Grade, PictureView, ReportView } from "./model";

const tripSelect = {
  state: true,
  title: true,
  titleEn: true,
  category: true,
  startsOn: true,
  endsOn: true,
  grade: true,
} as const;
const chapterSelect = {
  id: true,
  kind: true,
  heading: true,
  doc: true,
  grade: true,
  version: true,
  updatedBy: true,
  updatedAt: true,
  sourceHash: true,
  handEdited: true,
} as const;

/**
 * The report of a trip with its chapters in order: for its circle, and for the whole office once it is open, then
 * without restricted chapters and paragraphs. Reading restricted text is recorded, once a page.
 * @returns null when there is none, or the reader may not know of it
 */
export const findReport = cache(async (tripId: string): Promise<ReportView | null> => {
  const actor = await requireActor();
  const seesRestricted = mayOn(actor, "restricted.read", tripId);
  const row = await db.report.findFirst({
    where: { AND: [{ tripId, trip: { deletedAt: null } }, tripRecordScope(actor, "report.read")] },
    include: {
      trip: { select: tripSelect },
      sections: {
        where: { deletedAt: null, ...(seesRestricted ? {} : { grade: { not: "RESTRICTED" } }) },
        orderBy: [{ position: "asc" }, { id: "asc" }],
        select: chapterSelect,
      },
    },
  });
  if (!row) return null;
  const { sections, trip, createdAt: _createdAt, cover: _cover, ...report } = row;
  const nameOf = await namesOf([row.submittedBy, row.decidedBy, ...sections.map(({ updatedBy }) => updatedBy)]);
  const whole = sections.map(({ doc, updatedBy, ...section }) => ({
    ...section,
    doc: storedDoc(doc),
    updatedBy: nameOf(updatedBy),
  }));
  await noteRestricted(actor, { ...report, trip, chapters: seesRestricted ? whole : [] });
  return {
    ...report,
    reportOn: report.reportOn && toDay(report.reportOn),
    submittedBy: nameOf(report.submittedBy),
    submittedOn: dayOf(report.submittedAt),
    decidedBy: nameOf(report.decidedBy),
    decidedOn: dayOf(report.decidedAt),
    trip: { ...trip, startsOn: toDay(trip.startsOn), endsOn: toDay(trip.endsOn) },
    chapters: seesRestricted ? whole : whole.map((chapter) => ({ ...chapter, doc: redact(chapter.doc) })),
    inCircle: mayOn(actor, "report.read", tripId),
    seesRestricted,
  };
});

const dayOf = (at: Date | null): Day | null => at && dayIn(officeZone, at);

type Restrictable = Pick<ReportView, "id" | "tripId" | "grade"> & {
  trip: { grade: Grade };
  chapters: Pick<ChapterView, "id" | "grade" | "doc">[];
};

/** Who reads restricted text is recorded, with which chapters held it: as text, or in a picture and its caption. */
async function noteRestricted(actor: Actor, { id, tripId, grade, trip, chapters }: Restrictable): Promise<void> {
  const drawn = chapters.flatMap(({ doc }) => picturesIn(doc));
  const pictures = drawn.length
    ? await db.picture.findMany({ where: { tripId, id: { in: drawn }, grade: "RESTRICTED" }, select: { id: true } })
    : [];
  const hidden = new Set(pictures.map((picture) => picture.id));
  const held = chapters.filter(
    (chapter) =>
      [grade, trip.grade, chapter.grade].includes("RESTRICTED") ||
      hasRestricted(chapter.doc) ||
      picturesIn(chapter.doc).some((picture) => hidden.has(picture)),
  );
  if (held.length === 0) return;
  await recordEvent(db, actor, {
    action: "restricted.read",
    subject: { kind: "report", id, tripId },
    detail: { chapters: held.map((chapter) => chapter.id) },
  });
}

/** Taking a report out on paper is recorded, as every way out of the house is. */
export async function notePrint({ id, tripId }: Pick<ReportView, "id" | "tripId">): Promise<void> {
  const actor = await requireActor();
  await recordEvent(db, actor, { action: "report.print", subject: { kind: "report", id, tripId } });
}

export type ReportTrip = { id: string; title: string; titleEn: string | null; endsOn: Day };

/** A trip whose report one may read, whether or not there is one yet. */
export const findReportTrip = cache(async (tripId: string): Promise<ReportTrip | null> => {
  const actor = await requireActor();
  const row = await db.trip.findFirst({
    where: { AND: [{ id: tripId }, { OR: [tripScope(actor, "report.read"), openTrip] }] },
    select: { id: true, title: true, titleEn: true, endsOn: true },
  });
  return row && { ...row, endsOn: toDay(row.endsOn) };
});

/**
 * The pictures of a trip by id, for those who may already read its report. A restricted one is null to others: neither
 * it nor its caption is theirs.
 */
export async function picturesOf({
  tripId,
  seesRestricted,
}: Pick<ReportView, "tripId" | "seesRestricted">): Promise<Map<string, PictureView | null>> {
  const rows = await db.picture.findMany({
    where: { tripId, deletedAt: null },
    select: { id: true, caption: true, altText: true, grade: true, file: { select: { id: true } } },
  });
  return new Map(
    rows.map(({ file, grade, ...picture }) => {
      if (grade === "RESTRICTED" && !seesRestricted) return [picture.id, null];
      return [picture.id, { ...picture, grade, src: file ? `/files/${file.id}?inline` : null }];
    }),
  );
}

/** The marked words of a recommendation that was raised from this report, for those who may read it. */
export async function findMark(
  reportId: string,
  recommendationId: string,
): Promise<(ReportAnchor & { id: string; number: string }) | null> {
  const actor = await requireActor();
  return db.recommendation.findFirst({
    where: {
      AND: [{ id: recommendationId, reportId, deletedAt: null }, tripRecordScope(actor, "recommendation.read")],
    },
    select: { id: true, number: true, sectionId: true, quote: true, quoteBefore: true, quoteAfter: true },
  });
}

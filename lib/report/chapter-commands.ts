import "server-only";

import { done, type Outcome, refused } from "@/lib/action/outcome";
import { toDate } from "@/lib/calendar/day";
import type { Tx } from "@/lib/db/client";
import { emptyDoc } from "@/lib/richtext/model";
import { plainText } from "@/lib/richtext/text";
import type { Author } from "@/lib/texts/commands";
import { sectionSubject } from "./commands";
import { isWritten } from "./compose";
import { draftsOf, holdSection } from "./hold-section";
import {
  asJson,
  forgetChapter,
  holdReport,
  keepChapter,
  mirrorChapter,
  mirrorReport,
  reportSubject,
  storedDoc,
} from "./keep-chapter";
import { type Grade, type SectionKind, sectionKinds } from "./model";
import type { ReportDate } from "./report-date";
import { isEditable, placeFor } from "./rules";
import { chapterSeen, coverSeen } from "./seen";
import { sourceKey, sourceOf } from "./source";

type Cover = { reportId: string; seen: string; title: string; date: ReportDate | null; grade: Grade };

/** What the cover says: title and date of the report, and its grade. Refused when it changed since it was `seen`. */
export async function saveCover(tx: Tx, _by: Author, input: Cover): Promise<Outcome> {
  const { reportId, seen, title, date, grade } = input;
  const report = await holdReport(tx, reportId);
  if (!report) return refused("action.notAllowed");
  if (!isEditable(report.state)) return refused("report.notEditable");
  if (coverSeen(report) !== seen) return refused("action.someoneFaster");
  const data = { title, grade, reportOn: date && toDate(date.on), reportMonthOnly: date?.monthOnly ?? false };
  await tx.report.update({ where: { id: reportId }, data, select: { id: true } });
  await mirrorReport(tx, { ...report, title, grade });
  return done("report.coverSaved", reportSubject(reportId, report.tripId), {
    id: reportId,
    detail: { from: { title: report.title, grade: report.grade }, title, grade, date: date?.on ?? null },
  });
}

type Add = { reportId: string; source: string; kind: SectionKind; heading: string };

/** A chapter drafted from a source that has none yet, or an empty one with a heading; put where its kind belongs. */
export async function addSection(tx: Tx, by: Author, input: Add, now: Date): Promise<Outcome> {
  const report = await holdReport(tx, input.reportId);
  if (!report) return refused("action.notAllowed");
  if (!isEditable(report.state)) return refused("report.notEditable");
  const rows = await tx.reportSection.findMany({
    where: { reportId: report.id, deletedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, kind: true, sourceHash: true },
  });
  const drafts = await draftsOf(tx, report);
  const drafted = input.source ? drafts.find(({ key }) => key === input.source) : null;
  if (drafted === undefined) return refused("report.sourceGone");
  if (drafted && !isWritten(drafted.kind) && rows.some(({ sourceHash }) => sourceKey(sourceHash) === drafted.key)) {
    return refused("report.alreadyThere");
  }
  const kind = drafted?.kind ?? input.kind;
  const heading = drafted?.heading ?? input.heading;
  const doc = drafted?.doc ?? emptyDoc;
  // A hand-written chapter of no kind comes last; a known kind behind those that precede it in a report.
  const rank = (of: SectionKind) => sectionKinds.indexOf(of);
  const place =
    kind === "OTHER"
      ? rows.length
      : placeFor(
          rank(kind),
          rows.map((row) => rank(row.kind)),
        );
  const { id } = await tx.reportSection.create({
    data: {
      reportId: report.id,
      position: place,
      kind,
      heading,
      doc: asJson(doc),
      text: plainText(doc),
      sourceHash: drafted && !isWritten(drafted.kind) ? sourceOf(drafted) : null,
      updatedBy: by.personId,
      updatedAt: now,
    },
    select: { id: true },
  });
  await arrange(tx, [...rows.slice(0, place), { id }, ...rows.slice(place)]);
  await keepChapter(tx, by, { id, version: 1, now }, { heading, doc });
  await mirrorChapter(tx, report, { id, heading, doc, grade: "INTERNAL" });
  return done("report.sectionAdded", sectionSubject(id, report.tripId), {
    id,
    version: 1,
    values: { heading },
    detail: { heading },
  });
}

/** Gives chapters their places from the top. */
async function arrange(tx: Tx, rows: readonly { id: string }[]): Promise<void> {
  for (const [position, { id }] of rows.entries()) {
    await tx.reportSection.updateMany({ where: { id, position: { not: position } }, data: { position } });
  }
}

/** One place up or down; at the end nothing moves. */
export async function moveSection(
  tx: Tx,
  _by: Author,
  input: { sectionId: string; direction: "up" | "down" },
): Promise<Outcome> {
  const { report, section, refusal } = await holdSection(tx, input.sectionId);
  if (refusal) return refusal;
  const rows = await tx.reportSection.findMany({
    where: { reportId: report.id, deletedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  const from = rows.findIndex(({ id }) => id === section.id);
  const to = from + (input.direction === "up" ? -1 : 1);
  const [moved, other] = [rows[from], rows[to]];
  if (moved && other) {
    rows[from] = other;
    rows[to] = moved;
    await arrange(tx, rows);
  }
  return done("report.sectionMoved", sectionSubject(section.id, report.tripId), {
    id: section.id,
    values: { heading: section.heading },
    detail: { heading: section.heading, direction: input.direction },
  });
}

/** Takes a chapter out; it can be put back. */
export async function removeSection(
  tx: Tx,
  _by: Author,
  { sectionId }: { sectionId: string },
  now: Date,
): Promise<Outcome> {
  const { report, section, refusal } = await holdSection(tx, sectionId);
  if (refusal) return refusal;
  await tx.reportSection.update({ where: { id: sectionId }, data: { deletedAt: now }, select: { id: true } });
  await forgetChapter(tx, sectionId);
  return done("report.sectionRemoved", sectionSubject(sectionId, report.tripId), {
    id: sectionId,
    undo: sectionId,
    values: { heading: section.heading },
    detail: { heading: section.heading },
  });
}

/** Puts a removed chapter back where it was. */
export async function restoreSection(tx: Tx, _by: Author, { sectionId }: { sectionId: string }): Promise<Outcome> {
  const { report, section, refusal } = await holdSection(tx, sectionId, true);
  if (refusal) return refusal;
  await tx.reportSection.update({ where: { id: sectionId }, data: { deletedAt: null }, select: { id: true } });
  await mirrorChapter(tx, report, { ...section, doc: storedDoc(section.doc) });
  return done("report.sectionRestored", sectionSubject(sectionId, report.tripId), {
    id: sectionId,
    values: { heading: section.heading },
    detail: { heading: section.heading },
  });
}

type Rename = { sectionId: string; seen: string; heading: string; grade: Grade };

/** Another heading or grade for a chapter. Its text stays, and so does its version: whoever is writing goes on. */
export async function renameSection(tx: Tx, by: Author, input: Rename, now: Date): Promise<Outcome> {
  const { sectionId, seen, heading, grade } = input;
  const { report, section, refusal } = await holdSection(tx, sectionId);
  if (refusal) return refusal;
  if (chapterSeen(section) !== seen) return refused("action.someoneFaster");
  await tx.reportSection.update({
    where: { id: sectionId },
    data: { heading, grade, updatedBy: by.personId, updatedAt: now },
    select: { id: true },
  });
  await mirrorChapter(tx, report, { id: sectionId, heading, grade, doc: storedDoc(section.doc) });
  return done("report.renamed", sectionSubject(sectionId, report.tripId), {
    id: sectionId,
    values: { heading },
    detail: { from: { heading: section.heading, grade: section.grade }, heading, grade },
  });
}

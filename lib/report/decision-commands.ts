import "server-only";

import { done, type Outcome, refused } from "@/lib/action/outcome";
import { dayIn, toDay } from "@/lib/calendar/day";
import { officeZone } from "@/lib/calendar/zone";
import type { Tx } from "@/lib/db/client";
import { noJson } from "@/lib/db/sql";
import type { Author } from "@/lib/texts/commands";
import { checkReport } from "./checks";
import { readCover } from "./cover-queries";
import { readFacts } from "./facts";
import { findHands } from "./hands";
import { holdReport, mirrorReport, reportSubject, storedDoc } from "./keep-chapter";
import { decideBlockers, submitBlockers, unapprovedTripBlockers, unreadBlockers, withdrawBlockers } from "./rules";
import { sourceKey } from "./source";

/** 送審: handed in to be approved by somebody else. From here on nobody edits it. */
export async function submitReport(
  tx: Tx,
  by: Author,
  { reportId }: { reportId: string },
  now: Date,
): Promise<Outcome> {
  const report = await holdReport(tx, reportId);
  const facts = report && (await readFacts(tx, report.tripId));
  if (!report || !facts) return refused("action.notAllowed");
  const row = await tx.report.findUniqueOrThrow({
    where: { id: reportId },
    select: { reportOn: true, reportMonthOnly: true },
  });
  const chapters = await tx.reportSection.findMany({
    where: { reportId, deletedAt: null },
    select: { id: true, kind: true, heading: true, doc: true, sourceHash: true },
  });
  const findings = checkReport({
    facts,
    reportOn: row.reportOn && toDay(row.reportOn),
    reportMonthOnly: row.reportMonthOnly,
    chapters: chapters.map(({ doc, sourceHash, ...chapter }) => ({
      ...chapter,
      doc: storedDoc(doc),
      source: sourceKey(sourceHash),
    })),
  });
  const blockers = submitBlockers({ state: report.state, trip: report.trip, findings }, dayIn(officeZone, now));
  if (blockers.length > 0) return refused(...blockers);
  await tx.report.update({
    where: { id: reportId },
    data: {
      state: "SUBMITTED",
      submittedBy: by.personId,
      submittedAt: now,
      decidedBy: null,
      decidedAt: null,
      cover: await readCover(tx, report.tripId),
    },
    select: { id: true },
  });
  const left = findings.length;
  return done("report.submitted", reportSubject(reportId, report.tripId), {
    id: reportId,
    detail: { toConfirm: left },
  });
}

/** 撤回: what was handed in comes back to its writers, as long as nobody has decided on it. */
export async function withdrawReport(
  tx: Tx,
  _by: Author,
  { reportId }: { reportId: string },
  _now: Date,
): Promise<Outcome> {
  const report = await holdReport(tx, reportId);
  if (!report) return refused("action.notAllowed");
  const blockers = withdrawBlockers(report);
  if (blockers.length > 0) return refused(...blockers);
  await tx.report.update({
    where: { id: reportId },
    data: { state: "DRAFT", submittedBy: null, submittedAt: null, cover: noJson },
    select: { id: true },
  });
  return done("report.withdrawn", reportSubject(reportId, report.tripId), { id: reportId });
}

/** `handedInAt`: when the text that was read had been handed in. */
type Decide = { reportId: string; handedInAt: string } & (
  | { decision: "APPROVED" }
  | { decision: "RETURNED"; reason: string }
);

/** 核定, which opens the trip's past to the office, or 退回 with the reason. Only by a second person who had no hand in it. */
export async function decideReport(tx: Tx, by: Author, input: Decide, now: Date): Promise<Outcome> {
  const { reportId, decision } = input;
  const report = await holdReport(tx, reportId);
  if (!report) return refused("action.notAllowed");
  const row = await tx.report.findUniqueOrThrow({
    where: { id: reportId },
    select: { submittedBy: true, submittedAt: true },
  });
  const hands = await findHands(tx, { reportId, tripId: report.tripId });
  const judged = { state: report.state, submittedBy: row.submittedBy, ...hands };
  const submittedAt = row.submittedAt?.toISOString() ?? null;
  const who = decideBlockers(judged, by.personId);
  const standing = decision === "APPROVED" ? unapprovedTripBlockers(report.trip) : [];
  const blockers =
    [who, unreadBlockers({ submittedAt }, input.handedInAt), standing].find(({ length }) => length > 0) ?? [];
  if (blockers.length > 0) return refused(...blockers);
  const returnReason = input.decision === "RETURNED" ? input.reason : null;
  await tx.report.update({
    where: { id: reportId },
    data: {
      state: decision,
      decidedBy: by.personId,
      decidedAt: now,
      returnReason,
      // Once it is being written again, the cover follows people and agencies again.
      ...(decision === "RETURNED" ? { cover: noJson } : {}),
    },
    select: { id: true },
  });
  await mirrorReport(tx, { ...report, state: decision });
  const key = decision === "APPROVED" ? "report.approved" : "report.returned";
  return done(key, reportSubject(reportId, report.tripId), {
    id: reportId,
    detail: { decision, reason: returnReason },
  });
}

/**
 * 改列限閱: what should not have been opened is closed again, at any time and never the other way. The report, the
 * record that came open with it, and what quotes it are then for those who read restricted text.
 */
export async function restrictReport(tx: Tx, _by: Author, { reportId }: { reportId: string }): Promise<Outcome> {
  const report = await holdReport(tx, reportId);
  if (!report) return refused("action.notAllowed");
  if (report.grade === "RESTRICTED") return refused("action.someoneFaster");
  await tx.report.update({ where: { id: reportId }, data: { grade: "RESTRICTED" }, select: { id: true } });
  await mirrorReport(tx, { ...report, grade: "RESTRICTED" });
  return done("report.restricted", reportSubject(reportId, report.tripId), {
    id: reportId,
    detail: { from: report.grade },
  });
}

import "server-only";

import { done, type Outcome, refused } from "@/lib/action/outcome";
import type { Tx } from "@/lib/db/client";
import { hold } from "@/lib/db/hold";
import { findQuote } from "@/lib/richtext/find-quote";
import { emptyDoc } from "@/lib/richtext/model";
import { readDoc } from "@/lib/richtext/read-doc";
import type { Author } from "@/lib/texts/commands";
import { mirrorRecommendation } from "./mirror";
import type { Grade } from "./model";
import { quotedAs, type Source } from "./quoted";
import { openingBlockers } from "./rules";
import type { GradeInput } from "./schema";

/**
 * Recommendations follow the words they quote: what becomes restricted in the chapter becomes so here too, with the
 * evidence of its tasks. Never the other way: whoever restricted it may have meant more than the words. Withdrawn ones
 * included, since they can be brought back.
 */
export async function followGrade(tx: Tx, sectionId: string, source: Source): Promise<void> {
  const rows = await tx.recommendation.findMany({
    where: { sectionId, grade: { not: "RESTRICTED" } },
    select: { id: true, quote: true, quoteBefore: true, quoteAfter: true, deletedAt: true },
  });
  for (const { id, quote, quoteBefore, quoteAfter, deletedAt } of rows) {
    const { hidden, before, after } = quotedAs(source, { quote, before: quoteBefore, after: quoteAfter });
    if (!hidden && before === quoteBefore && after === quoteAfter) continue;
    await tx.recommendation.update({
      where: { id },
      data: hidden ? { grade: "RESTRICTED" } : { quoteBefore: before, quoteAfter: after },
      select: { id: true },
    });
    if (hidden) await gradeEvidence(tx, id, "RESTRICTED");
    if (!deletedAt) await mirrorRecommendation(tx, id);
  }
}

/**
 * 改列限閱 at any time; back only while the report is being written and when the words it quotes stand open in it: a
 * paragraph that somebody restricted by mistake must not take what was raised from it out of sight for good. What stood
 * around the words is looked at anew, too: a restricted neighbour must not come out with them.
 */
export async function gradeRecommendation(tx: Tx, _by: Author, input: GradeInput): Promise<Outcome> {
  const { recommendationId: id, grade } = input;
  const about = await tx.recommendation.findFirst({ where: { id, deletedAt: null }, select: { reportId: true } });
  if (!about) return refused("action.notAllowed");
  await hold(tx, "Report", about.reportId);
  const row = await tx.recommendation.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ tripId: true, number: true, grade: true, quote: true, quoteBefore: true, quoteAfter: true },
      section: { select: { doc: true, grade: true, deletedAt: true } },
      report: { select: { state: true, grade: true, trip: { select: { grade: true } } } },
    },
  });
  const subject = { kind: "recommendation", id, tripId: row.tripId };
  if (row.grade === grade) return done("recommendations.gradeUnchanged", subject, { id });
  const { section, report } = row;
  const doc = readDoc(section.doc) ?? emptyDoc;
  const mark = { quote: row.quote, before: row.quoteBefore, after: row.quoteAfter };
  const { hidden, before, after } = quotedAs({ doc, grades: [section.grade, report.grade, report.trip.grade] }, mark);
  const gone = section.deletedAt !== null || !findQuote(doc, { quote: row.quote });
  const opening = grade !== "RESTRICTED";
  const blockers = opening ? openingBlockers({ hidden: hidden || gone, reportState: report.state }) : [];
  if (blockers.length > 0) return refused(...blockers);
  const { count } = await tx.recommendation.updateMany({
    where: { id, deletedAt: null, grade: row.grade },
    data: opening ? { grade, quoteBefore: before, quoteAfter: after } : { grade },
  });
  if (count === 0) return refused("action.someoneFaster");
  await gradeEvidence(tx, id, grade);
  await mirrorRecommendation(tx, id);
  return done("recommendations.graded", subject, {
    id,
    values: { number: row.number },
    detail: { number: row.number, from: row.grade, to: grade },
  });
}

/** What was handed in as evidence is of the grade of what it is evidence for: of the strictest, where it serves twice. */
export async function gradeEvidence(tx: Tx, recommendationId: string, grade: Grade): Promise<void> {
  const elsewhere = { task: { recommendation: { id: { not: recommendationId }, grade: "RESTRICTED" } } } as const;
  await tx.storedFile.updateMany({
    where: {
      entries: { some: { task: { recommendationId } }, ...(grade === "RESTRICTED" ? {} : { none: elsewhere }) },
    },
    data: { grade },
  });
}

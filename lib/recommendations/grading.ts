import "server-only";

import { done, type Outcome, refused } from "@/lib/action/outcome";
import type { Tx } from "@/lib/db/client";
import { hold } from "@/lib/db/hold";
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
 * 改列限閱 at any time; back only while the report is being written and when the words it quotes are open: a paragraph
 * that somebody restricted by mistake must not take what was raised from it out of sight for good.
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
      section: { select: { doc: true, grade: true } },
      report: { select: { state: true, grade: true, trip: { select: { grade: true } } } },
    },
  });
  if (row.grade === grade) return refused("action.someoneFaster");
  const { section, report } = row;
  const source = { doc: readDoc(section.doc) ?? emptyDoc, grades: [section.grade, report.grade, report.trip.grade] };
  const { hidden } = quotedAs(source, { quote: row.quote, before: row.quoteBefore, after: row.quoteAfter });
  const blockers = grade === "RESTRICTED" ? [] : openingBlockers({ hidden, reportState: report.state });
  if (blockers.length > 0) return refused(...blockers);
  const { count } = await tx.recommendation.updateMany({
    where: { id, deletedAt: null, grade: row.grade },
    data: { grade },
  });
  if (count === 0) return refused("action.someoneFaster");
  await gradeEvidence(tx, id, grade);
  await mirrorRecommendation(tx, id);
  return done(
    "recommendations.graded",
    { kind: "recommendation", id, tripId: row.tripId },
    {
      id,
      values: { number: row.number },
      detail: { number: row.number, from: row.grade, to: grade },
    },
  );
}

/** What was handed in as evidence is of the grade of what it is evidence for. */
export async function gradeEvidence(tx: Tx, recommendationId: string, grade: Grade): Promise<void> {
  await tx.storedFile.updateMany({ where: { entries: { some: { task: { recommendationId } } } }, data: { grade } });
}

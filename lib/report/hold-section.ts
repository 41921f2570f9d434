import "server-only";

import { refused } from "@/lib/action/outcome";
import type { Tx } from "@/lib/db/client";
import { composeChapters } from "./compose";
import { documentWords } from "./document-words";
import { readFacts } from "./facts";
import { type HeldReport, holdReport } from "./keep-chapter";
import type { DraftedChapter } from "./model";
import { isEditable } from "./rules";

/** The report of a chapter, held, with the chapter; or why nothing can be changed in it. */
export async function holdSection(tx: Tx, sectionId: string, deleted = false) {
  const deletedAt = deleted ? { not: null } : null;
  const found = await tx.reportSection.findFirst({ where: { id: sectionId, deletedAt }, select: { reportId: true } });
  const report = found && (await holdReport(tx, found.reportId));
  const section = report && (await tx.reportSection.findFirst({ where: { id: sectionId, deletedAt } }));
  if (!report || !section) return { refusal: refused("action.notAllowed") };
  if (!isEditable(report.state)) return { refusal: refused("report.notEditable") };
  return { report, section };
}

/** What the chapters of a report would be drafted as now. */
export const draftsOf = async (tx: Tx, report: HeldReport): Promise<DraftedChapter[]> => {
  const facts = await readFacts(tx, report.tripId);
  return facts ? composeChapters(facts, documentWords) : [];
};

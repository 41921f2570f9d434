import "server-only";

import type { Tx } from "@/lib/db/client";
import { mirrorRecommendation } from "./commands";
import { quotedAs, type Source } from "./quoted";

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
    if (hidden) await restrictEvidence(tx, { recommendationId: id });
    if (!deletedAt) await mirrorRecommendation(tx, id);
  }
}

/** What was handed in as evidence is of the grade of what it is evidence for. */
export async function restrictEvidence(tx: Tx, { recommendationId }: { recommendationId: string }): Promise<void> {
  await tx.storedFile.updateMany({
    where: { entries: { some: { task: { recommendationId } } } },
    data: { grade: "RESTRICTED" },
  });
}

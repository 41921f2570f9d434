import "server-only";

import { cache } from "react";
import { db } from "@/lib/db/client";
import { listVersions } from "@/lib/texts/queries";
import { composeChapters } from "./compose";
import { documentWords } from "./document-words";
import { readFacts } from "./facts";
import { type ChapterContent, storedDoc } from "./keep-chapter";
import type { ChapterView, DraftedChapter, ReportView } from "./model";
import { findReport } from "./queries";
import { sourceKey } from "./source";

/** A chapter of the report of this trip, with the report; the number it bears there; null as for the report. */
export const findSection = cache(
  async (
    tripId: string,
    sectionId: string,
  ): Promise<{ report: ReportView; chapter: ChapterView; place: number } | null> => {
    const report = await findReport(tripId);
    const place = report?.chapters.findIndex(({ id }) => id === sectionId) ?? -1;
    const chapter = report?.chapters[place];
    return report && chapter ? { report, chapter, place } : null;
  },
);

/** What a chapter would be drafted as now; null when it has no source, or the source is gone. For its circle only. */
export async function findSectionDraft(report: ReportView, chapter: ChapterView): Promise<DraftedChapter | null> {
  const key = sourceKey(chapter.sourceHash);
  if (!report.inCircle || !key) return null;
  const facts = await readFacts(db, report.tripId);
  return (facts && composeChapters(facts, documentWords).find((draft) => draft.key === key)) ?? null;
}

export type ChapterVersion = {
  id: string;
  version: number;
  setAside: boolean;
  byName: string;
  at: Date;
} & ChapterContent;

/** The saved states of a chapter, newest first, and the texts that came second. For its circle: drafts are nobody else's. */
export async function listChapterVersions(report: ReportView, chapter: ChapterView): Promise<ChapterVersion[]> {
  if (!report.inCircle || !report.seesRestricted) return [];
  const versions = await listVersions("REPORT_SECTION", chapter.id);
  return versions.map(({ content, ...version }) => {
    const { heading, doc } = content as ChapterContent;
    return { ...version, heading, doc: storedDoc(doc) };
  });
}

import "server-only";

import { cache } from "react";
import { requireActor } from "@/lib/access/actor";
import { mayOn } from "@/lib/access/scope";
import type { Said } from "@/lib/action/outcome";
import { db } from "@/lib/db/client";
import { hasRestricted } from "@/lib/richtext/grade";
import { checkReport, type Finding } from "./checks";
import { composeChapters, isWritten } from "./compose";
import { documentWords } from "./document-words";
import { readFacts } from "./facts";
import { findHands } from "./hands";
import type { DraftedChapter, Opening, ReportView, Standing } from "./model";
import { findReport } from "./queries";
import { decideBlockers } from "./rules";
import { sourceKey, standingOf } from "./source";

/** What those who write or judge a report see beside it. */
export type ReportWork = {
  standings: Map<string, Standing>;
  findings: Finding[];
  /** Chapters that could be drafted and are not there. */
  addable: DraftedChapter[];
  removed: { id: string; heading: string }[];
};

/** Beside the text, for its circle only: where each chapter stands, what is missing, what could be added. */
export const findReportWork = cache(async (tripId: string): Promise<ReportWork | null> => {
  const report = await findReport(tripId);
  if (!report?.inCircle) return null;
  const [facts, removed] = await Promise.all([
    readFacts(db, tripId),
    db.reportSection.findMany({
      where: {
        reportId: report.id,
        deletedAt: { not: null },
        ...(report.seesRestricted ? {} : { grade: { not: "RESTRICTED" } }),
      },
      orderBy: { deletedAt: "desc" },
      select: { id: true, heading: true },
      take: 20,
    }),
  ]);
  if (!facts) return null;
  const drafts = composeChapters(facts, documentWords);
  const draftOf = new Map(drafts.map((draft) => [draft.key, draft]));
  const present = new Set(report.chapters.map(({ sourceHash }) => sourceKey(sourceHash)));
  return {
    standings: new Map(
      report.chapters.map((chapter) => [
        chapter.id,
        standingOf(chapter, draftOf.get(sourceKey(chapter.sourceHash) ?? "")),
      ]),
    ),
    findings: checkReport({
      ...report,
      facts,
      chapters: report.chapters.map((chapter) => ({ ...chapter, source: sourceKey(chapter.sourceHash) })),
    }),
    addable: drafts.filter(({ key, kind }) => !isWritten(kind) && !present.has(key)),
    removed,
  };
});

export type DecisionView = {
  /** Why this person may not decide; empty when they may. */
  blockers: Said[];
  /** When the text shown was handed in; the decision names it. */
  handedInAt: string;
  opening: Opening;
};

/** For those whose office it is to approve, while a report waits for it: whether they may, and what it would open. */
export async function findDecision(report: ReportView): Promise<DecisionView | null> {
  const actor = await requireActor();
  if (report.state !== "SUBMITTED" || !mayOn(actor, "report.approve", report.tripId)) return null;
  const [row, hands, opening] = await Promise.all([
    db.report.findUniqueOrThrow({ where: { id: report.id }, select: { submittedBy: true, submittedAt: true } }),
    findHands(db, { reportId: report.id, tripId: report.tripId }),
    openingOf(report),
  ]);
  const { submittedBy } = row;
  return {
    blockers: decideBlockers({ state: report.state, submittedBy, ...hands }, actor.personId),
    handedInAt: row.submittedAt?.toISOString() ?? "",
    opening,
  };
}

/** What the office may read from the day this report is approved. */
async function openingOf(report: ReportView): Promise<Opening> {
  const { tripId } = report;
  const ofTrip = { attendance: { tripId } };
  const standing = { ...ofTrip, deletedAt: null };
  const open = { grade: { not: "RESTRICTED" } } as const;
  const closed = { grade: "RESTRICTED" } as const;
  const [minutes, interventions, positions, outcomes, commitments, visits, recommendations, ...kept] =
    await Promise.all([
      db.minutes.count({ where: { ...ofTrip, ...open } }),
      db.intervention.count({ where: { ...standing, ...open } }),
      db.position.count({ where: { deletedAt: null, issue: { ...standing, ...open } } }),
      db.outcome.count({ where: { ...standing, ...open } }),
      db.commitment.count({ where: { ...standing, ...open } }),
      db.visit.count({ where: { tripId, deletedAt: null, ...open } }),
      db.recommendation.count({ where: { tripId, deletedAt: null, ...open } }),
      db.minutes.count({ where: { ...ofTrip, ...closed } }),
      db.visit.count({ where: { tripId, deletedAt: null, ...closed } }),
    ]);
  return {
    closed: [report.grade, report.trip.grade].includes("RESTRICTED"),
    counts: { minutes, interventions, positions, outcomes, commitments, visits, recommendations },
    restricted:
      kept.reduce((sum, count) => sum + count, 0) +
      report.chapters.filter(({ grade }) => grade === "RESTRICTED").length,
    restrictedParagraphs: report.chapters.filter(({ grade, doc }) => grade !== "RESTRICTED" && hasRestricted(doc))
      .length,
  };
}

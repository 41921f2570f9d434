import "server-only";

import { done, type Outcome, refused, refusedField } from "@/lib/action/outcome";
import { type Day, dayIn } from "@/lib/calendar/day";
import { officeZone } from "@/lib/calendar/zone";
import type { Tx } from "@/lib/db/client";
import { hold } from "@/lib/db/hold";
import { classifiedMarking } from "@/lib/richtext/classified";
import { findQuote } from "@/lib/richtext/find-quote";
import { emptyDoc } from "@/lib/richtext/model";
import { readDoc } from "@/lib/richtext/read-doc";
import { removeEntry } from "@/lib/search/index-entry";
import type { Author } from "@/lib/texts/commands";
import { mirrorRecommendation, pathOf } from "./mirror";
import type { Grade } from "./model";
import { quotedAs } from "./quoted";
import { decidingBlockers, numberPrefix, recommendationNumber, revisingBlockers } from "./rules";
import type { DecideInput, RaiseInput, ReviseInput } from "./schema";

const subject = (id: string, tripId: string) => ({ kind: "recommendation", id, tripId });

/**
 * A recommendation from marked words of a report. Its number is the next of the ROC year in which it is raised; its
 * grade is restricted when its words are. `now` is when it was raised.
 */
export async function raiseRecommendation(tx: Tx, by: Author, input: RaiseInput, now: Date): Promise<Outcome> {
  const { sectionId, quote, quoteBefore, quoteAfter, ...said } = input;
  // Held as its writers hold it: what they restrict this instant must not be raised as open.
  const from = await tx.reportSection.findUnique({ where: { id: sectionId }, select: { reportId: true } });
  if (from) await hold(tx, "Report", from.reportId);
  const section = await tx.reportSection.findFirst({
    where: { id: sectionId, deletedAt: null, report: { trip: { deletedAt: null } } },
    select: {
      doc: true,
      grade: true,
      report: { select: { id: true, grade: true, trip: { select: { id: true, grade: true } } } },
    },
  });
  if (!section) return refused("recommendations.sectionGone");
  const { report } = section;
  const tripId = report.trip.id;

  const doc = readDoc(section.doc) ?? emptyDoc;
  const mark = { quote, before: quoteBefore, after: quoteAfter };
  if (!findQuote(doc, mark)) return refused("recommendations.quoteGone");
  const { hidden, before, after } = quotedAs({ doc, grades: [section.grade, report.grade, report.trip.grade] }, mark);
  const grade: Grade = hidden ? "RESTRICTED" : "INTERNAL";

  const wrong = marked("text", said.text) ?? (await misplaced(tx, tripId, said));
  if (wrong) return wrong;

  const number = await nextNumber(tx, dayIn(officeZone, now));
  const { id } = await tx.recommendation.create({
    data: {
      ...said,
      tripId,
      reportId: report.id,
      sectionId,
      quote,
      quoteBefore: before,
      quoteAfter: after,
      grade,
      number,
      raisedBy: by.personId,
      raisedAt: now,
    },
    select: { id: true },
  });
  await mirrorRecommendation(tx, id);
  return done("recommendations.raised", subject(id, tripId), {
    values: { number },
    id,
    version: 1,
    goTo: pathOf(id),
    detail: { number, itemId: said.itemId },
  });
}

/** New words, term, lead unit or agenda item, until it is decided. */
export async function reviseRecommendation(tx: Tx, _by: Author, input: ReviseInput): Promise<Outcome> {
  const { recommendationId: id, version, ...said } = input;
  const row = await tx.recommendation.findFirst({
    where: { id, deletedAt: null },
    select: { tripId: true, number: true, decision: true },
  });
  if (!row) return refused("action.notAllowed");
  const blockers = revisingBlockers(row.decision);
  if (blockers.length > 0) return refused(...blockers);
  const wrong = marked("text", said.text) ?? (await misplaced(tx, row.tripId, said));
  if (wrong) return wrong;
  const { count } = await tx.recommendation.updateMany({
    where: { id, deletedAt: null, version, decision: null },
    data: { ...said, version: version + 1 },
  });
  if (count === 0) return refused("action.someoneFaster");
  await mirrorRecommendation(tx, id);
  return done("recommendations.saved", subject(id, row.tripId), {
    id,
    version: version + 1,
    detail: { number: row.number, term: said.term, leadUnitId: said.leadUnitId, itemId: said.itemId },
  });
}

/** 採行, 部分採行, 參採, 不採行, 存查. A later decision replaces an earlier one; the trail keeps both. */
export async function decideRecommendation(tx: Tx, by: Author, input: DecideInput, now: Date): Promise<Outcome> {
  const { recommendationId: id, version, decision, reason } = input;
  const row = await tx.recommendation.findFirst({
    where: { id, deletedAt: null },
    select: {
      tripId: true,
      number: true,
      decision: true,
      raisedBy: true,
      _count: { select: { tasks: { where: { deletedAt: null, state: { not: "VERIFIED" } } } } },
    },
  });
  if (!row) return refused("action.notAllowed");
  const blockers = decidingBlockers({ ...row, unfinishedTasks: row._count.tasks }, by.personId, decision, reason);
  if (blockers.some(({ key }) => key === "recommendations.why.reasonRequired"))
    return refusedField("reason", "recommendations.why.reasonRequired");
  if (blockers.length > 0) return refused(...blockers);
  const wrong = marked("reason", reason);
  if (wrong) return wrong;
  const { count } = await tx.recommendation.updateMany({
    where: { id, deletedAt: null, version },
    data: { decision, decisionReason: reason || null, decidedBy: by.personId, decidedAt: now, version: version + 1 },
  });
  if (count === 0) return refused("action.someoneFaster");
  await mirrorRecommendation(tx, id);
  return done("recommendations.decided", subject(id, row.tripId), {
    id,
    version: version + 1,
    values: { number: row.number },
    detail: { number: row.number, decision, before: row.decision },
  });
}

/** Takes back what was raised by mistake, as long as nobody has decided on it. */
export async function withdrawRecommendation(
  tx: Tx,
  _by: Author,
  input: { recommendationId: string },
  now: Date,
): Promise<Outcome> {
  const id = input.recommendationId;
  const row = await tx.recommendation.findFirst({
    where: { id, deletedAt: null },
    select: { tripId: true, number: true, decision: true },
  });
  if (!row) return refused("action.notAllowed");
  const blockers = revisingBlockers(row.decision);
  if (blockers.length > 0) return refused(...blockers);
  const { count } = await tx.recommendation.updateMany({
    where: { id, deletedAt: null, decision: null },
    data: { deletedAt: now },
  });
  if (count === 0) return refused("action.someoneFaster");
  await removeEntry(tx, "RECOMMENDATION", id);
  return done("recommendations.withdrawn", subject(id, row.tripId), {
    values: { number: row.number },
    undo: id,
    detail: { number: row.number },
  });
}

export async function restoreRecommendation(
  tx: Tx,
  _by: Author,
  input: { recommendationId: string },
): Promise<Outcome> {
  const id = input.recommendationId;
  const row = await tx.recommendation.findFirst({
    where: { id, deletedAt: { not: null } },
    select: { tripId: true, number: true },
  });
  if (!row) return refused("action.notAllowed");
  await tx.recommendation.update({ where: { id }, data: { deletedAt: null } });
  await mirrorRecommendation(tx, id);
  return done("recommendations.restored", subject(id, row.tripId), {
    values: { number: row.number },
    id,
    detail: { number: row.number },
  });
}

/** Nothing classified may be entered (design §3): the field that bears a marking, or null. */
export function marked(field: string, words: string): Outcome | null {
  const marking = classifiedMarking(words);
  return marking ? refusedField(field, "recommendations.why.classified", { marking }) : null;
}

/** The item belongs to a meeting that this trip attends, and the unit exists; else the field that is wrong. */
async function misplaced(
  tx: Tx,
  tripId: string,
  { itemId, leadUnitId }: { itemId: string | null; leadUnitId: string | null },
): Promise<Outcome | null> {
  if (itemId) {
    const item = await tx.agendaItem.findFirst({
      where: { id: itemId, deletedAt: null, meeting: { deletedAt: null, attendances: { some: { tripId } } } },
      select: { id: true },
    });
    if (!item) return refusedField("itemId", "recommendations.itemElsewhere");
  }
  if (leadUnitId) {
    const unit = await tx.unit.findFirst({ where: { id: leadUnitId, deletedAt: null }, select: { id: true } });
    if (!unit) return refusedField("leadUnitId", "recommendations.unitGone");
  }
  return null;
}

/** The next number of the year. Two who raise at once wait for each other here, and only here, until the first commits. */
async function nextNumber(tx: Tx, raisedOn: Day): Promise<string> {
  const prefix = numberPrefix(raisedOn);
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`recommendation ${prefix}`}, 0))`;
  // Withdrawn ones keep their number: what has been cited once never means something else.
  const [last] = await tx.$queryRaw<{ serial: number | null }[]>`
    SELECT max(split_part("number", '-', 2)::int) AS "serial" FROM "Recommendation"
    WHERE "number" >= ${prefix} AND "number" < ${`${prefix}:`} AND "number" ~ '^[0-9]+-[0-9]+$'`;
  return recommendationNumber(raisedOn, (last?.serial ?? 0) + 1);
}

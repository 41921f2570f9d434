import "server-only";

import { type Conflict, done, type Outcome, refused } from "@/lib/action/outcome";
import { holdPlace } from "@/lib/attendance/place";
import type { Tx } from "@/lib/db/client";
import { type Author, keepSitting, keepVersion, setAside } from "@/lib/texts/commands";
import type { Brief } from "@/prisma/generated/client";
import { type BriefContent, type BriefState, briefParts } from "./model";
import { contentBlockers, decideBlockers, editTakesBack, isSameBrief, stateAfterEdit, submitBlockers } from "./rules";

export type BriefPlace = { attendanceId: string; itemId: string };
export type SaveBrief = BriefPlace & BriefContent & { version: number; automatic?: boolean };

const subjectOf = (id: string, tripId: string) => ({ kind: "brief", id, tripId });

const contentOf = (row: BriefContent): BriefContent => {
  const { objective, position, redLine, say, ifAsked, doNotSay, othersLikely, grade } = row;
  return { objective, position, redLine, say, ifAsked, doNotSay, othersLikely, grade };
};

const findRow = (tx: Tx, { attendanceId, itemId }: BriefPlace) =>
  tx.brief.findUnique({ where: { attendanceId_itemId: { attendanceId, itemId } } });

/**
 * Saves the whole brief on the version it was written on; 0 begins it. A brief that was submitted or cleared becomes a
 * draft again. A text that came second is set aside beside the one that stands.
 */
export async function saveBrief(tx: Tx, by: Author, input: SaveBrief, now: Date): Promise<Outcome> {
  const place = await holdPlace(tx, input.attendanceId, input.itemId);
  if (!place) return refused("action.notAllowed");
  const content = contentOf(input);
  const blockers = [...place.blockers, ...contentBlockers(content)];
  if (blockers.length > 0) return refused(...blockers);

  const row = await findRow(tx, place);
  const begun = !row && input.version === 0 ? await begin(tx, by, place, content, now) : null;
  if (begun) return kept(tx, by, { id: begun, tripId: place.tripId, version: 1 }, input, now);
  // Of two who begin at once one is first; the other's text meets it here.
  const current = row ?? (await findRow(tx, place));
  if (!current) return refused("action.someoneFaster");
  if (current.version !== input.version) return conflict(tx, by, current, input, place.tripId, now);

  const { id, version, state } = current;
  if (isSameBrief(current, content)) return done("briefs.unchanged", subjectOf(id, place.tripId), { id, version });
  const { count } = await tx.brief.updateMany({
    // With the state it was read in: what is submitted or cleared this instant is taken back, not changed unseen.
    where: { id, version, state },
    data: { ...content, ...takenBack(state), version: version + 1, updatedAt: now, updatedBy: by.personId },
  });
  if (count === 0) return refused("action.someoneFaster");
  const from = editTakesBack(state) ? { from: state } : {};
  return kept(tx, by, { id, tripId: place.tripId, version: version + 1, ...from }, input, now);
}

type Written = { id: string; tripId: string; version: number; from?: BriefState };

async function kept(
  tx: Tx,
  by: Author,
  { id, tripId, version, from }: Written,
  input: SaveBrief,
  now: Date,
): Promise<Outcome> {
  const saved = { kind: "BRIEF" as const, subjectId: id, version, content: contentOf(input), at: now };
  await (input.automatic ? keepSitting(tx, by, saved) : keepVersion(tx, by, saved));
  return done("briefs.saved", subjectOf(id, tripId), { id, version, detail: { version, ...(from ? { from } : {}) } });
}

/** What an edit takes back from the decision on an earlier text. */
const takenBack = (state: BriefState) =>
  editTakesBack(state)
    ? { state: stateAfterEdit(state), submittedBy: null, submittedAt: null, decidedBy: null, decidedAt: null }
    : {};

/** The first version. @returns its id, or null when somebody else was first */
async function begin(tx: Tx, by: Author, { attendanceId, itemId }: BriefPlace, content: BriefContent, now: Date) {
  const [row] = await tx.brief.createManyAndReturn({
    data: [{ attendanceId, itemId, ...content, updatedAt: now, updatedBy: by.personId }],
    skipDuplicates: true,
    select: { id: true },
  });
  return row?.id ?? null;
}

async function conflict(
  tx: Tx,
  by: Author,
  row: Brief,
  input: SaveBrief,
  tripId: string,
  now: Date,
): Promise<Conflict> {
  const mine = contentOf(input);
  await setAside(tx, by, { kind: "BRIEF", subjectId: row.id, version: input.version, content: mine, at: now });
  const last = await tx.textVersion.findFirst({
    where: { kind: "BRIEF", subjectId: row.id, version: row.version, setAside: false },
    select: { byName: true },
  });
  const theirs = contentOf(row);
  const name = last?.byName ?? row.updatedBy;
  return {
    kind: "conflict",
    said: { key: "action.conflict", values: { by: name, version: row.version } },
    subject: subjectOf(row.id, tripId),
    theirs: {
      version: row.version,
      text: briefParts
        .map((part) => theirs[part])
        .filter(Boolean)
        .join("\n"),
      content: theirs,
      by: name,
      at: row.updatedAt.toISOString(),
    },
  };
}

/** Hands the brief over to somebody who clears it. */
export async function submitBrief(
  tx: Tx,
  by: Author,
  input: BriefPlace & { version: number },
  now: Date,
): Promise<Outcome> {
  const found = await findForState(tx, input);
  if (!found) return refused("action.notAllowed");
  const { row, place } = found;
  const blockers = [...place.blockers, ...submitBlockers(row)];
  if (blockers.length > 0) return refused(...blockers);
  const { count } = await tx.brief.updateMany({
    where: { id: row.id, version: input.version, state: { in: ["DRAFT", "RETURNED"] } },
    data: {
      state: "SUBMITTED",
      submittedBy: by.personId,
      submittedAt: now,
      decidedBy: null,
      decidedAt: null,
      returnReason: null,
    },
  });
  if (count === 0) return refused("action.someoneFaster");
  return done("briefs.submitted", subjectOf(row.id, place.tripId), { id: row.id, detail: { version: input.version } });
}

export type DecideBrief = BriefPlace & { version: number } & (
    | { decision: "CLEARED" }
    | { decision: "RETURNED"; reason: string }
  );

/** Clears the very version that was read, or returns it with a reason. */
export async function decideBrief(tx: Tx, by: Author, input: DecideBrief, now: Date): Promise<Outcome> {
  const found = await findForState(tx, input);
  if (!found) return refused("action.notAllowed");
  const { row, place } = found;
  const blockers = [...place.blockers, ...decideBlockers(row, by.personId)];
  if (blockers.length > 0) return refused(...blockers);
  const { count } = await tx.brief.updateMany({
    where: { id: row.id, version: input.version, state: "SUBMITTED" },
    data: {
      state: input.decision,
      decidedBy: by.personId,
      decidedAt: now,
      returnReason: input.decision === "RETURNED" ? input.reason : null,
    },
  });
  if (count === 0) return refused("action.someoneFaster");
  return done(input.decision === "CLEARED" ? "briefs.cleared" : "briefs.returned", subjectOf(row.id, place.tripId), {
    id: row.id,
    detail: { version: input.version, ...(input.decision === "RETURNED" ? { reason: input.reason } : {}) },
  });
}

async function findForState(tx: Tx, input: BriefPlace) {
  const [place, row] = [await holdPlace(tx, input.attendanceId, input.itemId), await findRow(tx, input)];
  return place && row ? { place, row } : null;
}

/** Makes a kept version (an older one, or one that was set aside) the current text, as a new version. */
export async function restoreBrief(
  tx: Tx,
  by: Author,
  input: BriefPlace & { versionId: string },
  now: Date,
): Promise<Outcome> {
  const row = await findRow(tx, input);
  const kept =
    row &&
    (await tx.textVersion.findFirst({
      where: { id: input.versionId, kind: "BRIEF", subjectId: row.id },
      select: { content: true },
    }));
  if (!kept) return refused("action.notAllowed");
  const { attendanceId, itemId } = input;
  const outcome = await saveBrief(
    tx,
    by,
    { attendanceId, itemId, version: row.version, ...(kept.content as BriefContent) },
    now,
  );
  return outcome.kind === "done" ? { ...outcome, said: { key: "briefs.restored" } } : outcome;
}

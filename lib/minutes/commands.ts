import "server-only";

import { type Conflict, done, type Outcome, refused } from "@/lib/action/outcome";
import { holdPlace, type ItemPlace } from "@/lib/attendance/place";
import type { Tx } from "@/lib/db/client";
import { redact } from "@/lib/richtext/grade";
import { type Doc, emptyDoc } from "@/lib/richtext/model";
import { readDoc } from "@/lib/richtext/read-doc";
import { plainText } from "@/lib/richtext/text";
import { indexEntry } from "@/lib/search/index-entry";
import { type Author, keepSitting, keepVersion, setAside } from "@/lib/texts/commands";
import type { Minutes, Prisma } from "@/prisma/generated/client";
import type { Grade } from "@/prisma/generated/enums";
import { findableMinutes } from "./findable";
import { contentBlockers, finishBlockers } from "./rules";

export type MinutesPlace = { attendanceId: string; itemId: string };
export type SaveMinutes = MinutesPlace & { doc: Doc; version: number; grade?: Grade; automatic?: boolean };

const subjectOf = (id: string, tripId: string) => ({ kind: "minutes", id, tripId });
const asJson = (doc: Doc) => doc as unknown as Prisma.InputJsonObject;
const docOf = (row: Pick<Minutes, "doc">): Doc => readDoc(row.doc) ?? emptyDoc;
const isSame = (a: Doc, b: Doc) => JSON.stringify(a) === JSON.stringify(b);

const findRow = (tx: Tx, { attendanceId, itemId }: MinutesPlace) =>
  tx.minutes.findUnique({ where: { attendanceId_itemId: { attendanceId, itemId } } });

/**
 * Saves the minutes on the version they were written on; 0 begins them. A text that came second is set aside beside
 * the one that stands. Without a grade the record keeps its own.
 */
export async function saveMinutes(tx: Tx, by: Author, input: SaveMinutes, now: Date): Promise<Outcome> {
  const place = await holdPlace(tx, input.attendanceId, input.itemId);
  if (!place) return refused("action.notAllowed");
  const blockers = [...place.blockers, ...contentBlockers(plainText(input.doc))];
  if (blockers.length > 0) return refused(...blockers);

  const row = await findRow(tx, place);
  const begun = !row && input.version === 0 ? await begin(tx, by, place, input, now) : null;
  if (begun) return kept(tx, by, place, { id: begun, version: 1, grade: input.grade ?? "INTERNAL" }, input, now);
  // Of two who begin at once one is first; the other's text meets it here.
  const current = row ?? (await findRow(tx, place));
  if (!current) return refused("action.someoneFaster");
  if (current.version !== input.version) return conflict(tx, by, current, input, place.tripId, now);

  const { id, version } = current;
  const grade = input.grade ?? current.grade;
  if (grade === current.grade && isSame(docOf(current), input.doc))
    return done("minutes.unchanged", subjectOf(id, place.tripId), { id, version });
  const { count } = await tx.minutes.updateMany({
    where: { id, version },
    data: { ...columns(input.doc), grade, version: version + 1, updatedAt: now, updatedBy: by.personId },
  });
  if (count === 0) return refused("action.someoneFaster");
  return kept(tx, by, place, { id, version: version + 1, grade }, input, now);
}

/** `text` is what anyone who may read the record may read: its words without restricted paragraphs. */
const columns = (doc: Doc) => ({ doc: asJson(doc), text: plainText(redact(doc)) });

/** The first version. @returns its id, or null when somebody else was first */
async function begin(tx: Tx, by: Author, { attendanceId, itemId }: MinutesPlace, input: SaveMinutes, now: Date) {
  const [row] = await tx.minutes.createManyAndReturn({
    data: [{ attendanceId, itemId, ...columns(input.doc), grade: input.grade, updatedAt: now, updatedBy: by.personId }],
    skipDuplicates: true,
    select: { id: true },
  });
  return row?.id ?? null;
}

type Written = { id: string; version: number; grade: Grade };

async function kept(
  tx: Tx,
  by: Author,
  place: ItemPlace,
  { id, version, grade }: Written,
  input: SaveMinutes,
  now: Date,
): Promise<Outcome> {
  const saved = { kind: "MINUTES" as const, subjectId: id, version, content: { doc: asJson(input.doc) }, at: now };
  await (input.automatic ? keepSitting(tx, by, saved) : keepVersion(tx, by, saved));
  await indexEntry(tx, findableMinutes(id, place, input.doc, grade));
  return done("minutes.saved", subjectOf(id, place.tripId), { id, version, detail: { version } });
}

async function conflict(
  tx: Tx,
  by: Author,
  row: Minutes,
  input: SaveMinutes,
  tripId: string,
  now: Date,
): Promise<Conflict> {
  await setAside(tx, by, {
    kind: "MINUTES",
    subjectId: row.id,
    version: input.version,
    content: { doc: asJson(input.doc) },
    at: now,
  });
  const last = await tx.textVersion.findFirst({
    where: { kind: "MINUTES", subjectId: row.id, version: row.version, setAside: false },
    select: { byName: true },
  });
  const name = last?.byName ?? row.updatedBy;
  const doc = docOf(row);
  return {
    kind: "conflict",
    said: { key: "action.conflict", values: { by: name, version: row.version } },
    subject: subjectOf(row.id, tripId),
    // Whoever may write these minutes may read all of them: minutes.write and restricted.read reach the same trips.
    theirs: { version: row.version, text: plainText(doc), content: doc, by: name, at: row.updatedAt.toISOString() },
  };
}

/** Says that the minutes of the item are finished, or that somebody goes on writing. The text does not change. */
export async function finishMinutes(
  tx: Tx,
  _by: Author,
  input: MinutesPlace & { finished: boolean },
  _now: Date,
): Promise<Outcome> {
  const [place, row] = [await holdPlace(tx, input.attendanceId, input.itemId), await findRow(tx, input)];
  if (!place || !row) return refused(place ? "minutes.block.empty" : "action.notAllowed");
  const blockers = [...place.blockers, ...(input.finished ? finishBlockers(plainText(docOf(row))) : [])];
  if (blockers.length > 0) return refused(...blockers);
  await tx.minutes.updateMany({ where: { id: row.id }, data: { finished: input.finished } });
  return done(input.finished ? "minutes.finished" : "minutes.reopened", subjectOf(row.id, place.tripId), {
    id: row.id,
    version: row.version,
  });
}

/** The grade of the record: who may read any of it. */
export async function gradeMinutes(
  tx: Tx,
  _by: Author,
  input: MinutesPlace & { grade: Grade },
  _now: Date,
): Promise<Outcome> {
  const [place, row] = [await holdPlace(tx, input.attendanceId, input.itemId), await findRow(tx, input)];
  if (!place || !row) return refused(place ? "minutes.block.empty" : "action.notAllowed");
  if (place.blockers.length > 0) return refused(...place.blockers);
  await tx.minutes.updateMany({ where: { id: row.id }, data: { grade: input.grade } });
  await indexEntry(tx, findableMinutes(row.id, place, docOf(row), input.grade));
  return done("minutes.graded", subjectOf(row.id, place.tripId), {
    id: row.id,
    version: row.version,
    detail: { from: row.grade, to: input.grade },
  });
}

type Restore = MinutesPlace & { versionId: string };

/** Makes a kept version (an older one, or one that was set aside) the current text, as a new version. */
export async function restoreMinutes(
  tx: Tx,
  by: Author,
  { versionId, ...input }: Restore,
  now: Date,
): Promise<Outcome> {
  const row = await findRow(tx, input);
  const kept =
    row &&
    (await tx.textVersion.findFirst({
      where: { id: versionId, kind: "MINUTES", subjectId: row.id },
      select: { content: true },
    }));
  const doc = kept && readDoc((kept.content as { doc?: unknown }).doc);
  if (!doc) return refused("action.notAllowed");
  const outcome = await saveMinutes(tx, by, { ...input, doc, version: row.version }, now);
  return outcome.kind === "done" ? { ...outcome, said: { key: "minutes.restored" } } : outcome;
}

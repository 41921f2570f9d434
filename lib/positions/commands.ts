import "server-only";

import { done, type Outcome, refused, refusedField, type Said } from "@/lib/action/outcome";
import { holdPlace, type ItemPlace } from "@/lib/attendance/place";
import { type Day, toDate } from "@/lib/calendar/day";
import type { Tx } from "@/lib/db/client";
import { hold } from "@/lib/db/hold";
import type { Author } from "@/lib/texts/commands";
import type { Grade } from "@/prisma/generated/enums";
import { mirror } from "./findable";
import type { CommitmentKind, NoteKind, OutcomeKind, Stance } from "./model";
import { holdPlaceOf } from "./place";
import { contentBlockers } from "./rules";
import { noteSeen } from "./seen";
import { tableNames, tableOf } from "./tables";

type Place = { attendanceId: string; itemId: string };
/** Of an existing record: its id and what it looked like when the form was opened. Left out for a new one. */
type Opened = { recordId?: string | null; seen?: string | null };

export type AddIntervention = Place & Opened & { speakerId: string | null; delivered: string; grade: Grade };
export type AddIssue = Place & Opened & { title: string; grade: Grade };
export type NotePosition = Opened & { issueId: string; economyCode: string; stance: Stance; quote: string | null };
export type NoteOutcome = Place &
  Opened & { kind: OutcomeKind; evidence: string; statedIn: string | null; grade: Grade };
export type NoteCommitment = Place &
  Opened & {
    kind: CommitmentKind;
    byWhom: string;
    ofWhom: string | null;
    text: string;
    dueOn: Day | null;
    grade: Grade;
  };

const subjectOf = (kind: NoteKind, id: string, { tripId }: ItemPlace) => ({ kind, id, tripId });

/** What one of ours said, as delivered. The speaker, when known, is on the trip. */
export async function addIntervention(tx: Tx, _by: Author, input: AddIntervention, _now: Date): Promise<Outcome> {
  const { attendanceId, itemId, recordId, seen, ...data } = input;
  const place = await holdPlace(tx, attendanceId, itemId);
  if (place && data.speakerId) {
    const speaker = await tx.tripMember.findFirst({
      where: { tripId: place.tripId, personId: data.speakerId, deletedAt: null },
      select: { id: true },
    });
    if (!speaker) return refusedField("speakerId", "form.invalid");
  }
  const position = await tx.intervention.count({ where: { attendanceId, itemId } });
  return note(tx, "intervention", place, { recordId, seen }, data, { position }, contentBlockers(data.delivered));
}

/** A question in dispute under an item; stances are taken on it. */
export async function addIssue(tx: Tx, _by: Author, input: AddIssue, _now: Date): Promise<Outcome> {
  const { attendanceId, itemId, recordId, seen, ...data } = input;
  const position = await tx.issue.count({ where: { attendanceId, itemId } });
  return note(
    tx,
    "issue",
    await holdPlace(tx, attendanceId, itemId),
    { recordId, seen },
    data,
    { position },
    contentBlockers(data.title),
  );
}

/** What was decided, with the words it rests on. */
export async function noteOutcome(tx: Tx, by: Author, input: NoteOutcome, now: Date): Promise<Outcome> {
  const { attendanceId, itemId, recordId, seen, ...data } = input;
  const place = await holdPlace(tx, attendanceId, itemId);
  return note(
    tx,
    "outcome",
    place,
    { recordId, seen },
    data,
    { notedBy: by.personId, notedAt: now },
    contentBlockers(data.evidence),
  );
}

/** What another promised, what was asked of us, what we promised. */
export async function noteCommitment(tx: Tx, _by: Author, input: NoteCommitment, _now: Date): Promise<Outcome> {
  const { attendanceId, itemId, recordId, seen, dueOn, ...data } = input;
  const place = await holdPlace(tx, attendanceId, itemId);
  const blockers = contentBlockers(data.byWhom, data.ofWhom, data.text);
  return note(tx, "commitment", place, { recordId, seen }, { ...data, dueOn: dueOn && toDate(dueOn) }, {}, blockers);
}

async function note(
  tx: Tx,
  kind: Exclude<NoteKind, "position">,
  place: ItemPlace | null,
  { recordId, seen }: Opened,
  data: object,
  atFirst: object,
  texts: Said[],
): Promise<Outcome> {
  if (!place) return refused("action.notAllowed");
  const blockers = [...place.blockers, ...texts];
  if (blockers.length > 0) return refused(...blockers);
  const table = tableOf(tx, kind);
  const { attendanceId, itemId } = place;
  if (!recordId) {
    const { id } = await table.create({ data: { ...data, ...atFirst, attendanceId, itemId }, select: { id: true } });
    await mirror(tx, place, kind, id);
    return done(`positions.captureAdded.${kind}`, subjectOf(kind, id, place), { id });
  }
  // The place in the condition too: a record of another delegation is not found through this one.
  await hold(tx, tableNames[kind], recordId);
  const row = await table.findFirst({ where: { id: recordId, attendanceId, itemId, deletedAt: null } });
  if (!row || (seen && noteSeen(kind, row) !== seen)) return refused("action.someoneFaster");
  await table.updateMany({ where: { id: recordId, deletedAt: null }, data });
  await mirror(tx, place, kind, recordId);
  return done("positions.captureSaved", subjectOf(kind, recordId, place), { id: recordId });
}

/** Where an economy stands on an issue. The same stance noted again is one note, with the newer words. */
export async function notePosition(tx: Tx, by: Author, input: NotePosition, now: Date): Promise<Outcome> {
  const { issueId, economyCode, stance, quote, recordId, seen } = input;
  const place = await holdPlaceOf(tx, "issue", issueId);
  const issue = await tx.issue.findFirst({ where: { id: issueId, deletedAt: null }, select: { id: true } });
  if (!place || !issue) return refused("action.notAllowed");
  const blockers = [...place.blockers, ...contentBlockers(quote)];
  if (blockers.length > 0) return refused(...blockers);
  const economy = await tx.economy.findUnique({ where: { code: economyCode }, select: { nameZh: true } });
  if (!economy) return refusedField("economyCode", "positions.captureNoEconomy");

  if (recordId) {
    await hold(tx, "Position", recordId);
    const row = await tx.position.findFirst({ where: { id: recordId, issueId, deletedAt: null } });
    if (!row || (seen && noteSeen("position", row) !== seen)) return refused("action.someoneFaster");
    // A changed economy or stance is another note; the old one goes.
    if (row.economyCode !== economyCode || row.stance !== stance)
      await tx.position.update({ where: { id: recordId }, data: { deletedAt: now }, select: { id: true } });
  }
  const noted = { quote, notedBy: by.personId, notedAt: now };
  const where = { issueId_economyCode_stance: { issueId, economyCode, stance } };
  const before = await tx.position.findUnique({ where, select: { deletedAt: true } });
  const { id } = await tx.position.upsert({
    where,
    create: { issueId, economyCode, stance, ...noted },
    update: { ...noted, deletedAt: null },
    select: { id: true },
  });
  await mirror(tx, place, "issue", issueId);
  return done("positions.captureNoted", subjectOf("position", id, place), {
    id,
    values: { economy: economy.nameZh, stance },
    // Taken back only when it is new: what stood there before is not this one's to undo.
    undo: recordId || before?.deletedAt === null ? undefined : `position:${id}`,
    detail: { economy: economyCode, stance },
  });
}

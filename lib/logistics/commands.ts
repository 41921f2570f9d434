import "server-only";

import { done, type Outcome, refused } from "@/lib/action/outcome";
import { seenOf } from "@/lib/action/seen";
import { type Day, toDate } from "@/lib/calendar/day";
import type { Tx } from "@/lib/db/client";
import { hold } from "@/lib/db/hold";
import type { Author } from "@/lib/texts/commands";
import { tripBlockers } from "@/lib/trips/blockers";
import type { EntryKind } from "./model";
import { instantsOf } from "./rules";
import type { ContactInput, DeadlineInput, LegInput, RegistrationInput, StayInput } from "./schema";
import { tableNames, tableOf } from "./tables";

/** Which entry a form was opened on, and as what it was seen; null for a new one. */
export type Opened = { entryId: string; seen: string } | null;

const subjectOf = (kind: EntryKind, id: string, tripId: string) => ({ kind, id, tripId });
const date = (value: Day | null) => value && toDate(value);

async function save(
  tx: Tx,
  kind: EntryKind,
  opened: Opened,
  tripId: string,
  data: object,
  name: string,
): Promise<Outcome> {
  const blockers = await tripBlockers(tx, tripId);
  if (blockers.length > 0) return refused(...blockers);
  const table = tableOf(tx, kind);
  if (!opened) {
    const { id } = await table.create({ data: { ...data, tripId }, select: { id: true } });
    return done("logistics.added", subjectOf(kind, id, tripId), { id, values: { name }, detail: { kind, name } });
  }
  // The trip in the condition too: an entry of another trip is not found through this one.
  await hold(tx, tableNames[kind], opened.entryId);
  const row = await table.findFirst({ where: { id: opened.entryId, tripId, deletedAt: null } });
  if (!row || (opened.seen && seenOf(row) !== opened.seen)) return refused("action.someoneFaster");
  await table.updateMany({ where: { id: row.id, tripId, deletedAt: null }, data });
  return done("logistics.saved", subjectOf(kind, row.id, tripId), {
    id: row.id,
    goTo: `/trips/${tripId}/logistics`,
    values: { name },
    detail: { kind, name },
  });
}

/** 航段. Days and minutes are on the clock of each end. */
export function addLeg(tx: Tx, _by: Author, input: LegInput, _now: Date, opened: Opened = null): Promise<Outcome> {
  const { tripId, mode, carrier, fromPlace, fromZone, toPlace, toZone, reference, note } = input;
  const instants = instantsOf({ ...input, departsMinute: input.departsTime, arrivesMinute: input.arrivesTime });
  return save(
    tx,
    "leg",
    opened,
    tripId,
    { mode, carrier, fromPlace, fromZone, toPlace, toZone, reference, note, ...instants },
    carrier,
  );
}

/** 住宿 */
export const addStay = (
  tx: Tx,
  _by: Author,
  { tripId, checkIn, checkOut, ...rest }: StayInput,
  _now: Date,
  opened: Opened = null,
): Promise<Outcome> =>
  save(tx, "stay", opened, tripId, { ...rest, checkIn: toDate(checkIn), checkOut: toDate(checkOut) }, rest.name);

/** 註冊 with the host */
export const addRegistration = (
  tx: Tx,
  _by: Author,
  { tripId, dueOn, doneOn, ...rest }: RegistrationInput,
  _now: Date,
  opened: Opened = null,
): Promise<Outcome> =>
  save(tx, "registration", opened, tripId, { ...rest, dueOn: date(dueOn), doneOn: date(doneOn) }, rest.title);

/** A day by which something must be done before leaving. */
export const addDeadline = (
  tx: Tx,
  _by: Author,
  { tripId, dueOn, doneOn, ...rest }: DeadlineInput,
  _now: Date,
  opened: Opened = null,
): Promise<Outcome> =>
  save(tx, "deadline", opened, tripId, { ...rest, dueOn: toDate(dueOn), doneOn: date(doneOn) }, rest.title);

/** Somebody to call there. */
export const addContact = (
  tx: Tx,
  _by: Author,
  { tripId, ...rest }: ContactInput,
  _now: Date,
  opened: Opened = null,
): Promise<Outcome> => save(tx, "contact", opened, tripId, rest, rest.name);

type Entry = { kind: EntryKind; entryId: string };

/** Notes that a registration or deadline was kept on a day. */
export async function markDone(
  tx: Tx,
  _by: Author,
  { kind, entryId }: Entry & { kind: "registration" | "deadline" },
  today: Day,
): Promise<Outcome> {
  return change(tx, { kind, entryId }, { doneOn: null }, { doneOn: toDate(today) }, "logistics.markedDone");
}

/** Removes an entry; `restoreEntry` brings it back. */
export const removeEntry = (tx: Tx, _by: Author, entry: Entry, now: Date): Promise<Outcome> =>
  change(tx, entry, { deletedAt: null }, { deletedAt: now }, "logistics.removed", `${entry.kind}:${entry.entryId}`);

export const restoreEntry = (tx: Tx, _by: Author, entry: Entry, _now: Date): Promise<Outcome> =>
  change(tx, entry, { deletedAt: { not: null } }, { deletedAt: null }, "logistics.restored");

async function change(
  tx: Tx,
  { kind, entryId }: Entry,
  where: object,
  data: object,
  key: string,
  undo?: string,
): Promise<Outcome> {
  const table = tableOf(tx, kind);
  const row = await table.findFirst({ where: { id: entryId } });
  if (!row) return refused("action.notAllowed");
  const blockers = await tripBlockers(tx, row.tripId);
  if (blockers.length > 0) return refused(...blockers);
  const { count } = await table.updateMany({ where: { id: entryId, ...where }, data });
  if (count === 0) return refused("action.someoneFaster");
  return done(key, subjectOf(kind, entryId, row.tripId), { undo, detail: { kind } });
}

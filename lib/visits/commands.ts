import "server-only";

import { done, type Outcome, refused, refusedField } from "@/lib/action/outcome";
import { seenOf } from "@/lib/action/seen";
import { toDate } from "@/lib/calendar/day";
import type { Tx } from "@/lib/db/client";
import { hold } from "@/lib/db/hold";
import { isPicture } from "@/lib/files/rules";
import type { Author } from "@/lib/texts/commands";
import { findRecordBlockers, tripBlockers } from "@/lib/trips/blockers";
import type { VisitKind } from "./model";
import type { GiftInput, PictureInput, VisitInput } from "./schema";

/** Which entry a form was opened on, and as what it was seen; null for a new one. */
export type Opened = { entryId: string; seen: string } | null;

const subjectOf = (kind: VisitKind, id: string, tripId: string) => ({ kind, id, tripId });
const pageOf = (tripId: string) => `/trips/${tripId}/visits`;
const stale = (row: object | null, opened: Opened) =>
  !row || (opened !== null && opened.seen !== "" && seenOf(row) !== opened.seen);

const answer = (kind: VisitKind, id: string, tripId: string, opened: Opened, name: string): Outcome =>
  done(opened ? "trips.kept" : "trips.added", subjectOf(kind, id, tripId), {
    id,
    values: { name },
    detail: { name },
    ...(opened ? { goTo: pageOf(tripId) } : {}),
  });

/** How a visit is read for its fingerprint: with the people met, in order. */
export const visitRow = {
  include: { people: { orderBy: { position: "asc" }, select: { name: true, title: true } } },
} as const;

/** 拜會, with the people met in the order given. */
export async function addVisit(
  tx: Tx,
  _by: Author,
  input: VisitInput,
  _now: Date,
  opened: Opened = null,
): Promise<Outcome> {
  const { tripId, people, visitedOn, ...rest } = input;
  const blockers = await findRecordBlockers(tx, tripId);
  if (blockers.length > 0) return refused(...blockers);
  const data = { ...rest, visitedOn: visitedOn && toDate(visitedOn) };
  const rows = people.map((person, position) => ({ ...person, position }));
  if (!opened) {
    const { id } = await tx.visit.create({ data: { ...data, tripId, people: { create: rows } }, select: { id: true } });
    return answer("visit", id, tripId, null, rest.hostZh);
  }
  const where = { id: opened.entryId, tripId, deletedAt: null };
  await hold(tx, "Visit", opened.entryId);
  if (stale(await tx.visit.findFirst({ where, ...visitRow }), opened)) return refused("action.someoneFaster");
  await tx.visitPerson.deleteMany({ where: { visitId: opened.entryId } });
  await tx.visit.update({
    where: { id: opened.entryId },
    data: { ...data, people: { create: rows } },
    select: { id: true },
  });
  return answer("visit", opened.entryId, tripId, opened, rest.hostZh);
}

/** 禮品 */
export async function addGift(
  tx: Tx,
  _by: Author,
  input: GiftInput,
  _now: Date,
  opened: Opened = null,
): Promise<Outcome> {
  const { tripId, ...data } = input;
  const blockers = await tripBlockers(tx, tripId);
  if (blockers.length > 0) return refused(...blockers);
  const name = data.item ?? `${data.fromName} → ${data.toName}`;
  if (!opened) {
    const { id } = await tx.gift.create({ data: { ...data, tripId }, select: { id: true } });
    return answer("gift", id, tripId, null, name);
  }
  await hold(tx, "Gift", opened.entryId);
  if (stale(await tx.gift.findFirst({ where: { id: opened.entryId, tripId, deletedAt: null } }), opened))
    return refused("action.someoneFaster");
  await tx.gift.update({ where: { id: opened.entryId }, data, select: { id: true } });
  return answer("gift", opened.entryId, tripId, opened, name);
}

/** 照片: a file of this trip that a page may show, or a caption alone. */
export async function addPicture(
  tx: Tx,
  _by: Author,
  input: PictureInput,
  _now: Date,
  opened: Opened = null,
): Promise<Outcome> {
  const { tripId, ...data } = input;
  const blockers = await findRecordBlockers(tx, tripId);
  if (blockers.length > 0) return refused(...blockers);
  if (data.fileId) {
    const file = await tx.storedFile.findFirst({
      where: { id: data.fileId, tripId, audience: "REPORT" },
      select: { mediaType: true },
    });
    if (!file || !isPicture(file.mediaType)) return refusedField("fileId", "files.notAPicture");
  }
  if (!opened) {
    const last = await tx.picture.aggregate({ where: { tripId }, _max: { position: true } });
    const { id } = await tx.picture.create({
      data: { ...data, tripId, position: (last._max.position ?? -1) + 1 },
      select: { id: true },
    });
    await gradeFile(tx, data);
    return answer("picture", id, tripId, null, data.caption);
  }
  await hold(tx, "Picture", opened.entryId);
  if (stale(await tx.picture.findFirst({ where: { id: opened.entryId, tripId, deletedAt: null } }), opened))
    return refused("action.someoneFaster");
  await tx.picture.update({ where: { id: opened.entryId }, data, select: { id: true } });
  await gradeFile(tx, data);
  return answer("picture", opened.entryId, tripId, opened, data.caption);
}

/** A file is of the grade of its picture; where two show it, of the stricter one. */
async function gradeFile(tx: Tx, { fileId, grade }: Pick<PictureInput, "fileId" | "grade">): Promise<void> {
  if (!fileId) return;
  const hidden = await tx.picture.count({ where: { fileId, grade: "RESTRICTED", deletedAt: null } });
  await tx.storedFile.update({
    where: { id: fileId },
    data: { grade: hidden > 0 ? "RESTRICTED" : grade },
    select: { id: true },
  });
}

/** One place up or down in the order of the report. */
export async function movePicture(
  tx: Tx,
  _by: Author,
  { entryId, direction }: { entryId: string; direction: "up" | "down" },
  _now: Date,
): Promise<Outcome> {
  const picture = await tx.picture.findFirst({
    where: { id: entryId, deletedAt: null },
    select: { tripId: true, caption: true },
  });
  if (!picture) return refused("action.someoneFaster");
  const blockers = await findRecordBlockers(tx, picture.tripId);
  if (blockers.length > 0) return refused(...blockers);
  const all = await tx.picture.findMany({
    where: { tripId: picture.tripId, deletedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  const order = all.map(({ id }) => id);
  const from = order.indexOf(entryId);
  const to = from + (direction === "up" ? -1 : 1);
  if (to >= 0 && to < order.length) order.splice(to, 0, ...order.splice(from, 1));
  for (const [position, id] of order.entries())
    await tx.picture.update({ where: { id }, data: { position }, select: { id: true } });
  return done("trips.picture.moved", subjectOf("picture", entryId, picture.tripId), { detail: { direction } });
}

type Entry = { kind: VisitKind; entryId: string };

/** Removes a visit, gift or picture; `restoreVisitEntry` brings it back. */
export const removeVisitEntry = (tx: Tx, _by: Author, entry: Entry, now: Date): Promise<Outcome> =>
  change(tx, entry, { deletedAt: null }, now, "trips.removed", `${entry.kind}:${entry.entryId}`);

export const restoreVisitEntry = (tx: Tx, _by: Author, entry: Entry, _now: Date): Promise<Outcome> =>
  change(tx, entry, { deletedAt: { not: null } }, null, "trips.restored");

async function change(
  tx: Tx,
  { kind, entryId }: Entry,
  where: object,
  deletedAt: Date | null,
  key: string,
  undo?: string,
): Promise<Outcome> {
  const row = await findEntry(tx, { kind, entryId });
  if (!row) return refused("action.notAllowed");
  // A gift may be given away or handed over long after the report; visits and pictures stand in it.
  const blockers = await (kind === "gift" ? tripBlockers : findRecordBlockers)(tx, row.tripId);
  if (blockers.length > 0) return refused(...blockers);
  const query = { where: { id: entryId, ...where }, data: { deletedAt } };
  const { count } = await (kind === "visit"
    ? tx.visit.updateMany(query)
    : kind === "gift"
      ? tx.gift.updateMany(query)
      : tx.picture.updateMany(query));
  if (count > 0 && kind === "picture" && deletedAt === null)
    await gradeFile(
      tx,
      await tx.picture.findUniqueOrThrow({ where: { id: entryId }, select: { fileId: true, grade: true } }),
    );
  return count === 0 ? refused("action.someoneFaster") : done(key, subjectOf(kind, entryId, row.tripId), { undo });
}

/** The trip an entry lies on; removed entries too, since an undo must find them. */
export function findEntry(
  client: Pick<Tx, "visit" | "gift" | "picture">,
  { kind, entryId }: Entry,
): Promise<{ tripId: string } | null> {
  const query = { where: { id: entryId, trip: { deletedAt: null } }, select: { tripId: true } } as const;
  return kind === "visit"
    ? client.visit.findFirst(query)
    : kind === "gift"
      ? client.gift.findFirst(query)
      : client.picture.findFirst(query);
}

import "server-only";

import { type Day, toDate, toDay } from "@/lib/calendar/day";
import type { Tx } from "@/lib/db/client";
import { hold } from "@/lib/db/hold";
import { indexEntry, removeEntry } from "@/lib/search/index-entry";
import { findableItem, isFindable } from "./findable";
import type { AgendaItemFields } from "./model";
import type { Leaf } from "./tree";

/** The rows of one agenda as the commands see them, and how their places are written. */

export type Row = Leaf & { day: Day | null; number: string | null };

/**
 * Holds the meeting's agenda until the transaction ends: its places are one order, and two people who change it at
 * once must not both count from the same one. Changes of words need no such lock.
 * @returns null when there is no such meeting
 */
export async function lockAgenda(
  tx: Tx,
  meetingId: string,
): Promise<{ id: string; startsOn: Day; endsOn: Day } | null> {
  const [found] = await tx.$queryRaw<
    { id: string }[]
  >`SELECT "id" FROM "Meeting" WHERE "id" = ${meetingId} AND "deletedAt" IS NULL FOR UPDATE`;
  if (!found) return null;
  const { startsOn, endsOn } = await tx.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: { startsOn: true, endsOn: true },
  });
  return { id: meetingId, startsOn: toDay(startsOn), endsOn: toDay(endsOn) };
}

/** Holds a series until the transaction ends: the numbers of its meetings are given one at a time. */
export const holdSeries = (tx: Tx, seriesId: string): Promise<void> => hold(tx, "Series", seriesId);

export async function agendaRows(tx: Tx, meetingId: string): Promise<Row[]> {
  const rows = await tx.agendaItem.findMany({
    where: { meetingId, deletedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, parentId: true, position: true, day: true, number: true },
  });
  return rows.map(({ day, ...row }) => ({ ...row, day: day && toDay(day) }));
}

/**
 * Writes the rows that stand elsewhere now. A row that took another day is another version of itself: a form that was
 * opened before must not put it back. */
export async function writePlaces(tx: Tx, before: readonly Row[], after: readonly Row[]): Promise<void> {
  const was = new Map(before.map((row) => [row.id, row]));
  for (const { id, parentId, position, day } of after) {
    const old = was.get(id);
    if (!old || (old.parentId === parentId && old.position === position && old.day === day)) continue;
    const moved = old.day === day ? {} : { day: day && toDate(day), version: { increment: 1 } };
    await tx.agendaItem.update({ where: { id }, data: { parentId, position, ...moved }, select: { id: true } });
  }
}

/** Makes room for one more row at that place, deleted rows moving along so that they find their gap again. */
export async function makeRoom(tx: Tx, meetingId: string, position: number): Promise<void> {
  await tx.agendaItem.updateMany({
    where: { meetingId, position: { gte: position } },
    data: { position: { increment: 1 } },
  });
}

/** Mirrors an item to the search; breaks and meals are left out of it. */
export async function mirrorItem(
  tx: Tx,
  id: string,
  meeting: { id: string; startsOn: Day },
  fields: AgendaItemFields,
): Promise<void> {
  if (isFindable(fields.kind)) await indexEntry(tx, findableItem(id, meeting, fields));
  else await removeEntry(tx, "ITEM", id);
}

import "server-only";

import { done, type Outcome, refused, type Said } from "@/lib/action/outcome";
import type { Tx } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import { indexEntry, removeEntry } from "@/lib/search/index-entry";
import type { Author } from "@/lib/texts/commands";
import { isWrittenAbout } from "./agenda-commands";
import { holdSeries, lockAgenda, mirrorItem } from "./agenda-rows";
import { findableMeeting } from "./findable";
import { readItems, readMeeting } from "./rows";
import { removalBlockers } from "./rules";

const subject = (id: string) => ({ kind: "meeting", id });

/** What keeps a meeting from being taken off: who attends, what continues it, what was written about it. */
export async function standingOn(tx: Tx, meetingId: string): Promise<Said[]> {
  const items = await tx.agendaItem.findMany({ where: { meetingId, deletedAt: null }, select: { id: true } });
  const ids = items.map(({ id }) => id);
  const attended = await tx.attendance.count({ where: { meetingId, trip: { deletedAt: null } } });
  const followed = await tx.agendaItem.count({
    where: { followsId: { in: ids }, deletedAt: null, meetingId: { not: meetingId }, meeting: { deletedAt: null } },
  });
  return removalBlockers({
    attended: attended > 0,
    followed: followed > 0,
    written: await isWrittenAbout(tx, ids),
  });
}

/** Takes a meeting with its agenda off the list, as long as nothing stands on it. It can be brought back. */
export async function removeMeeting(tx: Tx, _by: Author, input: { meetingId: string }, now: Date): Promise<Outcome> {
  const { meetingId } = input;
  if (!(await lockAgenda(tx, meetingId))) return refused("action.someoneFaster");
  const blockers = await standingOn(tx, meetingId);
  if (blockers.length > 0) return refused(...blockers);
  const { nameZh } = await tx.meeting.update({
    where: { id: meetingId },
    data: { deletedAt: now, version: { increment: 1 } },
    select: { nameZh: true },
  });
  await tx.searchEntry.deleteMany({ where: { meetingId, kind: "ITEM" } });
  await removeEntry(tx, "MEETING", meetingId);
  return done("meetings.removed", subject(meetingId), {
    undo: meetingId,
    values: { meeting: nameZh },
    detail: { name: nameZh },
  });
}

/** Brings a meeting back with its agenda, unless its place in the series has been given to another meanwhile. */
export async function restoreMeeting(tx: Tx, _by: Author, { meetingId }: { meetingId: string }): Promise<Outcome> {
  await tx.$queryRaw`SELECT "id" FROM "Meeting" WHERE "id" = ${meetingId} FOR UPDATE`;
  const meeting = await readMeeting(tx, sql`m."id" = ${meetingId} AND m."deletedAt" IS NOT NULL`);
  if (!meeting) return refused("action.someoneFaster");
  const { series, ordinal } = meeting;
  const seriesId = series?.id ?? null;
  if (seriesId && ordinal !== null) {
    await holdSeries(tx, seriesId);
    const taken = await tx.meeting.count({ where: { seriesId, ordinal, deletedAt: null } });
    if (taken > 0) return refused("meetings.ordinalTaken");
  }
  await tx.meeting.update({
    where: { id: meetingId },
    data: { deletedAt: null, version: { increment: 1 } },
    select: { id: true },
  });
  await indexEntry(tx, findableMeeting(meetingId, { ...meeting, seriesId }, series));
  for (const item of await readItems(tx, sql`i."meetingId" = ${meetingId}`))
    await mirrorItem(tx, item.id, meeting, item);
  return done("meetings.restored", subject(meetingId), { id: meetingId, values: { meeting: meeting.nameZh } });
}

import "server-only";

import { requireActor } from "@/lib/access/actor";
import { attendanceRecordScope } from "@/lib/access/scope";
import { db } from "@/lib/db/client";
import { meetingItemOf, meetingSelect } from "@/lib/meetings/views";
import type { OutcomeKind } from "@/prisma/generated/enums";
import type { SeriesMeeting } from "./series-model";

const pageSize = 50;

/**
 * Meetings of a series, latest first, with how many items ended how. An item that two delegations noted alike counts
 * once; outcomes one may not read do not count.
 * @param page from 0
 */
export async function listSeriesMeetings(
  seriesId: string,
  page: number,
): Promise<{ meetings: SeriesMeeting[]; more: boolean }> {
  const actor = await requireActor();
  const rows = await db.meeting.findMany({
    where: { seriesId, deletedAt: null },
    orderBy: [{ startsOn: "desc" }, { id: "desc" }],
    skip: page * pageSize,
    take: pageSize + 1,
    select: meetingSelect,
  });
  const shown = rows.slice(0, pageSize);
  const meetingIds = shown.map(({ id }) => id);
  // Counted for these meetings only: Prisma's own _count would count the items of all there are.
  const [sizes, outcomes] = await Promise.all([
    db.agendaItem.groupBy({
      by: ["meetingId"],
      where: { meetingId: { in: meetingIds }, deletedAt: null, parentId: null, kind: "ITEM" },
      _count: true,
    }),
    db.outcome.findMany({
      where: {
        deletedAt: null,
        item: { deletedAt: null, meetingId: { in: meetingIds } },
        AND: [attendanceRecordScope(actor, "minutes.read")],
      },
      distinct: ["itemId", "kind"],
      select: { kind: true, item: { select: { meetingId: true } } },
    }),
  ]);
  const items = new Map(sizes.map(({ meetingId, _count }) => [meetingId, _count]));
  const counts = new Map<string, Map<OutcomeKind, number>>();
  for (const { kind, item } of outcomes) {
    const own = counts.get(item.meetingId) ?? new Map<OutcomeKind, number>();
    counts.set(item.meetingId, own.set(kind, (own.get(kind) ?? 0) + 1));
  }
  return {
    meetings: shown.map((row) => ({
      ...meetingItemOf(row),
      items: items.get(row.id) ?? 0,
      outcomes: [...(counts.get(row.id) ?? [])]
        .map(([kind, count]) => ({ kind, count }))
        .sort((a, b) => b.count - a.count),
    })),
    more: rows.length > pageSize,
  };
}

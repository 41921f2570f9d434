import "server-only";

import { cache } from "react";
import { requireActor } from "@/lib/access/actor";
import { attendanceRecordScope } from "@/lib/access/scope";
import { recordRestrictedReads } from "@/lib/attendance/restricted";
import { db } from "@/lib/db/client";
import { listEconomies, listItems } from "@/lib/meetings/queries";
import { namesOf } from "@/lib/people/names";
import type { EarlierPosition, Matrix } from "./matrix-model";

/** The issues of one delegation at a meeting with who stood where, item by item, as far as the reader may read them. */
export const findMatrix = cache(async (meetingId: string, attendanceId: string): Promise<Matrix> => {
  const actor = await requireActor();
  const where = {
    attendanceId,
    attendance: { meetingId },
    item: { meetingId, deletedAt: null },
    deletedAt: null,
    AND: [attendanceRecordScope(actor, "minutes.read")],
  };
  const [items, economies, issues, outcomes] = await Promise.all([
    listItems(meetingId),
    listEconomies(),
    db.issue.findMany({
      where,
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: {
        id: true,
        itemId: true,
        title: true,
        grade: true,
        positions: {
          where: { deletedAt: null },
          select: { id: true, economyCode: true, stance: true, quote: true, notedBy: true, notedAt: true },
        },
      },
    }),
    db.outcome.findMany({
      where,
      orderBy: [{ notedAt: "asc" }, { id: "asc" }],
      select: { id: true, itemId: true, kind: true, evidence: true, statedIn: true, grade: true },
    }),
  ]);
  const nameOf = await namesOf(issues.flatMap(({ positions }) => positions.map(({ notedBy }) => notedBy)));
  const read = issues.map(({ positions, ...issue }) => ({
    ...issue,
    positions: positions.map(({ notedBy, ...position }) => ({ ...position, notedByName: nameOf(notedBy) })),
  }));
  return {
    economies,
    items: items.map(({ id, number, titleZh, titleEn }) => ({
      id,
      number,
      titleZh,
      titleEn,
      issues: read.filter(({ itemId }) => itemId === id),
      outcomes: outcomes.filter(({ itemId }) => itemId === id),
    })),
  };
});

/** What an economy said on the items that this one continues, the latest meeting first. Three meetings back at most. */
export async function listEarlierPositions(itemId: string, economyCode: string): Promise<EarlierPosition[]> {
  const actor = await requireActor();
  const earlier: string[] = [];
  let at: string | null = itemId;
  while (at !== null && earlier.length < 3) {
    const item: { followsId: string | null } | null = await db.agendaItem.findUnique({
      where: { id: at },
      select: { followsId: true },
    });
    at = item?.followsId ?? null;
    if (at) earlier.push(at);
  }
  if (earlier.length === 0) return [];
  const rows = await db.position.findMany({
    where: {
      economyCode,
      deletedAt: null,
      issue: {
        itemId: { in: earlier },
        deletedAt: null,
        item: { deletedAt: null, meeting: { deletedAt: null } },
        AND: [attendanceRecordScope(actor, "minutes.read")],
      },
    },
    orderBy: [{ issue: { item: { meeting: { startsOn: "desc" } } } }, { id: "asc" }],
    take: 20,
    select: {
      id: true,
      stance: true,
      issue: {
        select: {
          id: true,
          title: true,
          grade: true,
          itemId: true,
          attendance: { select: { tripId: true } },
          item: { select: { meetingId: true, meeting: { select: { ordinal: true, nameZh: true } } } },
        },
      },
    },
  });
  await recordRestrictedReads(
    rows.map(({ issue: { id, grade, attendance } }) => ({ kind: "issue", id, grade, tripId: attendance.tripId })),
  );
  return rows.map(({ id, stance, issue }) => ({
    id,
    stance,
    issue: issue.title,
    itemId: issue.itemId,
    meetingId: issue.item.meetingId,
    meetingOrdinal: issue.item.meeting.ordinal,
    meetingNameZh: issue.item.meeting.nameZh,
  }));
}

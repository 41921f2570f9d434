import "server-only";

import { cache } from "react";
import { requireActor } from "@/lib/access/actor";
import { tripScope } from "@/lib/access/scope";
import { db } from "@/lib/db/client";
import { namesOf } from "@/lib/people/names";
import { listVersions, type TextVersionView } from "@/lib/texts/queries";
import type { BriefView } from "./model";

/**
 * The brief of a delegation on an item. Briefs stay with the trip, those who clear and those who audit, also after its
 * past is opened. Null when there is none or the reader may not know of it.
 */
export const findBrief = cache(async (attendanceId: string, itemId: string): Promise<BriefView | null> => {
  const actor = await requireActor();
  const row = await db.brief.findFirst({
    where: {
      attendanceId,
      itemId,
      deletedAt: null,
      item: { deletedAt: null },
      AND: [
        { attendance: { trip: tripScope(actor, "brief.read") } },
        { OR: [{ grade: { not: "RESTRICTED" } }, { attendance: { trip: tripScope(actor, "restricted.read") } }] },
      ],
    },
    include: { attendance: { select: { tripId: true } } },
  });
  if (!row) return null;
  const { attendance, decidedBy, deletedAt: _, ...brief } = row;
  const nameOf = await namesOf([brief.submittedBy, decidedBy, brief.updatedBy]);
  return {
    ...brief,
    tripId: attendance.tripId,
    submittedByName: nameOf(brief.submittedBy),
    decidedByName: nameOf(decidedBy),
    updatedByName: nameOf(brief.updatedBy),
  };
});

/** Its saved states and set-aside texts, newest first, for those who may read the brief. */
export async function listBriefVersions(attendanceId: string, itemId: string): Promise<TextVersionView[]> {
  const brief = await findBrief(attendanceId, itemId);
  return brief ? listVersions("BRIEF", brief.id) : [];
}

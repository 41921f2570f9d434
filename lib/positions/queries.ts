import "server-only";

import { cache } from "react";
import { requireActor } from "@/lib/access/actor";
import { tripScope } from "@/lib/access/scope";
import { db } from "@/lib/db/client";
import type { NotesView } from "./model";
import { readNotes } from "./rows";
import { noteSeen } from "./seen";

/** What a delegation noted under an item besides its minutes, as far as the reader may read it. */
export const findNotes = cache(async (attendanceId: string, itemId: string): Promise<NotesView> => {
  const notes: NotesView = { interventions: [], issues: [], outcomes: [], commitments: [] };
  for (const row of await readNotes(await requireActor(), [itemId], attendanceId)) {
    const own = { id: row.id, grade: row.grade };
    const seen = noteSeen(row.what, { ...row.value, ...own });
    if (row.what === "intervention") notes.interventions.push({ ...own, ...row.value, seen });
    else if (row.what === "outcome") notes.outcomes.push({ ...own, ...row.value, seen });
    else if (row.what === "commitment") notes.commitments.push({ ...own, ...row.value, seen });
    else {
      const positions = row.value.positions.map((position) => ({
        ...position,
        seen: noteSeen("position", { ...position, economyCode: position.economy.code }),
      }));
      notes.issues.push({ ...own, title: row.value.title, positions, seen });
    }
  }
  return notes;
});

/** Those of ours who may have spoken: the members of the trip, for those who write its minutes. */
export async function listSpeakers(attendanceId: string): Promise<{ id: string; name: string }[]> {
  const actor = await requireActor();
  const members = await db.tripMember.findMany({
    where: {
      deletedAt: null,
      trip: { AND: [tripScope(actor, "minutes.write"), { attendances: { some: { id: attendanceId } } }] },
    },
    orderBy: { position: "asc" },
    select: { personId: true, person: { select: { nameZh: true } } },
  });
  return members.map(({ personId, person }) => ({ id: personId, name: person.nameZh }));
}

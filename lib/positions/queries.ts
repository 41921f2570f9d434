import "server-only";

import { cache } from "react";
import { requireActor } from "@/lib/access/actor";
import { attendanceRecordScope, tripScope } from "@/lib/access/scope";
import { toDay } from "@/lib/calendar/day";
import { db } from "@/lib/db/client";
import { namesOf } from "@/lib/people/names";
import { seenOf } from "@/lib/trips/seen";
import type { Prisma } from "@/prisma/generated/client";
import type { NotesView } from "./model";

/** Positions of an issue with their economies, in the order of protocol. */
export const positionsSelect = {
  where: { deletedAt: null },
  orderBy: [{ economy: { position: "asc" } }, { stance: "asc" }],
  include: { economy: { select: { code: true, nameZh: true, nameEn: true } } },
} as const satisfies Prisma.Issue$positionsArgs;

/** What a delegation noted under an item besides its minutes, as far as the reader may read it. */
export const findNotes = cache(async (attendanceId: string, itemId: string): Promise<NotesView> => {
  const actor = await requireActor();
  const where = {
    attendanceId,
    itemId,
    deletedAt: null,
    item: { deletedAt: null },
    AND: [attendanceRecordScope(actor, "minutes.read")],
  };
  const inOrder = [{ position: "asc" }, { id: "asc" }] as const;
  const [interventions, issues, outcomes, commitments] = await Promise.all([
    db.intervention.findMany({ where, orderBy: [...inOrder] }),
    db.issue.findMany({ where, orderBy: [...inOrder], include: { positions: positionsSelect } }),
    db.outcome.findMany({ where, orderBy: [{ notedAt: "asc" }, { id: "asc" }] }),
    db.commitment.findMany({ where, orderBy: { id: "asc" } }),
  ]);
  const nameOf = await namesOf([
    ...interventions.map(({ speakerId }) => speakerId),
    ...issues.flatMap(({ positions }) => positions.map(({ notedBy }) => notedBy)),
    ...outcomes.map(({ notedBy }) => notedBy),
  ]);
  return {
    interventions: interventions.map((row) => ({
      ...pick(row, "id", "speakerId", "delivered", "grade"),
      seen: seenOf(row),
      speakerName: nameOf(row.speakerId),
    })),
    issues: issues.map(({ positions, ...row }) => ({
      ...pick(row, "id", "title", "grade"),
      seen: seenOf(row),
      positions: positions.map(({ economy, ...position }) => ({
        ...pick(position, "id", "stance", "quote"),
        economy,
        seen: seenOf(position),
        notedByName: nameOf(position.notedBy),
      })),
    })),
    outcomes: outcomes.map((row) => ({
      ...pick(row, "id", "kind", "evidence", "statedIn", "grade"),
      seen: seenOf(row),
      notedByName: nameOf(row.notedBy),
    })),
    commitments: commitments.map((row) => ({
      ...pick(row, "id", "kind", "byWhom", "ofWhom", "text", "grade"),
      seen: seenOf(row),
      dueOn: row.dueOn && toDay(row.dueOn),
      keptOn: row.keptOn && toDay(row.keptOn),
    })),
  };
});

function pick<Row, Name extends keyof Row>(row: Row, ...names: Name[]): Pick<Row, Name> {
  return Object.fromEntries(names.map((name) => [name, row[name]])) as Pick<Row, Name>;
}

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

import "server-only";

import { cache } from "react";
import { type Actor, requireActor } from "@/lib/access/actor";
import { canAnywhere } from "@/lib/access/can";
import { recordEvent } from "@/lib/audit/record";
import { toDay } from "@/lib/calendar/day";
import { db } from "@/lib/db/client";
import { namesOf } from "@/lib/people/names";
import { isHiddenFrom } from "@/lib/recommendations/queries";
import { recommendationScope } from "@/lib/recommendations/scope";
import { chainOf, chainSelect, entriesSelect } from "@/lib/recommendations/views";
import type { OwnerChoice, TaskDetail } from "./model";
import { canOwn } from "./owners";

/** For the gate: whose it is, and on which trip. Removed ones included: they are restored through it. */
export async function findTaskTarget(
  taskId: string,
  actor: Actor,
): Promise<{ id: string; tripIds: string[]; ownerIds: string[] } | null> {
  const row = await db.task.findFirst({
    where: { id: taskId, recommendation: { deletedAt: null, trip: { deletedAt: null } } },
    select: { id: true, ownerId: true, recommendation: { select: { tripId: true, grade: true } } },
  });
  if (!row || isHiddenFrom(actor, row.recommendation)) return null;
  return { id: row.id, tripIds: [row.recommendation.tripId], ownerIds: [row.ownerId] };
}

/** Null when it does not exist, or its recommendation is not for the reader. */
export const findTask = cache(async (taskId: string): Promise<TaskDetail | null> => {
  const actor = await requireActor();
  const row = await db.task.findFirst({
    where: { id: taskId, deletedAt: null, recommendation: recommendationScope(actor) },
    select: {
      id: true,
      title: true,
      ownerId: true,
      dueOn: true,
      state: true,
      percent: true,
      proposedBy: true,
      proposedAt: true,
      verifiedBy: true,
      verifiedAt: true,
      version: true,
      owner: { select: { nameZh: true } },
      entries: entriesSelect,
      recommendation: { select: chainSelect },
    },
  });
  if (!row) return null;
  const { owner, entries, recommendation, verifiedBy, dueOn, ...task } = row;
  if (recommendation.grade === "RESTRICTED")
    await recordEvent(db, actor, {
      action: "restricted.read",
      subject: { kind: "task", id: row.id, tripId: recommendation.tripId },
    });
  const nameOf = await namesOf([row.proposedBy, verifiedBy, recommendation.decidedBy]);
  return {
    ...task,
    dueOn: toDay(dueOn),
    ownerName: owner.nameZh,
    proposedByName: nameOf(row.proposedBy),
    verifiedByName: nameOf(verifiedBy),
    tripId: recommendation.tripId,
    recommendationId: recommendation.id,
    entries,
    chain: chainOf(recommendation, actor, nameOf(recommendation.decidedBy)),
  };
});

/** People with an account that works, for those who hand out tasks. */
export async function listOwnerChoices(): Promise<OwnerChoice[]> {
  const actor = await requireActor();
  if (!canAnywhere(actor, "task.assign")) return [];
  const rows = await db.person.findMany({
    where: { deletedAt: null, account: { is: { disabledAt: null } } },
    orderBy: [{ nameZh: "asc" }, { id: "asc" }],
    take: 2000,
    select: { id: true, nameZh: true, title: true, unit: { select: { nameZh: true } } },
  });
  return rows.map(({ unit, ...person }) => ({ ...person, unitName: unit?.nameZh ?? null }));
}

/** Who was given an unfinished task under a recommendation and may not read it, by name: it has become restricted since. */
export async function listBlindOwners({
  id,
  tripId,
  grade,
}: {
  id: string;
  tripId: string;
  grade: string;
}): Promise<string[]> {
  await requireActor();
  if (grade !== "RESTRICTED") return [];
  const tasks = await db.task.findMany({
    where: { recommendationId: id, deletedAt: null, state: { not: "VERIFIED" } },
    distinct: ["ownerId"],
    select: { ownerId: true, owner: { select: { nameZh: true } } },
  });
  const blind = await Promise.all(tasks.map(({ ownerId }) => canOwn(db, ownerId, { tripId, grade })));
  return tasks.filter((_, at) => blind[at] === "recommendations.why.ownerMayNotRead").map(({ owner }) => owner.nameZh);
}

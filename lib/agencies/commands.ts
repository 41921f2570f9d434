import "server-only";

import { done, type Outcome, refused, refusedField } from "@/lib/action/outcome";
import type { Tx } from "@/lib/db/client";
import { deletionBlockers, moved, wouldLoop } from "./rules";
import type { AgencyFields } from "./schema";

const subject = (id: string) => ({ kind: "agency", id });
const alive = { deletedAt: null };

/** Two moves at once could hang each under the other: changes of the tree take turns. */
export const lockTree = (tx: Tx) => tx.$executeRaw`SELECT pg_advisory_xact_lock(7210036)`;

export async function createAgency(tx: Tx, input: AgencyFields): Promise<Outcome> {
  await lockTree(tx);
  if (input.parentId && !(await tx.agency.findFirst({ where: { id: input.parentId, ...alive }, select: { id: true } })))
    return refusedField("parentId", "people.agencyGone");
  const position = await tx.agency.count({ where: { parentId: input.parentId } });
  const { id } = await tx.agency.create({ data: { ...input, position }, select: { id: true } });
  return done("people.agencyCreated", subject(id), { id, detail: { after: input }, values: { name: input.nameZh } });
}

export async function saveAgency(tx: Tx, agencyId: string, input: AgencyFields): Promise<Outcome> {
  await lockTree(tx);
  const all = await tx.agency.findMany({
    where: alive,
    select: { id: true, parentId: true, nameZh: true, nameEn: true },
  });
  const before = all.find(({ id }) => id === agencyId);
  if (!before) return refused("action.notAllowed");
  if (input.parentId && !all.some(({ id }) => id === input.parentId))
    return refusedField("parentId", "people.agencyGone");
  if (wouldLoop(all, agencyId, input.parentId)) return refusedField("parentId", "people.wouldLoop");
  await tx.agency.update({ where: { id: agencyId }, data: input, select: { id: true } });
  return done("people.agencySaved", subject(agencyId), { detail: { before, after: input } });
}

/** One place up or down among those under the same parent. */
export async function moveAgency(tx: Tx, agencyId: string, by: "up" | "down"): Promise<Outcome> {
  await lockTree(tx);
  const agency = await tx.agency.findFirst({ where: { id: agencyId, ...alive }, select: { parentId: true } });
  if (!agency) return refused("action.notAllowed");
  const siblings = await tx.agency.findMany({
    where: { parentId: agency.parentId, ...alive },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  const order = moved(
    siblings.map(({ id }) => id),
    agencyId,
    by,
  );
  for (const [position, id] of (order ?? []).entries())
    await tx.agency.update({ where: { id }, data: { position }, select: { id: true } });
  return done("people.moved", subject(agencyId), { detail: { by } });
}

export async function deleteAgency(tx: Tx, agencyId: string, now: Date): Promise<Outcome> {
  await lockTree(tx);
  const agency = await tx.agency.findFirst({
    where: { id: agencyId, ...alive },
    select: {
      nameZh: true,
      _count: { select: { children: { where: alive }, units: { where: alive }, people: { where: alive } } },
    },
  });
  if (!agency) return refused("action.notAllowed");
  const blockers = deletionBlockers(agency._count);
  if (blockers.length > 0) return refused(...blockers);
  await tx.agency.update({ where: { id: agencyId }, data: { deletedAt: now }, select: { id: true } });
  return done("people.deleted", subject(agencyId), { values: { name: agency.nameZh }, undo: agencyId });
}

/** Back where it was, or at the top when its place is gone. */
export async function restoreAgency(tx: Tx, agencyId: string): Promise<Outcome> {
  await lockTree(tx);
  const agency = await tx.agency.findFirst({
    where: { id: agencyId, deletedAt: { not: null } },
    select: { parent: { select: { deletedAt: true } } },
  });
  if (!agency) return refused("action.notAllowed");
  await tx.agency.update({
    where: { id: agencyId },
    data: { deletedAt: null, ...(agency.parent?.deletedAt ? { parentId: null } : {}) },
    select: { id: true },
  });
  return done("people.restored", subject(agencyId));
}

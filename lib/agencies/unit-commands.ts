import "server-only";

import { done, type Outcome, refused, refusedField } from "@/lib/action/outcome";
import type { Tx } from "@/lib/db/client";
import { lockTree } from "./commands";
import { deletionBlockers, moved, wouldLoop } from "./rules";
import type { UnitFields } from "./schema";

const subject = (id: string) => ({ kind: "unit", id });
const alive = { deletedAt: null };
const shown = { id: true, parentId: true, nameZh: true, nameEn: true, headId: true, substituteId: true } as const;

/** A parent of the same agency; a head and a substitute who are there, and are two people. */
async function fault(
  tx: Tx,
  agencyId: string,
  { parentId, headId, substituteId }: UnitFields,
): Promise<Outcome | null> {
  if (parentId && !(await tx.unit.findFirst({ where: { id: parentId, agencyId, ...alive }, select: { id: true } })))
    return refusedField("parentId", "people.unitElsewhere");
  for (const [field, id] of [
    ["headId", headId],
    ["substituteId", substituteId],
  ] as const)
    if (id && !(await tx.person.findFirst({ where: { id, ...alive }, select: { id: true } })))
      return refusedField(field, "people.personGone");
  return headId && headId === substituteId ? refusedField("substituteId", "people.sameSubstitute") : null;
}

export async function createUnit(tx: Tx, agencyId: string, input: UnitFields): Promise<Outcome> {
  await lockTree(tx);
  if (!(await tx.agency.findFirst({ where: { id: agencyId, ...alive }, select: { id: true } })))
    return refused("action.notAllowed");
  const wrong = await fault(tx, agencyId, input);
  if (wrong) return wrong;
  const position = await tx.unit.count({ where: { agencyId, parentId: input.parentId } });
  const { id } = await tx.unit.create({ data: { ...input, agencyId, position }, select: { id: true } });
  return done("people.unitCreated", subject(id), {
    id,
    detail: { after: { agencyId, ...input } },
    values: { name: input.nameZh },
  });
}

export async function saveUnit(tx: Tx, unitId: string, input: UnitFields): Promise<Outcome> {
  await lockTree(tx);
  const unit = await tx.unit.findFirst({ where: { id: unitId, ...alive }, select: { ...shown, agencyId: true } });
  if (!unit) return refused("action.notAllowed");
  const { agencyId, ...before } = unit;
  const wrong = await fault(tx, agencyId, input);
  if (wrong) return wrong;
  const all = await tx.unit.findMany({ where: { agencyId, ...alive }, select: { id: true, parentId: true } });
  if (wouldLoop(all, unitId, input.parentId)) return refusedField("parentId", "people.wouldLoop");
  await tx.unit.update({ where: { id: unitId }, data: input, select: { id: true } });
  return done("people.unitSaved", subject(unitId), { detail: { before, after: input } });
}

/** One place up or down among those under the same parent. */
export async function moveUnit(tx: Tx, unitId: string, by: "up" | "down"): Promise<Outcome> {
  await lockTree(tx);
  const unit = await tx.unit.findFirst({ where: { id: unitId, ...alive }, select: { agencyId: true, parentId: true } });
  if (!unit) return refused("action.notAllowed");
  const siblings = await tx.unit.findMany({
    where: { ...unit, ...alive },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  const order = moved(
    siblings.map(({ id }) => id),
    unitId,
    by,
  );
  for (const [position, id] of (order ?? []).entries())
    await tx.unit.update({ where: { id }, data: { position }, select: { id: true } });
  return done("people.moved", subject(unitId), { detail: { by } });
}

export async function deleteUnit(tx: Tx, unitId: string, now: Date): Promise<Outcome> {
  await lockTree(tx);
  const unit = await tx.unit.findFirst({
    where: { id: unitId, ...alive },
    select: { nameZh: true, _count: { select: { children: { where: alive }, people: { where: alive } } } },
  });
  if (!unit) return refused("action.notAllowed");
  const blockers = deletionBlockers({ children: 0, units: unit._count.children, people: unit._count.people });
  if (blockers.length > 0) return refused(...blockers);
  await tx.unit.update({ where: { id: unitId }, data: { deletedAt: now }, select: { id: true } });
  return done("people.deleted", subject(unitId), { values: { name: unit.nameZh }, undo: unitId });
}

/** Back where it was, or at the top of its agency when its place is gone. */
export async function restoreUnit(tx: Tx, unitId: string): Promise<Outcome> {
  await lockTree(tx);
  const unit = await tx.unit.findFirst({
    where: { id: unitId, deletedAt: { not: null }, agency: alive },
    select: { parent: { select: { deletedAt: true } } },
  });
  if (!unit) return refused("people.agencyGone");
  await tx.unit.update({
    where: { id: unitId },
    data: { deletedAt: null, ...(unit.parent?.deletedAt ? { parentId: null } : {}) },
    select: { id: true },
  });
  return done("people.restored", subject(unitId));
}

import "server-only";

import { done, type Outcome, refused, refusedField } from "@/lib/action/outcome";
import type { Tx } from "@/lib/db/client";
import { hold } from "@/lib/db/hold";
import { personSeen } from "./person-seen";
import { deletionBlockers } from "./rules";
import type { PersonFields } from "./schema";

const subject = (id: string) => ({ kind: "person", id });
const shown = { nameZh: true, nameEn: true, title: true, agencyId: true, unitId: true } as const;

/** A unit brings its agency with it; a unit of another agency, or one that is gone, is refused. */
async function placeFault(tx: Tx, { agencyId, unitId }: PersonFields): Promise<Outcome | null> {
  if (agencyId && !(await tx.agency.findFirst({ where: { id: agencyId, deletedAt: null }, select: { id: true } })))
    return refusedField("agencyId", "people.agencyGone");
  if (!unitId) return null;
  const unit = await tx.unit.findFirst({ where: { id: unitId, deletedAt: null }, select: { agencyId: true } });
  return unit?.agencyId === agencyId ? null : refusedField("unitId", "people.unitElsewhere");
}

export async function createPerson(tx: Tx, input: PersonFields): Promise<Outcome> {
  const fault = await placeFault(tx, input);
  if (fault) return fault;
  const { id } = await tx.person.create({ data: input, select: { id: true } });
  return done("people.created", subject(id), { id, detail: { after: input }, values: { name: input.nameZh } });
}

/** Refused when the person is no longer as the form showed them. */
export async function savePerson(tx: Tx, personId: string, seen: string, input: PersonFields): Promise<Outcome> {
  await hold(tx, "Person", personId);
  const before = await tx.person.findFirst({ where: { id: personId, deletedAt: null }, select: shown });
  if (!before) return refused("action.notAllowed");
  if (personSeen(before) !== seen) return refused("action.someoneFaster");
  const fault = await placeFault(tx, input);
  if (fault) return fault;
  await tx.person.update({ where: { id: personId }, data: input, select: { id: true } });
  return done("people.saved", subject(personId), { detail: { before, after: input } });
}

/** Soft: what they wrote and where they went stays signed with their name. */
export async function deletePerson(tx: Tx, personId: string, now: Date): Promise<Outcome> {
  const person = await tx.person.findFirst({
    where: { id: personId, deletedAt: null },
    select: {
      nameZh: true,
      account: { select: { disabledAt: true } },
      _count: { select: { tasks: { where: { deletedAt: null, state: { not: "VERIFIED" } } } } },
    },
  });
  if (!person) return refused("action.notAllowed");
  const blockers = deletionBlockers({
    hasActiveAccount: person.account !== null && person.account.disabledAt === null,
    openTasks: person._count.tasks,
  });
  if (blockers.length > 0) return refused(...blockers);
  await tx.person.update({ where: { id: personId }, data: { deletedAt: now }, select: { id: true } });
  return done("people.deleted", subject(personId), { values: { name: person.nameZh }, undo: personId });
}

export async function restorePerson(tx: Tx, personId: string): Promise<Outcome> {
  const { count } = await tx.person.updateMany({
    where: { id: personId, deletedAt: { not: null } },
    data: { deletedAt: null },
  });
  return count === 1 ? done("people.restored", subject(personId)) : refused("action.notAllowed");
}

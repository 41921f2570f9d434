import "server-only";

import { done, type Outcome, refused } from "@/lib/action/outcome";
import type { Tx } from "@/lib/db/client";
import type { Author } from "@/lib/texts/commands";
import { holdStanding } from "./blockers";
import type { TripRole } from "./model";
import { peopleBlockers, roleBlockers } from "./rules";

export type Membership = {
  role: TripRole;
  title: string | null;
  agencyId: string | null;
  unitId: string | null;
  travels: boolean;
  onCover: boolean;
};

type Add = Membership & {
  tripId: string;
  /** Somebody known; else `newName` says whom to add. */
  personId: string | null;
  newName: string | null;
  newNameEn: string | null;
};

/** Who asks, and whether they plan every trip. */
type Planner = Author & { plansAll?: boolean };

const subjectOf = (id: string, tripId: string) => ({ kind: "tripMember", id, tripId });

/** A person on the trip, at the end of its order. Title, agency and unit default to the person's own. */
export async function addMember(tx: Tx, by: Planner, input: Add, _now: Date): Promise<Outcome> {
  const { tripId, personId, newName, newNameEn, ...membership } = input;
  await holdStanding(tx, tripId);
  const trip = await tx.trip.findFirst({
    where: { id: tripId, deletedAt: null },
    select: { state: true, members: { select: { position: true } } },
  });
  if (!trip) return refused("action.notAllowed");
  const blockers = [
    ...peopleBlockers(trip.state),
    ...(personId ? roleBlockers({ personId, from: null, to: membership.role }, by, trip.state) : []),
  ];
  if (blockers.length > 0) return refused(...blockers);
  const place = await placeOf(tx, membership);
  if (!place) return refused("trips.unitElsewhere");

  const person = personId
    ? await tx.person.findFirst({ where: { id: personId, deletedAt: null } })
    : await tx.person.create({
        data: {
          nameZh: newName ?? "",
          nameEn: newNameEn,
          title: membership.title,
          ...place,
        },
      });
  if (!person) return refused("action.notAllowed");

  const data = {
    ...membership,
    title: membership.title ?? person.title,
    ...(place.agencyId ? place : { agencyId: person.agencyId, unitId: person.unitId }),
    position: Math.max(-1, ...trip.members.map(({ position }) => position)) + 1,
    deletedAt: null,
  };
  const [added] = await tx.tripMember.createManyAndReturn({
    data: [{ ...data, tripId, personId: person.id }],
    skipDuplicates: true,
    select: { id: true },
  });
  // Whoever was on the trip before comes back to the same row.
  const back = added
    ? null
    : await tx.tripMember.updateMany({ where: { tripId, personId: person.id, deletedAt: { not: null } }, data });
  if (back?.count === 0) return refused({ key: "trips.alreadyMember", values: { name: person.nameZh } });
  const id =
    added?.id ??
    (
      await tx.tripMember.findUniqueOrThrow({
        where: { tripId_personId: { tripId, personId: person.id } },
        select: { id: true },
      })
    ).id;
  return done("trips.memberAdded", subjectOf(id, tripId), {
    id,
    values: { name: person.nameZh },
    detail: { name: person.nameZh, personId: person.id, role: membership.role, newPerson: personId === null },
  });
}

/** The agency and unit as they belong together: a unit alone brings its agency; null when it is another's. */
async function placeOf(tx: Tx, { agencyId, unitId }: Pick<Membership, "agencyId" | "unitId">) {
  if (!unitId) return { agencyId, unitId };
  const unit = await tx.unit.findFirst({ where: { id: unitId, deletedAt: null }, select: { agencyId: true } });
  if (!unit || (agencyId && agencyId !== unit.agencyId)) return null;
  return { agencyId: unit.agencyId, unitId };
}

const looked = {
  tripId: true,
  personId: true,
  role: true,
  position: true,
  deletedAt: true,
  person: { select: { nameZh: true } },
  trip: { select: { state: true } },
} as const;

async function findMember(tx: Tx, id: string) {
  const where = { id, trip: { deletedAt: null } };
  const row = await tx.tripMember.findFirst({ where, select: { tripId: true } });
  if (!row) return null;
  await holdStanding(tx, row.tripId);
  return tx.tripMember.findFirst({ where, select: looked });
}

/** Role, title, agency, unit, travels, printed on the cover. */
export async function changeMember(
  tx: Tx,
  by: Planner,
  input: Membership & { memberId: string },
  _now: Date,
): Promise<Outcome> {
  const { memberId, ...membership } = input;
  const member = await findMember(tx, memberId);
  if (!member || member.deletedAt) return refused("action.someoneFaster");
  const blockers = [
    ...peopleBlockers(member.trip.state),
    ...roleBlockers({ personId: member.personId, from: member.role, to: membership.role }, by, member.trip.state),
  ];
  if (blockers.length > 0) return refused(...blockers);
  const place = await placeOf(tx, membership);
  if (!place) return refused("trips.unitElsewhere");
  const { count } = await tx.tripMember.updateMany({
    where: { id: memberId, deletedAt: null, role: member.role },
    data: { ...membership, ...place },
  });
  if (count === 0) return refused("action.someoneFaster");
  return done("trips.memberSaved", subjectOf(memberId, member.tripId), {
    goTo: `/trips/${member.tripId}/people#${memberId}`,
    values: { name: member.person.nameZh },
    detail: { name: member.person.nameZh, personId: member.personId, from: member.role, role: membership.role },
  });
}

/** One place up or down in the order of the cover. */
export async function moveMember(
  tx: Tx,
  _by: Author,
  input: { memberId: string; direction: "up" | "down" },
  _now: Date,
): Promise<Outcome> {
  const member = await findMember(tx, input.memberId);
  if (!member || member.deletedAt) return refused("action.someoneFaster");
  const blockers = peopleBlockers(member.trip.state);
  if (blockers.length > 0) return refused(...blockers);
  const all = await tx.tripMember.findMany({
    where: { tripId: member.tripId, deletedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  const from = all.findIndex(({ id }) => id === input.memberId);
  const to = from + (input.direction === "up" ? -1 : 1);
  const order = all.map(({ id }) => id);
  if (to >= 0 && to < order.length) order.splice(to, 0, ...order.splice(from, 1));
  for (const [position, id] of order.entries())
    await tx.tripMember.update({ where: { id }, data: { position }, select: { id: true } });
  return done("trips.memberMoved", subjectOf(input.memberId, member.tripId), {
    values: { name: member.person.nameZh },
    detail: { name: member.person.nameZh, direction: input.direction },
  });
}

/** Takes a person off the trip, and with it every right they had through it. */
export async function removeMember(tx: Tx, _by: Author, input: { memberId: string }, now: Date): Promise<Outcome> {
  const member = await findMember(tx, input.memberId);
  if (!member) return refused("action.notAllowed");
  const blockers = peopleBlockers(member.trip.state);
  if (blockers.length > 0) return refused(...blockers);
  const { count } = await tx.tripMember.updateMany({
    where: { id: input.memberId, deletedAt: null },
    data: { deletedAt: now },
  });
  if (count === 0) return refused("action.someoneFaster");
  return done("trips.memberRemoved", subjectOf(input.memberId, member.tripId), {
    values: { name: member.person.nameZh },
    undo: input.memberId,
    detail: { name: member.person.nameZh, personId: member.personId, role: member.role },
  });
}

/** Undoes a removal. */
export async function restoreMember(tx: Tx, by: Planner, input: { memberId: string }, _now: Date): Promise<Outcome> {
  const member = await findMember(tx, input.memberId);
  if (!member) return refused("action.notAllowed");
  const blockers = [
    ...peopleBlockers(member.trip.state),
    ...roleBlockers({ personId: member.personId, from: null, to: member.role }, by, member.trip.state),
  ];
  if (blockers.length > 0) return refused(...blockers);
  const { count } = await tx.tripMember.updateMany({
    where: { id: input.memberId, deletedAt: { not: null } },
    data: { deletedAt: null },
  });
  if (count === 0) return refused("action.someoneFaster");
  return done("trips.memberBack", subjectOf(input.memberId, member.tripId), {
    values: { name: member.person.nameZh },
    detail: { name: member.person.nameZh, personId: member.personId, role: member.role },
  });
}

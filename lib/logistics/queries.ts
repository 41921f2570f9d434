import "server-only";

import { requireActor } from "@/lib/access/actor";
import { tripScope } from "@/lib/access/scope";
import { seenOf } from "@/lib/action/seen";
import { toDay } from "@/lib/calendar/day";
import { officeZone } from "@/lib/calendar/zone";
import { db } from "@/lib/db/client";
import type { Logistics } from "./model";
import { endOf, lengthOfLeg } from "./rules";

/** The journey of one trip, for those whom its logistics concern; null for everyone else, also once its past is open. */
export async function findLogistics(tripId: string): Promise<Logistics | null> {
  const actor = await requireActor();
  const trip = await db.trip.findFirst({
    where: { AND: [{ id: tripId }, tripScope(actor, "logistics.read")] },
    select: { id: true },
  });
  if (!trip) return null;

  const where = { tripId, deletedAt: null };
  const [legs, stays, registrations, deadlines, contacts] = await Promise.all([
    db.leg.findMany({ where, orderBy: [{ departsAt: "asc" }, { id: "asc" }] }),
    db.stay.findMany({ where, orderBy: [{ checkIn: "asc" }, { id: "asc" }] }),
    db.registration.findMany({ where, orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { id: "asc" }] }),
    db.tripDeadline.findMany({ where, orderBy: [{ dueOn: "asc" }, { id: "asc" }] }),
    db.localContact.findMany({ where, orderBy: { id: "asc" } }),
  ]);
  const day = (date: Date | null) => date && toDay(date);
  return {
    legs: legs.map((row) => ({
      id: row.id,
      mode: row.mode,
      carrier: row.carrier,
      reference: row.reference,
      note: row.note,
      seen: seenOf(row),
      from: endOf(row.fromPlace, row.departsAt, row.fromZone),
      to: endOf(row.toPlace, row.arrivesAt, row.toZone),
      minutes: lengthOfLeg(row.departsAt, row.arrivesAt),
    })),
    stays: stays.map((row) => ({
      id: row.id,
      name: row.name,
      address: row.address,
      phone: row.phone,
      reference: row.reference,
      seen: seenOf(row),
      checkIn: toDay(row.checkIn),
      checkOut: toDay(row.checkOut),
    })),
    registrations: registrations.map((row) => ({
      id: row.id,
      title: row.title,
      reference: row.reference,
      dueOn: day(row.dueOn),
      doneOn: day(row.doneOn),
      seen: seenOf(row),
    })),
    deadlines: deadlines.map((row) => ({
      id: row.id,
      title: row.title,
      dueOn: toDay(row.dueOn),
      doneOn: day(row.doneOn),
      seen: seenOf(row),
    })),
    contacts: contacts.map((row) => ({
      id: row.id,
      name: row.name,
      title: row.title,
      organisation: row.organisation,
      phone: row.phone,
      email: row.email,
      seen: seenOf(row),
    })),
  };
}

/** The zone of where the trip goes, as the meetings it attends keep time; the office's own without one. */
export async function findDestinationZone(tripId: string): Promise<string> {
  const actor = await requireActor();
  const row = await db.attendance.findFirst({
    where: { tripId, trip: tripScope(actor, "logistics.read"), meeting: { deletedAt: null } },
    orderBy: { meeting: { startsOn: "asc" } },
    select: { meeting: { select: { timeZone: true } } },
  });
  return row?.meeting.timeZone ?? officeZone;
}

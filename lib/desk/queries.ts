import "server-only";

import { cache } from "react";
import { type Actor, requireActor } from "@/lib/access/actor";
import { recordRestrictedReads } from "@/lib/attendance/restricted";
import { daysLeft, reportDue } from "@/lib/authority/rules";
import { type Day, dayIn, daysBetween, toDate, toDay } from "@/lib/calendar/day";
import { officeZone } from "@/lib/calendar/zone";
import { db } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import { namesOf } from "@/lib/people/names";
import {
  type DeskDay,
  type DeskFacts,
  mostOfOneKind,
  type NextDeparture,
  type OthersEntry,
  type RailCounts,
  type ReportFigure,
  type Waiting,
} from "./model";
import { othersSql } from "./others";
import { arrange, countByTime, toEntry } from "./rules";
import { waitingSql } from "./waiting";

const todayInOffice = (): Day => dayIn(officeZone, new Date());
const myTrips = (actor: Actor): string[] =>
  actor.preview === null ? actor.memberships.map(({ tripId }) => tripId) : [];

/** What waits for whoever asks: one statement a request, for the rail's figure and for the desk alike. */
const listWaiting = cache(async (): Promise<Waiting[]> => {
  const actor = await requireActor();
  const rows = await db.$queryRaw<Raw<Waiting>[]>(waitingSql(actor, todayInOffice()));
  return rows.map((row) => ({ ...row, day: row.day && toDay(row.day) }));
});

/** The figures of the rail, on every page. `followUp` are one's own tasks that are not verified. */
export const countRail = cache(async (): Promise<RailCounts> => {
  const actor = await requireActor();
  const [waiting, [counts]] = await Promise.all([
    listWaiting(),
    db.$queryRaw<Omit<RailCounts, "desk">[]>(sql`
      SELECT (SELECT count(*)::int FROM "Trip" WHERE "id" = ANY(${myTrips(actor)}::text[]) AND "deletedAt" IS NULL
          AND "state" NOT IN ('WITHDRAWN', 'CLOSED')) AS "trips",
        (SELECT count(*)::int FROM "Task" k JOIN "Recommendation" c ON c."id" = k."recommendationId"
          WHERE k."ownerId" = ${actor.personId} AND k."state" <> 'VERIFIED' AND k."deletedAt" IS NULL AND c."deletedAt" IS NULL) AS "followUp"`),
  ]);
  return { trips: 0, followUp: 0, ...counts, desk: waiting.length };
});

export type Desk = {
  today: Day;
  days: DeskDay[];
  facts: DeskFacts;
  /** A kind has more than the desk holds. */
  cut: boolean;
  others: OthersEntry[];
  figure: ReportFigure | null;
  departure: NextDeparture | null;
  /** Names by person id, of those who handed something on. */
  nameOf: (id: string | null) => string | null;
};

/** All that waits for the person who asks, and what they wait for. */
export async function findDesk(): Promise<Desk> {
  const actor = await requireActor();
  const today = todayInOffice();
  const [waiting, others, departure] = await Promise.all([
    listWaiting(),
    db.$queryRaw<Raw<OthersEntry>[]>(othersSql(actor)),
    findDeparture(actor, today),
  ]);
  const entries = waiting.map(toEntry);
  const owed = others.map((row) => ({ ...row, day: row.day && toDay(row.day) }));
  await recordRestrictedReads(
    [...waiting, ...others].flatMap(({ kind, id, tripId, grade }) => (grade ? [{ kind, id, tripId, grade }] : [])),
  );
  const perKind = new Map<string, number>();
  for (const { kind } of entries) perKind.set(kind, (perKind.get(kind) ?? 0) + 1);
  return {
    today,
    days: arrange(entries, today),
    facts: countByTime(entries, today),
    cut: [...perKind.values()].some((count) => count >= mostOfOneKind),
    others: owed,
    figure: reportFigure(entries, owed, today),
    departure,
    nameOf: await namesOf([
      ...entries.map(({ byId }) => byId),
      ...owed.map(({ kind, who }) => (kind === "task" ? who : null)),
    ]),
  };
}

type Raw<T> = Omit<T, "day"> & { day: Date | null };

/** The nearest deadline of a report that is not approved, of a trip one is on. */
function reportFigure(entries: readonly Waiting[], others: readonly OthersEntry[], today: Day): ReportFigure | null {
  const open = [
    ...entries
      .filter(({ kind }) => kind === "report.write")
      .map(({ tripId, source, day }) => ({ tripId, title: source, day })),
    ...others.filter(({ kind }) => kind === "report"),
  ].flatMap(({ tripId, title, day }) => (day ? [{ tripId, title, ...reportDue(day) }] : []));
  const first = open.sort((one, other) => (one.due < other.due ? -1 : 1))[0];
  return first
    ? { tripId: first.tripId, title: first.title, due: first.due, left: daysLeft(first.due, today), said: first.said }
    : null;
}

async function findDeparture(actor: Actor, today: Day): Promise<NextDeparture | null> {
  const tripIds = myTrips(actor);
  if (tripIds.length === 0) return null;
  const trip = await db.trip.findFirst({
    where: {
      id: { in: tripIds },
      deletedAt: null,
      state: { notIn: ["WITHDRAWN", "CLOSED"] },
      startsOn: { gte: toDate(today) },
      members: { some: { personId: actor.personId, deletedAt: null, travels: true } },
    },
    orderBy: [{ startsOn: "asc" }, { id: "asc" }],
    select: {
      id: true,
      title: true,
      titleEn: true,
      startsOn: true,
      places: { select: { countryZh: true, cityZh: true }, orderBy: { position: "asc" }, take: 4 },
      legs: {
        where: { deletedAt: null },
        orderBy: { departsAt: "asc" },
        take: 1,
        select: { departsAt: true, fromZone: true, fromPlace: true, toPlace: true, carrier: true },
      },
      attendances: {
        where: { meeting: { deletedAt: null } },
        orderBy: { meeting: { startsOn: "asc" } },
        take: 1,
        select: { meeting: { select: { id: true, nameZh: true, nameEn: true } } },
      },
    },
  });
  if (!trip) return null;
  const startsOn = toDay(trip.startsOn);
  const [leg] = trip.legs;
  return {
    tripId: trip.id,
    title: trip.title,
    titleEn: trip.titleEn,
    startsOn,
    days: daysBetween(today, startsOn),
    places: trip.places.map(({ countryZh, cityZh }) => cityZh ?? countryZh),
    meeting: trip.attendances[0]?.meeting ?? null,
    departs: leg
      ? { at: leg.departsAt, zone: leg.fromZone, from: leg.fromPlace, to: leg.toPlace, carrier: leg.carrier }
      : null,
  };
}

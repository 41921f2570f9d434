import "server-only";

import { requireActor } from "@/lib/access/actor";
import { tripScope } from "@/lib/access/scope";
import { type Day, toDate, toDay } from "@/lib/calendar/day";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/prisma/generated/client";
import type { TripList, TripListItem, TripStage } from "./model";
import { today } from "./queries";
import { stageOf } from "./rules";

export const tripsPerPage = 50;
export const tripSorts = ["days", "title", "stage"] as const;
export type TripFilter = {
  stage: TripStage | null;
  year: number | null;
  whose: "mine" | "all";
  sort: (typeof tripSorts)[number];
  descending: boolean;
  /** From 1. */
  page: number;
};

const select = {
  id: true,
  title: true,
  titleEn: true,
  category: true,
  startsOn: true,
  endsOn: true,
  state: true,
  grade: true,
  places: { orderBy: { position: "asc" }, select: { countryZh: true, cityZh: true } },
  members: {
    where: { deletedAt: null },
    orderBy: { position: "asc" },
    select: { role: true, person: { select: { nameZh: true } } },
  },
} as const satisfies Prisma.TripSelect;

/** Trips the reader may read: those they are on, then the others a page at a time. */
export async function listTrips(filter: TripFilter): Promise<TripList> {
  const actor = await requireActor();
  const day = today();
  const scope: Prisma.TripWhereInput = {
    AND: [tripScope(actor, "trip.read"), stageWhere(filter.stage, day), yearWhere(filter.year)],
  };
  const mine: Prisma.TripWhereInput = { members: { some: { personId: actor.personId, deletedAt: null } } };
  const orderBy = orderOf(filter);
  const others: Prisma.TripWhereInput = { AND: [scope, { NOT: mine }] };
  const all = filter.whose === "all";

  const [ownRows, otherRows, othersCount, span] = await Promise.all([
    db.trip.findMany({ where: { AND: [scope, mine] }, orderBy, select, take: 200 }),
    all
      ? db.trip.findMany({ where: others, orderBy, select, take: tripsPerPage, skip: (filter.page - 1) * tripsPerPage })
      : [],
    all ? db.trip.count({ where: others }) : 0,
    db.trip.aggregate({ where: tripScope(actor, "trip.read"), _min: { startsOn: true }, _max: { startsOn: true } }),
  ]);
  return {
    mine: ownRows.map((row) => view(row, day)),
    others: otherRows.map((row) => view(row, day)),
    othersCount,
    years: yearsOf(span),
  };
}

const view = (
  { state, startsOn, endsOn, members, ...row }: Prisma.TripGetPayload<{ select: typeof select }>,
  day: Day,
): TripListItem => {
  const days = { startsOn: toDay(startsOn), endsOn: toDay(endsOn) };
  return {
    ...row,
    ...days,
    stage: stageOf({ state, ...days }, day),
    sentBack: state === "RETURNED",
    headName: members.find(({ role }) => role === "HEAD")?.person.nameZh ?? null,
    memberCount: members.length,
  };
};

/** The stages that follow from the days, as conditions on the days. Mirrors `stageOf`. */
function stageWhere(stage: TripStage | null, day: Day): Prisma.TripWhereInput {
  const now = toDate(day);
  switch (stage) {
    case null:
      return {};
    case "draft":
      return { state: { in: ["DRAFT", "RETURNED"] } };
    case "approved":
      return { state: "APPROVED", startsOn: { gt: now } };
    case "abroad":
      return { state: "APPROVED", startsOn: { lte: now }, endsOn: { gte: now } };
    case "home":
      return { state: "APPROVED", endsOn: { lt: now } };
    default:
      return { state: ({ submitted: "SUBMITTED", closed: "CLOSED", withdrawn: "WITHDRAWN" } as const)[stage] };
  }
}

const yearWhere = (year: number | null): Prisma.TripWhereInput =>
  year === null ? {} : { startsOn: { gte: new Date(Date.UTC(year, 0, 1)), lt: new Date(Date.UTC(year + 1, 0, 1)) } };

function orderOf({ sort, descending }: TripFilter): Prisma.TripOrderByWithRelationInput[] {
  const direction = descending ? "desc" : "asc";
  const byDays: Prisma.TripOrderByWithRelationInput[] = [
    { startsOn: sort === "days" ? direction : "desc" },
    { id: "desc" },
  ];
  if (sort === "days") return byDays;
  return [sort === "title" ? { title: direction } : { state: direction }, ...byDays];
}

function yearsOf({ _min, _max }: { _min: { startsOn: Date | null }; _max: { startsOn: Date | null } }): number[] {
  if (!_min.startsOn || !_max.startsOn) return [];
  const last = _max.startsOn.getUTCFullYear();
  return Array.from({ length: last - _min.startsOn.getUTCFullYear() + 1 }, (_, place) => last - place);
}

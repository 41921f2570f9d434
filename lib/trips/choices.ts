import "server-only";

import { requireActor } from "@/lib/access/actor";
import { canAnywhere } from "@/lib/access/can";
import { addDays, type Day, toDate, toDay } from "@/lib/calendar/day";
import { db } from "@/lib/db/client";
import type { AgencyChoice, MeetingChoice, PersonChoice } from "./model";

/** As many as a combo box can search at once; with more, the page asks for part of a name first. */
export const mostChoices = 400;
export type Choices<T> = { list: T[] /** There are more than these. */; more: boolean };

const cut = <T>(rows: T[]): Choices<T> => ({ list: rows.slice(0, mostChoices), more: rows.length > mostChoices });

/** Persons who may be put on a trip: for those who plan trips, and who are not on it yet. */
export async function listPersonChoices(tripId: string, part: string): Promise<Choices<PersonChoice>> {
  const actor = await requireActor();
  if (!canAnywhere(actor, "trip.plan")) return { list: [], more: false };
  const rows = await db.person.findMany({
    where: {
      deletedAt: null,
      memberships: { none: { tripId, deletedAt: null } },
      ...(part
        ? {
            OR: [
              { nameZh: { contains: part } },
              { nameEn: { contains: part, mode: "insensitive" } },
              { title: { contains: part } },
            ],
          }
        : {}),
    },
    orderBy: [{ nameZh: "asc" }, { id: "asc" }],
    select: { id: true, nameZh: true, title: true, agency: { select: { nameZh: true } } },
    take: mostChoices + 1,
  });
  return cut(
    rows.map(({ id, nameZh, title, agency }) => ({ id, name: nameZh, title, agency: agency?.nameZh ?? null })),
  );
}

/** Meetings a trip may attend: those near its days, or those whose name or series holds `part`. */
export async function listMeetingChoices(
  tripId: string,
  days: { startsOn: Day; endsOn: Day },
  part: string,
): Promise<Choices<MeetingChoice>> {
  const actor = await requireActor();
  if (!canAnywhere(actor, "meeting.read")) return { list: [], more: false };
  const near = {
    startsOn: { lte: toDate(addDays(days.endsOn, 60)) },
    endsOn: { gte: toDate(addDays(days.startsOn, -60)) },
  };
  const words = { contains: part, mode: "insensitive" } as const;
  const found = {
    OR: [
      { nameZh: words },
      { nameEn: words },
      { series: { is: { OR: [{ code: words }, { nameZh: words }, { nameEn: words }] } } },
    ],
  };
  const rows = await db.meeting.findMany({
    where: { deletedAt: null, attendances: { none: { tripId } }, ...(part ? found : near) },
    orderBy: [{ startsOn: part ? "desc" : "asc" }, { id: "asc" }],
    select: { id: true, nameZh: true, nameEn: true, startsOn: true, countryZh: true, cityZh: true },
    take: mostChoices + 1,
  });
  return cut(
    rows.map(({ startsOn, countryZh, cityZh, ...row }) => ({
      ...row,
      startsOn: toDay(startsOn),
      place: cityZh ?? countryZh,
    })),
  );
}

/** Agencies with their units, in the order of the office. */
export async function listAgencyChoices(): Promise<AgencyChoice[]> {
  await requireActor();
  return db.agency.findMany({
    where: { deletedAt: null },
    orderBy: [{ position: "asc" }, { nameZh: "asc" }],
    select: {
      id: true,
      nameZh: true,
      nameEn: true,
      units: {
        where: { deletedAt: null },
        orderBy: [{ position: "asc" }, { nameZh: "asc" }],
        select: { id: true, nameZh: true, nameEn: true },
      },
    },
  });
}

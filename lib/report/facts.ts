import "server-only";

import { toDay } from "@/lib/calendar/day";
import type { db, Tx } from "@/lib/db/client";
import { emptyDoc } from "@/lib/richtext/model";
import { readDoc } from "@/lib/richtext/read-doc";
import type { Prisma } from "@/prisma/generated/client";
import type { Grade, MeetingFacts, ReportFacts } from "./model";

/** Outside a transaction the same reads. */
export type Reader = Tx | typeof db;

/**
 * What is stored about a trip, as far as a report is drafted from it. Unscoped, restricted text included: callers have
 * already asked whether this person may read or write the report of this trip.
 * @returns null when there is no such trip
 */
export async function readFacts(reader: Reader, tripId: string): Promise<ReportFacts | null> {
  const trip = await reader.trip.findFirst({
    where: { id: tripId, deletedAt: null },
    select: {
      purpose: true,
      startsOn: true,
      endsOn: true,
      places: { orderBy: { position: "asc" }, select: { countryZh: true, cityZh: true } },
      visits: { where: { deletedAt: null }, select: visitSelect },
      pictures: {
        where: { deletedAt: null },
        orderBy: [{ position: "asc" }, { id: "asc" }],
        select: { id: true, caption: true, altText: true, fileId: true },
      },
      attendances: {
        where: { meeting: { deletedAt: null } },
        select: {
          meeting: { select: meetingSelect },
          minutes: {
            where: { item: { deletedAt: null } },
            select: { itemId: true, doc: true, grade: true },
          },
        },
      },
    },
  });
  if (!trip) return null;
  const { startsOn, endsOn, visits, attendances, ...rest } = trip;
  return {
    ...rest,
    startsOn: toDay(startsOn),
    endsOn: toDay(endsOn),
    visits: visits
      .map(({ visitedOn, ...visit }) => ({ ...visit, visitedOn: visitedOn && toDay(visitedOn) }))
      .sort((a, b) => order(a.visitedOn ?? "9", b.visitedOn ?? "9") || order(a.id, b.id))
      .map(({ id: _id, ...visit }) => visit),
    meetings: attendances
      .map(meetingOf)
      .sort((a, b) => order(a.startsOn, b.startsOn) || order(a.nameZh, b.nameZh) || order(a.id, b.id)),
  };
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const visitSelect = {
  id: true,
  hostZh: true,
  hostEn: true,
  visitedOn: true,
  notes: true,
  grade: true,
  people: { orderBy: { position: "asc" }, select: { name: true, title: true } },
} as const;

const meetingSelect = {
  id: true,
  nameZh: true,
  nameEn: true,
  countryZh: true,
  cityZh: true,
  cityEn: true,
  timeZone: true,
  startsOn: true,
  endsOn: true,
  items: {
    where: { deletedAt: null },
    select: {
      id: true,
      parentId: true,
      position: true,
      number: true,
      kind: true,
      titleZh: true,
      titleEn: true,
      textZh: true,
      textEn: true,
      day: true,
      startMinute: true,
      endMinute: true,
      presenters: true,
    },
  },
} as const;

type Attended = {
  meeting: Prisma.MeetingGetPayload<{ select: typeof meetingSelect }>;
  minutes: { itemId: string; doc: unknown; grade: Grade }[];
};

const meetingOf = ({ meeting, minutes }: Attended): MeetingFacts => ({
  ...meeting,
  startsOn: toDay(meeting.startsOn),
  endsOn: toDay(meeting.endsOn),
  items: meeting.items.map(({ day, startMinute, endMinute, ...item }) => ({
    ...item,
    day: day && toDay(day),
    start: startMinute,
    end: endMinute,
  })),
  minutes: minutes.map(({ doc, ...rest }) => ({ ...rest, doc: readDoc(doc) ?? emptyDoc })),
});

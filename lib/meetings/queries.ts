import "server-only";

import { cache } from "react";
import { requireActor } from "@/lib/access/actor";
import { readableSql } from "@/lib/access/shown-sql";
import { addDays, type Day, day, toDate } from "@/lib/calendar/day";
import { db } from "@/lib/db/client";
import { sql } from "@/lib/db/sql";
import type { Prisma } from "@/prisma/generated/client";
import type {
  AgendaItemView,
  AgendaNode,
  DelegationView,
  EconomyView,
  MeetingListItem,
  MeetingView,
  SeriesView,
} from "./model";
import { readItems, readMeeting } from "./rows";
import { longestMeeting } from "./rules";
import { managedMeeting } from "./targets";
import { treeOf } from "./tree";
import { meetingItemOf, meetingSelect, seriesSelect } from "./views";

/** Series, meetings and agendas are the office's: whoever is signed in reads them (meeting.read is every account's). */

export async function listSeries(): Promise<SeriesView[]> {
  await requireActor();
  return db.series.findMany({ orderBy: { code: "asc" }, select: seriesSelect });
}

export type MeetingFilter = {
  /** Code of a series. */
  series?: string;
  year?: number;
  /** Words of the name, the city, the country, the host or the chair. */
  text?: string;
};
/** The last row one has seen, or null for the start. */
export type MeetingCursor = { day: Day; id: string } | null;
export type MeetingPage = { meetings: MeetingListItem[]; next: MeetingCursor };

const pageSize = 30;

/**
 * Meetings that end today or later, next first; or those that are over, latest first. One page of them by keyset, so
 * that the thousandth page is as fast as the first. The bounds on the first day only serve its index.
 */
export async function listMeetings(
  when: "coming" | "past",
  today: Day,
  filter: MeetingFilter = {},
  after: MeetingCursor = null,
): Promise<MeetingPage> {
  await requireActor();
  const coming = when === "coming";
  const rows = await db.meeting.findMany({
    where: {
      AND: [
        coming
          ? {
              deletedAt: null,
              endsOn: { gte: toDate(today) },
              startsOn: { gte: toDate(addDays(today, -longestMeeting)) },
            }
          : { deletedAt: null, endsOn: { lt: toDate(today) }, startsOn: { lt: toDate(today) } },
        filtered(filter),
        after ? beyond(after, coming ? "gt" : "lt") : {},
      ],
    },
    orderBy: coming ? [{ startsOn: "asc" }, { id: "asc" }] : [{ startsOn: "desc" }, { id: "desc" }],
    take: pageSize + 1,
    select: meetingSelect,
  });
  const meetings = rows.slice(0, pageSize).map(meetingItemOf);
  const last = meetings.at(-1);
  return { meetings, next: rows.length > pageSize && last ? { day: last.startsOn, id: last.id } : null };
}

function beyond({ day: on, id }: NonNullable<MeetingCursor>, direction: "gt" | "lt"): Prisma.MeetingWhereInput {
  return { OR: [{ startsOn: { [direction]: toDate(on) } }, { startsOn: toDate(on), id: { [direction]: id } }] };
}

function filtered({ series, year, text }: MeetingFilter): Prisma.MeetingWhereInput {
  const words = (text ?? "").trim().split(/\s+/).filter(Boolean).slice(0, 5);
  const has = (word: string) => ({ contains: word, mode: "insensitive" }) as const;
  return {
    ...(series ? { series: { code: series } } : {}),
    ...(year ? { startsOn: { gte: toDate(day(`${year}-01-01`)), lte: toDate(day(`${year}-12-31`)) } } : {}),
    AND: words.map((word) => ({
      OR: [
        { nameZh: has(word) },
        { nameEn: has(word) },
        { countryZh: has(word) },
        { cityZh: has(word) },
        { cityEn: has(word) },
        { host: has(word) },
        { chair: has(word) },
      ],
    })),
  };
}

/** Meetings that a trip of the reader attends. */
export const listMyMeetingIds = cache(async (): Promise<Set<string>> => {
  const { memberships } = await requireActor();
  if (memberships.length === 0) return new Set();
  const rows = await db.attendance.findMany({
    where: { tripId: { in: memberships.map(({ tripId }) => tripId) } },
    select: { meetingId: true },
  });
  return new Set(rows.map(({ meetingId }) => meetingId));
});

/** Years in which meetings were or will be held, latest first. */
export async function listMeetingYears(): Promise<number[]> {
  await requireActor();
  // Written by hand because Prisma's aggregate reads all meetings, where the index knows the two ends.
  const [ends] = await db.$queryRaw<{ first: Date | null; last: Date | null }[]>`
    SELECT min("startsOn") AS "first", max("startsOn") AS "last" FROM "Meeting" WHERE "deletedAt" IS NULL`;
  if (!ends?.first || !ends.last) return [];
  const [first, last] = [ends.first.getUTCFullYear(), ends.last.getUTCFullYear()];
  return Array.from({ length: last - first + 1 }, (_, index) => last - index);
}

export const findMeeting = cache(async (meetingId: string): Promise<MeetingView | null> => {
  await requireActor();
  return readMeeting(db, sql`m."id" = ${meetingId} AND m."deletedAt" IS NULL`);
});

/** The agenda's rows from top to bottom, sub-items among them. */
export const listItems = cache(async (meetingId: string): Promise<AgendaItemView[]> => {
  await requireActor();
  return readItems(db, sql`i."meetingId" = ${meetingId}`);
});

/** The agenda as a tree. */
export const listAgenda = async (meetingId: string): Promise<AgendaNode[]> => treeOf(await listItems(meetingId));

/** The meeting of the same series that was held just before this one. */
export const findPreviousMeeting = cache(async (meetingId: string): Promise<MeetingListItem | null> => {
  const meeting = await findMeeting(meetingId);
  if (!meeting?.series) return null;
  const row = await db.meeting.findFirst({
    where: { seriesId: meeting.series.id, deletedAt: null, startsOn: { lt: toDate(meeting.startsOn) } },
    orderBy: [{ startsOn: "desc" }, { id: "desc" }],
    select: meetingSelect,
  });
  return row && meetingItemOf(row);
});

/**
 * Our delegations at a meeting of which the reader may read something: those of their own trips first, then by the
 * trip's days. A delegation that one may not read does not exist here.
 */
export const listDelegations = cache(async (meetingId: string): Promise<DelegationView[]> => {
  const actor = await requireActor();
  const mine = new Set(actor.memberships.map(({ tripId }) => tripId));
  // One statement where Prisma would ask for trips, people and agencies in turn; every page of a meeting waits for it.
  const rows = await db.$queryRaw<(Omit<DelegationView, "mine"> & { from: Date })[]>(sql`
    SELECT a."id", a."tripId", t."title" AS "tripTitle", t."startsOn" AS "from", count(k."id")::int AS "people",
      array_remove(array_agg(g."nameZh" ORDER BY k."position", k."id"), NULL) AS "agencies"
    FROM "Attendance" a JOIN "Trip" t ON t."id" = a."tripId"
    LEFT JOIN "TripMember" k ON k."tripId" = t."id" AND k."deletedAt" IS NULL AND k."onCover"
    LEFT JOIN "Agency" g ON g."id" = k."agencyId"
    WHERE a."meetingId" = ${meetingId} AND ${readableSql(actor, sql`t`)}
    GROUP BY a."id", t."id"`);
  return rows
    .map((row) => ({ ...row, mine: mine.has(row.tripId), agencies: [...new Set(row.agencies)] }))
    .sort((a, b) => Number(b.mine) - Number(a.mine) || a.from.getTime() - b.from.getTime() || a.id.localeCompare(b.id))
    .map(({ from: _, ...delegation }) => delegation);
});

/** The trips whose people manage the meeting, for asking the policy; not for showing. */
export const listManagingTripIds = cache(async (meetingId: string): Promise<string[]> => {
  await requireActor();
  return (await managedMeeting(meetingId))?.tripIds ?? [];
});

/** APEC members in the order of protocol, then organisations, then the others by their English name. */
export const listEconomies = cache(async (): Promise<EconomyView[]> => {
  await requireActor();
  return db.economy.findMany({ orderBy: { position: "asc" } });
});

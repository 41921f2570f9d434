import "server-only";

import { cache } from "react";
import { type Actor, requireActor } from "@/lib/access/actor";
import { attendanceRecordScope, openTrip } from "@/lib/access/scope";
import { toDay } from "@/lib/calendar/day";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/prisma/generated/client";
import type { SeriesLine, Stop } from "./model";
import { byYear, countOutcomes } from "./rules";

const seriesPerPage = 12;
/** Stops a series shows among others; its own page shows them all. */
const latestStops = 6;
const stopsPerPage = 50;

const stopSelect = {
  id: true,
  seriesId: true,
  ordinal: true,
  nameZh: true,
  nameEn: true,
  cityZh: true,
  cityEn: true,
  countryZh: true,
  startsOn: true,
  endsOn: true,
} as const satisfies Prisma.MeetingSelect;
type StopRow = Prisma.MeetingGetPayload<{ select: typeof stopSelect }>;

/** Series by code, each with its latest meetings as a line. `after` is the code of the last one seen. */
export async function listSeriesLines(after: string | null): Promise<{ lines: SeriesLine[]; next: string | null }> {
  const actor = await requireActor();
  const rows = await db.series.findMany({
    where: after === null ? {} : { code: { gt: after } },
    orderBy: { code: "asc" },
    take: seriesPerPage + 1,
    select: {
      id: true,
      code: true,
      nameZh: true,
      nameEn: true,
      _count: { select: { meetings: { where: { deletedAt: null } } } },
      meetings: {
        where: { deletedAt: null },
        orderBy: [{ startsOn: "desc" }, { id: "desc" }],
        take: latestStops,
        select: stopSelect,
      },
    },
  });
  const shown = rows.slice(0, seriesPerPage);
  const stopOf = await readStops(
    actor,
    shown.flatMap(({ meetings }) => meetings),
  );
  const lines = shown.map(({ meetings, _count, ...series }) => ({
    ...series,
    meetings: _count.meetings,
    years: byYear(meetings.map(stopOf)),
  }));
  return { lines, next: rows.length > seriesPerPage ? (shown.at(-1)?.code ?? null) : null };
}

/** The latest meetings that belong to no series. */
export async function listLoneStops(): Promise<SeriesLine["years"]> {
  const actor = await requireActor();
  const meetings = await db.meeting.findMany({
    where: { seriesId: null, deletedAt: null },
    orderBy: [{ startsOn: "desc" }, { id: "desc" }],
    take: latestStops,
    select: stopSelect,
  });
  return byYear(meetings.map(await readStops(actor, meetings)));
}

/** One series with a page of its meetings. Null when there is none. `before` is the id of the last meeting seen. */
export const findSeriesLine = cache(
  async (seriesId: string, before: string | null): Promise<{ line: SeriesLine; next: string | null } | null> => {
    const actor = await requireActor();
    const [series, meetings] = await Promise.all([
      db.series.findFirst({
        where: { id: seriesId },
        select: {
          id: true,
          code: true,
          nameZh: true,
          nameEn: true,
          _count: { select: { meetings: { where: { deletedAt: null } } } },
        },
      }),
      db.meeting.findMany({
        where: { seriesId, deletedAt: null },
        orderBy: [{ startsOn: "desc" }, { id: "desc" }],
        ...(before ? { cursor: { id: before }, skip: 1 } : {}),
        take: stopsPerPage + 1,
        select: stopSelect,
      }),
    ]);
    if (!series) return null;
    const shown = meetings.slice(0, stopsPerPage);
    const { _count, ...rest } = series;
    const line = { ...rest, meetings: _count.meetings, years: byYear(shown.map(await readStops(actor, shown))) };
    return { line, next: meetings.length > stopsPerPage ? (shown.at(-1)?.id ?? null) : null };
  },
);

/** What is open of these meetings: how their items ended, and their reports. Two queries for all of them. */
async function readStops(actor: Actor, meetings: readonly StopRow[]): Promise<(row: StopRow) => Stop> {
  const ids = meetings.map(({ id }) => id);
  const [outcomes, attendances] = await Promise.all([
    db.outcome.findMany({
      where: {
        AND: [
          { deletedAt: null, attendance: { meetingId: { in: ids } }, item: { deletedAt: null } },
          attendanceRecordScope(actor, "minutes.read"),
        ],
      },
      select: { itemId: true, kind: true, attendance: { select: { meetingId: true } } },
    }),
    db.attendance.findMany({
      where: { meetingId: { in: ids }, trip: openTrip },
      select: { meetingId: true, trip: { select: { id: true, report: { select: { title: true } } } } },
    }),
  ]);
  return ({ seriesId: _series, startsOn, endsOn, ...row }) => ({
    ...row,
    startsOn: toDay(startsOn),
    endsOn: toDay(endsOn),
    outcomes: countOutcomes(outcomes.filter(({ attendance }) => attendance.meetingId === row.id)),
    reports: attendances
      .filter(({ meetingId }) => meetingId === row.id)
      .map(({ trip }) => ({ tripId: trip.id, title: trip.report?.title ?? "" })),
  });
}

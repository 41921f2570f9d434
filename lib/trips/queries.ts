import "server-only";

import { cache } from "react";
import { requireActor } from "@/lib/access/actor";
import { attendanceRecordScope, mayOn, readableAttendance, readableTrip, tripRecordScope } from "@/lib/access/scope";
import { recordRestrictedReads } from "@/lib/attendance/restricted";
import { dayIn, toDay } from "@/lib/calendar/day";
import { officeZone } from "@/lib/calendar/zone";
import { db } from "@/lib/db/client";
import { namesOf } from "@/lib/people/names";
import type { MemberView, Taken, TripDetail, TripMeeting, TripRecommendation } from "./model";
import { stageOf } from "./rules";
import { standingSeen } from "./standing-seen";

/** Which day it is at the office. */
export const today = cache(() => dayIn(officeZone, new Date()));

const named = { select: { nameZh: true, nameEn: true } } as const;
const places = { orderBy: { position: "asc" }, select: { countryZh: true, cityZh: true } } as const;
const members = {
  where: { deletedAt: null },
  orderBy: { position: "asc" },
  select: {
    id: true,
    personId: true,
    role: true,
    title: true,
    agencyId: true,
    unitId: true,
    travels: true,
    onCover: true,
    person: named,
    agency: named,
    unit: named,
  },
} as const;

/** A trip as far as the reader may know it: all of it in its circle, the cover of an opened past, or null. */
export const findTrip = cache(async (tripId: string): Promise<TripDetail | null> => {
  const actor = await requireActor();
  const row = await db.trip.findFirst({
    where: { AND: [{ id: tripId }, readableTrip(actor)] },
    include: {
      places,
      members,
      report: { select: { id: true, state: true } },
      approvalFile: { select: { id: true, name: true } },
      _count: { select: { attendances: true } },
    },
  });
  if (!row) return null;

  const inCircle = mayOn(actor, "trip.read", row.id);
  const nameOf = await namesOf([row.createdBy, row.submittedBy, row.decidedBy]);
  const taken = (at: Date | null, by: string | null = null): Taken | null =>
    inCircle && at ? { on: dayIn(officeZone, at), by: nameOf(by) } : null;
  const days = { startsOn: toDay(row.startsOn), endsOn: toDay(row.endsOn) };
  return {
    id: row.id,
    title: row.title,
    titleEn: row.titleEn,
    category: row.category,
    ...days,
    places: row.places,
    grade: row.grade,
    state: row.state,
    stage: stageOf({ state: row.state, ...days }, today()),
    version: row.version,
    inCircle,
    members: row.members.map(memberView).filter(({ onCover }) => inCircle || onCover),
    meetingCount: row._count.attendances,
    report: row.report,
    purpose: inCircle ? row.purpose : "",
    stateNote: inCircle ? row.stateNote : null,
    submittedBy: inCircle ? row.submittedBy : null,
    seen: inCircle ? standingSeen(row) : "",
    created: taken(row.createdAt, row.createdBy),
    submitted: taken(row.submittedAt, row.submittedBy),
    decided: taken(row.decidedAt, row.decidedBy),
    closed: taken(row.closedAt),
    approval: inCircle
      ? { number: row.approvalNumber, on: row.approvalOn && toDay(row.approvalOn), file: row.approvalFile }
      : null,
  };
});

type Names = { nameZh: string; nameEn: string | null };
type MemberRow = Omit<MemberView, "nameZh" | "nameEn" | "agencyZh" | "agencyEn" | "unitZh" | "unitEn"> & {
  person: Names;
  agency: Names | null;
  unit: Names | null;
};

const memberView = ({ person, agency, unit, ...member }: MemberRow): MemberView => ({
  ...member,
  ...person,
  agencyZh: agency?.nameZh ?? null,
  agencyEn: agency?.nameEn ?? null,
  unitZh: unit?.nameZh ?? null,
  unitEn: unit?.nameEn ?? null,
});

/** The meetings a trip attends, with what there is to talk about and how much of it this delegation has written down. */
export const listTripMeetings = cache(async (tripId: string): Promise<TripMeeting[]> => {
  const actor = await requireActor();
  const mayCount = await db.attendance.findMany({
    where: { AND: [{ tripId }, readableAttendance(actor)] },
    select: { id: true },
  });
  const readable = new Set(mayCount.map(({ id }) => id));
  const scope = attendanceRecordScope(actor, "minutes.read");
  const agenda = { kind: "ITEM", parentId: null, deletedAt: null } as const;
  const rows = await db.attendance.findMany({
    where: { tripId, trip: readableTrip(actor), meeting: { deletedAt: null } },
    orderBy: { meeting: { startsOn: "asc" } },
    select: {
      id: true,
      meeting: {
        select: {
          id: true,
          nameZh: true,
          nameEn: true,
          startsOn: true,
          endsOn: true,
          countryZh: true,
          cityZh: true,
          mode: true,
          series: { select: { code: true } },
          _count: { select: { items: { where: agenda } } },
        },
      },
      _count: {
        select: {
          minutes: { where: { AND: [{ finished: true, item: agenda }, scope] } },
          issues: { where: { AND: [{ deletedAt: null }, scope] } },
        },
      },
    },
  });
  return rows.map(
    ({
      id,
      meeting: {
        id: meetingId,
        series,
        _count: { items },
        startsOn,
        endsOn,
        ...meeting
      },
      _count,
    }) => ({
      attendanceId: id,
      meetingId,
      ...meeting,
      seriesCode: series?.code ?? null,
      startsOn: toDay(startsOn),
      endsOn: toDay(endsOn),
      items,
      written: readable.has(id) ? _count : null,
    }),
  );
});

/** What came of the trip: recommendations with their decision and how far their tasks are. */
export async function listTripRecommendations(tripId: string): Promise<TripRecommendation[]> {
  const actor = await requireActor();
  const rows = await db.recommendation.findMany({
    where: { AND: [{ tripId, deletedAt: null }, tripRecordScope(actor, "recommendation.read")] },
    orderBy: { number: "asc" },
    select: {
      id: true,
      number: true,
      text: true,
      grade: true,
      decision: true,
      tasks: { where: { deletedAt: null }, select: { state: true } },
    },
  });
  await recordRestrictedReads(rows.map(({ id, grade }) => ({ kind: "recommendation", id, tripId, grade })));
  return rows.map(({ tasks, grade: _, ...row }) => ({
    ...row,
    tasks: tasks.length,
    tasksDone: tasks.filter(({ state }) => state === "VERIFIED").length,
  }));
}

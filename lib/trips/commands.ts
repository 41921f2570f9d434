import "server-only";

import { done, type Outcome, refused, type Said } from "@/lib/action/outcome";
import { type Day, dayIn, toDate } from "@/lib/calendar/day";
import { officeZone } from "@/lib/calendar/zone";
import type { Tx } from "@/lib/db/client";
import type { Author } from "@/lib/texts/commands";
import { holdStanding } from "./blockers";
import type { Place, ReportState, TripState } from "./model";
import { move, tripSubject } from "./move";
import {
  approvingBlockers,
  closingBlockers,
  peopleBlockers,
  recordBlockers,
  returningBlockers,
  submittingBlockers,
  takingBackBlockers,
  unreadBlockers,
  withdrawingBlockers,
} from "./rules";
import type { TripFacts } from "./schema";
import { standingSeen } from "./standing-seen";

export const tripColumns = ({ places: _places, startsOn, endsOn, ...rest }: TripFacts) => ({
  ...rest,
  startsOn: toDate(startsOn),
  endsOn: toDate(endsOn),
});

/** A new draft. `now` is when it was begun. */
export async function createTrip(tx: Tx, by: Author, input: TripFacts, now: Date): Promise<Outcome> {
  const { id } = await tx.trip.create({
    data: { ...tripColumns(input), createdBy: by.personId, createdAt: now },
    select: { id: true },
  });
  await writePlaces(tx, id, input.places);
  return done("trips.created", tripSubject(id), { id, goTo: `/trips/${id}/people`, detail: { title: input.title } });
}

/** 派赴國家, in order; replaces what was there. */
export async function setPlaces(
  tx: Tx,
  _by: Author,
  input: { tripId: string; places: Place[] },
  _now?: Date,
): Promise<Outcome> {
  await writePlaces(tx, input.tripId, input.places);
  return done("trips.saved", tripSubject(input.tripId), { detail: { places: input.places.length } });
}

export async function writePlaces(tx: Tx, tripId: string, places: Place[]) {
  await tx.tripPlace.deleteMany({ where: { tripId } });
  await tx.tripPlace.createMany({ data: places.map((place, position) => ({ ...place, tripId, position })) });
}

/** Meetings are fixed with the people, and once the report tells of them. */
const meetingBlockers = ({ state, report }: { state: TripState; report: { state: ReportState } | null }): Said[] =>
  firstOf(peopleBlockers(state), recordBlockers({ state, reportState: report?.state ?? null }));

/** A meeting this delegation attends: from now on it may write about that meeting, for itself. */
export async function attendMeeting(
  tx: Tx,
  _by: Author,
  input: { tripId: string; meetingId: string },
  _now?: Date,
): Promise<Outcome> {
  // Held, so that nobody takes the meeting off the list meanwhile.
  await tx.$queryRaw`SELECT "id" FROM "Meeting" WHERE "id" = ${input.meetingId} FOR SHARE`;
  await holdStanding(tx, input.tripId);
  const trip = await tx.trip.findFirst({
    where: { id: input.tripId, deletedAt: null },
    select: { state: true, report: { select: { state: true } } },
  });
  const meeting = await tx.meeting.findFirst({
    where: { id: input.meetingId, deletedAt: null },
    select: { nameZh: true },
  });
  if (!trip || !meeting) return refused("action.notAllowed");
  const blockers = meetingBlockers(trip);
  if (blockers.length > 0) return refused(...blockers);
  const [row] = await tx.attendance.createManyAndReturn({
    data: [{ tripId: input.tripId, meetingId: input.meetingId }],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!row) return refused("trips.alreadyAttends");
  return done(
    "trips.attends",
    { kind: "attendance", id: row.id, tripId: input.tripId },
    { id: row.id, detail: { meeting: meeting.nameZh } },
  );
}

/** Takes a meeting off a trip, as long as nothing has been written about it. */
export async function leaveMeeting(
  tx: Tx,
  _by: Author,
  input: { attendanceId: string },
  _now?: Date,
): Promise<Outcome> {
  const attended = await tx.attendance.findUnique({ where: { id: input.attendanceId }, select: { tripId: true } });
  if (attended) await holdStanding(tx, attended.tripId);
  const row = await tx.attendance.findUnique({
    where: { id: input.attendanceId },
    select: {
      tripId: true,
      trip: { select: { state: true, report: { select: { state: true } } } },
      meeting: { select: { nameZh: true } },
      _count: true,
    },
  });
  if (!row) return refused("action.notAllowed");
  const blockers = meetingBlockers(row.trip);
  if (blockers.length > 0) return refused(...blockers);
  // Deleted texts count too: what was written stays recoverable.
  const written = Object.values(row._count).reduce((sum, count) => sum + count, 0);
  if (written > 0) return refused({ key: "trips.meetingHasTexts", values: { count: written } });
  await tx.attendance.delete({ where: { id: input.attendanceId } });
  return done(
    "trips.leaves",
    { kind: "attendance", id: input.attendanceId, tripId: row.tripId },
    { detail: { meeting: row.meeting.nameZh } },
  );
}

/** 送審 */
export const submitTrip = (tx: Tx, by: Author, { tripId }: { tripId: string }, now: Date): Promise<Outcome> =>
  move(tx, tripId, "trips.submitted", submittingBlockers, {
    state: "SUBMITTED",
    submittedAt: now,
    submittedBy: by.personId,
    decidedAt: null,
    decidedBy: null,
    stateNote: null,
  });

/** 撤回: what was submitted comes back to its writers, as long as nobody has decided on it. */
export const takeBackTrip = (tx: Tx, _by: Author, { tripId }: { tripId: string }, _now: Date): Promise<Outcome> =>
  move(tx, tripId, "trips.takenBack", takingBackBlockers, { state: "DRAFT", submittedAt: null, submittedBy: null });

export type Signed = { tripId: string; number: string | null; on: Day | null };
/** As what the trip was read before it was decided on (standingSeen). */
type Read = { seen: string };

/** Who may not decide at all is told that, and not what changed. */
const firstOf = (reasons: Said[], further: Said[]): Said[] => (reasons.length > 0 ? reasons : further);

/** 核定, with number and date of the 簽 where they are at hand. */
export const approveTrip = (
  tx: Tx,
  by: Author,
  { tripId, seen, number, on }: Signed & Read,
  now: Date,
): Promise<Outcome> =>
  move(
    tx,
    tripId,
    "trips.approved",
    (trip) =>
      firstOf(
        approvingBlockers({ ...trip, memberIds: trip.members.map(({ personId }) => personId) }, by.personId),
        unreadBlockers(standingSeen(trip), seen),
      ),
    {
      state: "APPROVED",
      decidedAt: now,
      decidedBy: by.personId,
      stateNote: null,
      ...(number ? { approvalNumber: number } : {}),
      ...(on ? { approvalOn: toDate(on) } : {}),
    },
    { number },
  );

/** 退回, with the reason: the trip is a draft again. */
export const returnTrip = (
  tx: Tx,
  by: Author,
  { tripId, seen, reason }: Read & { tripId: string; reason: string },
  now: Date,
): Promise<Outcome> =>
  move(
    tx,
    tripId,
    "trips.returned",
    (trip) => firstOf(returningBlockers(trip), unreadBlockers(standingSeen(trip), seen)),
    { state: "RETURNED", decidedAt: now, decidedBy: by.personId, stateNote: reason },
    { reason },
  );

/** 撤銷: they do not go. */
export const withdrawTrip = (
  tx: Tx,
  _by: Author,
  { tripId, reason }: { tripId: string; reason: string },
  now: Date,
): Promise<Outcome> =>
  move(
    tx,
    tripId,
    "trips.withdrawn",
    (trip) => withdrawingBlockers(trip, dayIn(officeZone, now)),
    { state: "WITHDRAWN", stateNote: reason },
    { reason },
  );

/** A withdrawn trip becomes a draft again. */
export const reopenTrip = (tx: Tx, _by: Author, { tripId }: { tripId: string }, _now: Date): Promise<Outcome> =>
  move(
    tx,
    tripId,
    "trips.reopened",
    ({ state }) => (state === "WITHDRAWN" ? [] : [{ key: "trips.block.notWithdrawn" }]),
    {
      state: "DRAFT",
      stateNote: null,
      submittedAt: null,
      submittedBy: null,
      decidedAt: null,
      decidedBy: null,
    },
  );

/** 結案 */
export const closeTrip = (tx: Tx, _by: Author, { tripId }: { tripId: string }, now: Date): Promise<Outcome> =>
  move(tx, tripId, "trips.closed", (trip) => closingBlockers(trip, dayIn(officeZone, now)), {
    state: "CLOSED",
    closedAt: now,
  });

import { addDays, type Day, toDay } from "@/lib/calendar/day";
import type { TripState } from "@/prisma/generated/enums";

type Days = { startsOn: Day; endsOn: Day };
export type AttendingTrip = Days & { id: string; state: TripState };

/** How far a meeting may be put off before the trip follows it, in days. */
export const putOff = 31;

/** Does the trip take place about when the meeting does? */
export const isAbout = (trip: Days, meeting: Days): boolean =>
  trip.startsOn <= addDays(meeting.endsOn, putOff) && trip.endsOn >= addDays(meeting.startsOn, -putOff);

/**
 * The trips whose people manage a meeting (design §3: head and drafter manage their delegation's meetings). Attending
 * is not enough, or whoever plans a trip could put any past meeting on it and rewrite its agenda: the trip is neither
 * closed nor withdrawn, takes place about when the meeting does, and is approved where an approved one attends.
 */
export function managingTripIds(meeting: Days, attending: readonly AttendingTrip[]): string[] {
  const approved = ({ state }: AttendingTrip) => state === "APPROVED" || state === "CLOSED";
  const claimed = attending.some(approved);
  return attending
    .filter((trip) => trip.state !== "CLOSED" && trip.state !== "WITHDRAWN")
    .filter((trip) => isAbout(trip, meeting) && (!claimed || approved(trip)))
    .map(({ id }) => id);
}

/** One's own trip that such days would leave behind: then nobody on it could move the meeting back. Null when none is. */
export const tripLeftBehind = (
  attending: readonly AttendingTrip[],
  moved: Days,
  own: readonly string[],
): AttendingTrip | null =>
  managingTripIds(moved, attending).some((id) => own.includes(id))
    ? null
    : (attending.find(({ id }) => own.includes(id)) ?? null);

/** What of a meeting's delegations decides who manages it, as Prisma reads it. */
export const attendingTrips = {
  where: { trip: { deletedAt: null } },
  select: { trip: { select: { id: true, state: true, startsOn: true, endsOn: true } } },
} as const;

type Row = { trip: { id: string; state: TripState; startsOn: Date; endsOn: Date } };
export const tripsOf = (attendances: readonly Row[]): AttendingTrip[] =>
  attendances.map(({ trip }) => ({ ...trip, startsOn: toDay(trip.startsOn), endsOn: toDay(trip.endsOn) }));

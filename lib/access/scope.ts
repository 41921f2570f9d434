import type { Prisma } from "@/prisma/generated/client";
import { type Rights, type Span, spanOf, withoutPreview } from "./can";
import type { Capability } from "./policy";

/**
 * The policy as Prisma filters, so lists and single records obey the same table.
 * Under preview both the previewed role and the person's own rights must allow the row.
 */
export const spansOf = (rights: Rights, capability: Capability): Span[] =>
  rights.preview === null
    ? [spanOf(rights, capability)]
    : [spanOf(rights, capability), spanOf(withoutPreview(rights), capability)];

/** May this person do this on this trip; under preview both as themselves and as the role they look through? */
export const mayOn = (rights: Rights, capability: Capability, tripId: string): boolean =>
  spansOf(rights, capability).every(({ any, tripIds }) => any || tripIds.includes(tripId));

/** For a trip itself. `own` does not apply to trips. */
export function tripScope(rights: Rights, capability: Capability): Prisma.TripWhereInput {
  const one = ({ any, tripIds }: Span): Prisma.TripWhereInput => (any ? {} : { id: { in: tripIds } });
  return { deletedAt: null, AND: spansOf(rights, capability).map(one) };
}

/** Trips whose past is the office's: the report is approved and not restricted (design §3). */
export const openTrip = {
  deletedAt: null,
  grade: { not: "RESTRICTED" },
  report: { is: { state: "APPROVED", grade: { not: "RESTRICTED" } } },
} as const satisfies Prisma.TripWhereInput;

/** Trips of which somebody may read the cover: by membership or office role, or because their past is open. */
export const readableTrip = (rights: Rights): Prisma.TripWhereInput => ({
  OR: [tripScope(rights, "trip.read"), openTrip],
});

const unrestricted = { grade: { not: "RESTRICTED" } } as const;

/**
 * For records with a trip and a grade of their own (visits, search entries, recommendations):
 * readable in the trip's circle by the capability, and by the whole office once the trip is open; restricted
 * ones only where `restricted.read` reaches.
 */
export const tripRecordScope = (rights: Rights, capability: Capability) => ({
  OR: [
    {
      AND: [
        { trip: tripScope(rights, capability) },
        { OR: [unrestricted, { trip: tripScope(rights, "restricted.read") }] },
      ],
    },
    { trip: openTrip, ...unrestricted },
  ],
});

/** The same for what belongs to an attendance (minutes, interventions, issues, outcomes, commitments). */
export const attendanceRecordScope = (rights: Rights, capability: Capability) => ({
  OR: [
    {
      AND: [
        { attendance: { trip: tripScope(rights, capability) } },
        { OR: [unrestricted, { attendance: { trip: tripScope(rights, "restricted.read") } }] },
      ],
    },
    { attendance: { trip: openTrip }, ...unrestricted },
  ],
});

/** Delegations of which somebody may read something: own circle, or an open past. */
export const readableAttendance = (rights: Rights): Prisma.AttendanceWhereInput => ({
  OR: [{ trip: tripScope(rights, "minutes.read") }, { trip: openTrip }],
});

import type { Rights } from "@/lib/access/can";
import type { Capability } from "@/lib/access/policy";
import { openTrip, tripScope } from "@/lib/access/scope";
import type { Prisma } from "@/prisma/generated/client";
import type { SearchKind } from "./model";

/** The right that opens each kind inside a trip's circle. Series, meetings and items are the office's. */
const circles: [Capability, SearchKind[]][] = [
  ["minutes.read", ["MINUTES", "POSITION"]],
  ["report.read", ["REPORT"]],
  ["recommendation.read", ["RECOMMENDATION"]],
];

const unrestricted = { grade: { not: "RESTRICTED" } } as const;

/**
 * What somebody may find, as one filter, for hits and counts alike: what is the office's; what is of a trip in whose
 * circle they are, restricted entries only where `restricted.read` reaches; and everything unrestricted of open trips.
 */
export function searchScope(rights: Rights): Prisma.SearchEntryWhereInput {
  return {
    OR: [
      { tripId: null, ...unrestricted },
      { trip: openTrip, ...unrestricted },
      {
        OR: circles.map(([capability, kinds]) => ({ kind: { in: kinds }, trip: tripScope(rights, capability) })),
        AND: [{ OR: [unrestricted, { trip: tripScope(rights, "restricted.read") }] }],
      },
    ],
  };
}

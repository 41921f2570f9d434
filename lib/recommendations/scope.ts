import type { Rights } from "@/lib/access/can";
import { spansOf, tripRecordScope, tripScope } from "@/lib/access/scope";
import type { Prisma } from "@/prisma/generated/client";

const unrestricted = { grade: { not: "RESTRICTED" } } as const;

/**
 * Recommendations one may read: in the trip's circle, by the whole office once the report is approved, and by
 * whoever owns a task under one, who need not know the report. Restricted ones only where `restricted.read` reaches.
 */
export function recommendationScope(rights: Rights): Prisma.RecommendationWhereInput {
  const own = spansOf(rights, "recommendation.read").every((span) => span.own);
  const mine: Prisma.RecommendationWhereInput = {
    tasks: { some: { ownerId: rights.personId, deletedAt: null } },
    OR: [unrestricted, { trip: tripScope(rights, "restricted.read") }],
  };
  return {
    deletedAt: null,
    trip: { deletedAt: null },
    OR: [...tripRecordScope(rights, "recommendation.read").OR, ...(own ? [mine] : [])],
  };
}

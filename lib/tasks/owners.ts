import "server-only";

import { can } from "@/lib/access/can";
import type { Tx } from "@/lib/db/client";

/** Why this person cannot own a task under a recommendation (a message key), or null when they can. */
export async function canOwn(
  tx: Tx,
  personId: string,
  { tripId, grade }: { tripId: string; grade: string },
): Promise<string | null> {
  const person = await tx.person.findFirst({
    where: { id: personId, deletedAt: null, account: { is: { disabledAt: null } } },
    select: {
      account: { select: { roles: true } },
      memberships: { where: { tripId, deletedAt: null }, select: { tripId: true, role: true } },
    },
  });
  if (!person) return "recommendations.why.ownerWithoutAccount";
  if (grade !== "RESTRICTED") return null;
  const rights = { personId, roles: person.account?.roles ?? [], memberships: person.memberships, preview: null };
  return can(rights, "restricted.read", { tripIds: [tripId] }) ? null : "recommendations.why.ownerMayNotRead";
}

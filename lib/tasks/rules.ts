import type { Said } from "@/lib/action/outcome";
import { isFollowed } from "@/lib/recommendations/rules";
import type { Decision, TaskState } from "@/prisma/generated/enums";

type Standing = { state: TaskState; ownerId: string; proposedBy: string | null };

const no = (key: string): Said[] => [{ key: `recommendations.why.${key}` }];

/** Tasks stand under what is taken up; an undecided, refused or filed recommendation has nothing to be done. */
export function addingBlockers(decision: Decision | null): Said[] {
  if (decision === null) return no("decideFirst");
  return isFollowed(decision) ? [] : no("notFollowed");
}

/** Progress is written, and the task handed over or given another day, while it is open. */
export function workingBlockers(state: TaskState): Said[] {
  if (state === "PROPOSED_DONE") return no("waitsForVerification");
  return state === "VERIFIED" ? no("isVerified") : [];
}

/**
 * Why this person cannot verify it or send it back; empty when they can. The second person is neither the owner nor
 * the one who said it was done (domain §1.7: 解除列管 needs a second person).
 */
export function verifyingBlockers({ state, ownerId, proposedBy }: Standing, personId: string): Said[] {
  if (state === "OPEN") return no("notProposed");
  if (state === "VERIFIED") return no("isVerified");
  return personId === ownerId || personId === proposedBy ? no("secondPerson") : [];
}

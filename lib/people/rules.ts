import type { Said } from "@/lib/action/outcome";

export type Leaving = { hasActiveAccount: boolean; openTasks: number };

/** Why a person cannot be deleted yet, all of it; empty when they can. */
export function deletionBlockers({ hasActiveAccount, openTasks }: Leaving): Said[] {
  const blockers: Said[] = [];
  if (hasActiveAccount) blockers.push({ key: "people.blockers.account" });
  if (openTasks > 0) blockers.push({ key: "people.blockers.tasks", values: { count: openTasks } });
  return blockers;
}

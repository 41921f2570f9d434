import "server-only";

import type { Rights } from "@/lib/access/can";
import type { Capability } from "@/lib/access/policy";
import { mayOn } from "@/lib/access/scope";
import { db } from "@/lib/db/client";

/**
 * A row tells the reason of a return, a host, a stance: that is read by whoever reads what it is about, as the record
 * itself is. The first part of an action's name says what that is; a kind that does not stand here tells nothing of a trip.
 */
export const readWith: Readonly<Record<string, Capability>> = {
  trip: "trip.read",
  logistics: "logistics.read",
  brief: "brief.read",
  minutes: "minutes.read",
  intervention: "minutes.read",
  issue: "minutes.read",
  position: "minutes.read",
  outcome: "minutes.read",
  commitment: "minutes.read",
  note: "minutes.read",
  visit: "report.read",
  gift: "report.read",
  picture: "report.read",
  file: "report.read",
  report: "report.read",
  recommendation: "recommendation.read",
  task: "recommendation.read",
};

type Row = { action: string; subjectId: string | null; tripId: string | null };

/** Whether the details of each of these rows are for this reader: that one may see that it was done does not open what it says. */
export async function toldTo(rights: Rights, rows: readonly Row[]): Promise<(row: Row) => boolean> {
  const tripIds = [...new Set(rows.flatMap(({ tripId }) => tripId ?? []))];
  const hidden = new Set(await restrictedIds(tripIds.filter((id) => !mayOn(rights, "restricted.read", id))));
  return ({ action, subjectId, tripId }) => {
    const capability = readWith[action.slice(0, action.indexOf("."))];
    // What belongs to no trip is reached only by those who read every trip's.
    return !capability || (mayOn(rights, capability, tripId ?? "") && !(subjectId && hidden.has(subjectId)));
  };
}

/** Recommendations of grade restricted and their tasks: the only ones that a reader without that right meets in a trail. */
export async function restrictedIds(tripIds: string[]): Promise<string[]> {
  if (tripIds.length === 0) return [];
  const rows = await db.recommendation.findMany({
    where: { tripId: { in: tripIds }, grade: "RESTRICTED" },
    select: { id: true, tasks: { select: { id: true } } },
  });
  return rows.flatMap(({ id, tasks }) => [id, ...tasks.map((task) => task.id)]);
}

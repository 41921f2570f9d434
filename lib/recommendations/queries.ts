import "server-only";

import { cache } from "react";
import { type Actor, requireActor } from "@/lib/access/actor";
import { mayOn, tripScope } from "@/lib/access/scope";
import { recordEvent } from "@/lib/audit/record";
import { db } from "@/lib/db/client";
import { namesOf } from "@/lib/people/names";
import type { RecommendationDetail, UnitName } from "./model";
import { followState } from "./rules";
import { recommendationScope } from "./scope";
import {
  chainOf,
  chainSelect,
  meetingNameOf,
  meetingNameSelect,
  taskLineOf,
  taskSelect,
  unitNameOf,
  unitNameSelect,
} from "./views";

/** Of grade restricted, and not for this person: for the gate it does not exist. */
export const isHiddenFrom = (actor: Actor, { tripId, grade }: { tripId: string; grade: string }): boolean =>
  grade === "RESTRICTED" && !mayOn(actor, "restricted.read", tripId);

/** For the gate: the trip whose report this section belongs to. */
export async function findSectionTrip(sectionId: string): Promise<{ tripIds: string[] } | null> {
  const row = await db.reportSection.findFirst({
    where: { id: sectionId, deletedAt: null, report: { trip: { deletedAt: null } } },
    select: { report: { select: { tripId: true } } },
  });
  return row && { tripIds: [row.report.tripId] };
}

/** For the gate, withdrawn ones included: they are restored through it. */
export async function findRaised(
  recommendationId: string,
  actor: Actor,
): Promise<{ id: string; tripIds: string[] } | null> {
  const row = await db.recommendation.findFirst({
    where: { id: recommendationId, trip: { deletedAt: null } },
    select: { id: true, tripId: true, grade: true },
  });
  return row && !isHiddenFrom(actor, row) ? { id: row.id, tripIds: [row.tripId] } : null;
}

/** One recommendation with its chain and tasks. Null when it does not exist or the reader may not know that it does. */
export const findRecommendation = cache(async (recommendationId: string): Promise<RecommendationDetail | null> => {
  const actor = await requireActor();
  const row = await db.recommendation.findFirst({
    where: { AND: [{ id: recommendationId }, recommendationScope(actor)] },
    select: {
      ...chainSelect,
      term: true,
      raisedBy: true,
      raisedAt: true,
      decisionReason: true,
      version: true,
      leadUnit: { select: unitNameSelect },
      tasks: { where: { deletedAt: null }, orderBy: [{ dueOn: "asc" }, { id: "asc" }], select: taskSelect },
    },
  });
  if (!row) return null;
  if (row.grade === "RESTRICTED")
    await recordEvent(db, actor, {
      action: "restricted.read",
      subject: { kind: "recommendation", id: row.id, tripId: row.tripId },
    });
  const nameOf = await namesOf([row.raisedBy, row.decidedBy]);
  const decidedByName = nameOf(row.decidedBy);
  return {
    id: row.id,
    tripId: row.tripId,
    tripTitle: row.trip.title,
    number: row.number,
    text: row.text,
    grade: row.grade,
    term: row.term,
    leadUnit: row.leadUnit && unitNameOf(row.leadUnit),
    raisedBy: row.raisedBy,
    raisedByName: nameOf(row.raisedBy),
    raisedAt: row.raisedAt,
    decision: row.decision,
    decisionReason: row.decisionReason,
    decidedByName,
    decidedAt: row.decidedAt,
    version: row.version,
    chain: chainOf(row, actor, decidedByName),
    tasks: row.tasks.map(taskLineOf),
    state: followState(row.decision, row.tasks),
  };
});

/** The section somebody is about to raise a recommendation from. Null when it is not a report of theirs to raise from. */
export async function findRaising(
  sectionId: string,
): Promise<{ id: string; heading: string; tripId: string; tripTitle: string; reportTitle: string } | null> {
  const actor = await requireActor();
  const row = await db.reportSection.findFirst({
    where: { id: sectionId, deletedAt: null, report: { trip: tripScope(actor, "recommendation.raise") } },
    select: {
      id: true,
      heading: true,
      report: { select: { title: true, trip: { select: { id: true, title: true } } } },
    },
  });
  return (
    row && {
      id: row.id,
      heading: row.heading,
      tripId: row.report.trip.id,
      tripTitle: row.report.trip.title,
      reportTitle: row.report.title,
    }
  );
}

export type ItemChoice = {
  id: string;
  number: string | null;
  titleZh: string | null;
  titleEn: string | null;
  meetingZh: string;
  meetingEn: string | null;
};

/** The agenda items of a trip's meetings, in order, to say which one a recommendation concerns. */
export async function listItemChoices(tripId: string): Promise<ItemChoice[]> {
  const actor = await requireActor();
  const rows = await db.agendaItem.findMany({
    where: {
      deletedAt: null,
      kind: { in: ["ITEM", "OTHER"] },
      meeting: { deletedAt: null, attendances: { some: { tripId, trip: tripScope(actor, "recommendation.raise") } } },
    },
    orderBy: [{ meeting: { startsOn: "asc" } }, { meetingId: "asc" }, { position: "asc" }],
    take: 500,
    select: { id: true, number: true, titleZh: true, titleEn: true, meeting: { select: meetingNameSelect } },
  });
  return rows.map(({ meeting, ...item }) => {
    const { nameZh, nameEn } = meetingNameOf(meeting);
    return { ...item, meetingZh: nameZh, meetingEn: nameEn };
  });
}

/** All units, to say who leads. Every signed-in person may know how the office is made up. */
export async function listUnitChoices(): Promise<UnitName[]> {
  await requireActor();
  const rows = await db.unit.findMany({
    where: { deletedAt: null, agency: { deletedAt: null } },
    orderBy: [{ agency: { position: "asc" } }, { agencyId: "asc" }, { position: "asc" }, { nameZh: "asc" }],
    take: 1000,
    select: unitNameSelect,
  });
  return rows.map(unitNameOf);
}

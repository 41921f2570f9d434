import "server-only";

import { type Conflict, done, type Outcome, refused } from "@/lib/action/outcome";
import { toDay } from "@/lib/calendar/day";
import type { Tx } from "@/lib/db/client";
import { hold } from "@/lib/db/hold";
import { holdReport, mirrorReport } from "@/lib/report/keep-chapter";
import type { Author } from "@/lib/texts/commands";
import { tripColumns, writePlaces } from "./commands";
import { tripSubject } from "./move";
import { editingBlockers } from "./rules";
import type { TripFacts } from "./schema";

/** The cover facts of a draft, guarded by the version the form was opened with. */
export async function editTrip(
  tx: Tx,
  by: Author,
  input: TripFacts & { tripId: string; version: number },
  now: Date,
): Promise<Outcome> {
  const { tripId, version, ...facts } = input;
  // Held in the order in which everybody holds them: the trip, then what lies under it.
  await hold(tx, "Trip", tripId);
  const report = await tx.report.findUnique({ where: { tripId }, select: { id: true } });
  if (report) await hold(tx, "Report", report.id);
  const trip = await tx.trip.findFirst({
    where: { id: tripId, deletedAt: null },
    select: { state: true, grade: true, report: { select: { state: true } } },
  });
  if (!trip) return refused("action.notAllowed");
  const blockers = editingBlockers({ state: trip.state, reportState: trip.report?.state ?? null });
  if (blockers.length > 0) return refused(...blockers);

  const { count } = await tx.trip.updateMany({
    where: { id: tripId, deletedAt: null, version, state: { in: ["DRAFT", "RETURNED"] } },
    data: { ...tripColumns(facts), version: { increment: 1 } },
  });
  if (count === 0) return conflictOf(tx, tripId, now);
  await writePlaces(tx, tripId, facts.places);
  if (facts.grade !== trip.grade) await regrade(tx, tripId);
  return done("trips.saved", tripSubject(tripId), {
    version: version + 1,
    goTo: `/trips/${tripId}`,
    detail: { by: by.name, title: facts.title, days: `${facts.startsOn}/${facts.endsOn}` },
  });
}

/** The grade of a trip lies over its report and whatever quotes it. */
async function regrade(tx: Tx, tripId: string): Promise<void> {
  const row = await tx.report.findUnique({ where: { tripId }, select: { id: true } });
  const report = row && (await holdReport(tx, row.id));
  if (report) await mirrorReport(tx, report);
}

/** What another saved meanwhile: the purpose beside the one typed, the short facts in the sentence. What was typed stays in the form. */
async function conflictOf(tx: Tx, tripId: string, now: Date): Promise<Conflict> {
  const trip = await tx.trip.findUniqueOrThrow({
    where: { id: tripId },
    include: { places: { orderBy: { position: "asc" } } },
  });
  const last = await tx.auditEvent.findFirst({
    where: { tripId, action: "trip.edit" },
    orderBy: { id: "desc" },
    select: { actorName: true, at: true },
  });
  const places = trip.places.map(({ countryZh, cityZh }) => `${countryZh}${cityZh ?? ""}`).join("、");
  const by = last?.actorName ?? "";
  const facts = [trip.title, trip.titleEn, trip.category, `${toDay(trip.startsOn)}–${toDay(trip.endsOn)}`, places]
    .filter(Boolean)
    .join("；");
  return {
    kind: "conflict",
    said: { key: "trips.conflict", values: { by, version: trip.version, facts } },
    subject: tripSubject(tripId),
    theirs: { version: trip.version, text: trip.purpose, content: null, by, at: (last?.at ?? now).toISOString() },
  };
}

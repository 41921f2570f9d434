import { db } from "./database";
import { givenWritten } from "./report-at-hand";

/** A report that is being written; the demo itself has none. One a worker is enough. */
let written: ReturnType<typeof givenWritten> | undefined;
const draftAtHand = () => {
  written ??= givenWritten("一、建議持續參與。");
  return written;
};

/** The demo that the server under test was started with. */
export async function demoRecords() {
  const meeting = await db.meeting.findFirstOrThrow({ where: { ordinal: 35, series: { code: "APEC ACTWG" } } });
  const coming = await db.meeting.findFirstOrThrow({ where: { ordinal: 36, series: { code: "APEC ACTWG" } } });
  const item = await db.agendaItem.findFirstOrThrow({ where: { meetingId: meeting.id, number: "5", parentId: null } });
  const next = await db.agendaItem.findFirstOrThrow({ where: { meetingId: coming.id, number: "3", parentId: null } });
  const trip = await db.trip.findFirstOrThrow({ where: { attendances: { some: { meetingId: meeting.id } } } });
  const comingTrip = await db.trip.findFirstOrThrow({ where: { attendances: { some: { meetingId: coming.id } } } });
  // The earlier one, whose report shows a picture.
  const drawnTrip = await db.trip.findFirstOrThrow({
    where: { pictures: { some: { altText: { contains: "示範" } } } },
  });
  const recommendation = await db.recommendation.findFirstOrThrow({
    where: { tripId: trip.id, tasks: { some: {} } },
    include: { tasks: true },
  });
  const section = await db.reportSection.findFirstOrThrow({
    where: { report: { tripId: trip.id }, kind: "REFLECTIONS" },
  });
  const account = await demoAccount("drafter");
  const unit = await db.unit.findFirstOrThrow({ where: { deletedAt: null }, orderBy: { id: "asc" } });
  const draft = await draftAtHand();
  const task = recommendation.tasks[0]!;
  const trips = { trip, comingTrip, drawnTrip };
  return { meeting, coming, item, next, ...trips, recommendation, task, section, account, unit, draft };
}

/** One of the demo's fictional accounts: "admin", "drafter" … */
export const demoAccount = (key: string) => db.account.findUniqueOrThrow({ where: { email: `${key}@attache.test` } });

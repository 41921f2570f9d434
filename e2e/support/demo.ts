import { db } from "./database";

/** The demo that the server under test was started with. */
export async function demoRecords() {
  const meeting = await db.meeting.findFirstOrThrow({ where: { ordinal: 35, series: { code: "APEC ACTWG" } } });
  const coming = await db.meeting.findFirstOrThrow({ where: { ordinal: 36, series: { code: "APEC ACTWG" } } });
  const item = await db.agendaItem.findFirstOrThrow({ where: { meetingId: meeting.id, number: "5", parentId: null } });
  const next = await db.agendaItem.findFirstOrThrow({ where: { meetingId: coming.id, number: "3", parentId: null } });
  const trip = await db.trip.findFirstOrThrow({ where: { attendances: { some: { meetingId: meeting.id } } } });
  const comingTrip = await db.trip.findFirstOrThrow({ where: { attendances: { some: { meetingId: coming.id } } } });
  const recommendation = await db.recommendation.findFirstOrThrow({
    where: { tripId: trip.id, tasks: { some: {} } },
    include: { tasks: true },
  });
  const section = await db.reportSection.findFirstOrThrow({
    where: { report: { tripId: trip.id }, kind: "REFLECTIONS" },
  });
  return { meeting, coming, item, next, trip, comingTrip, recommendation, task: recommendation.tasks[0]!, section };
}

/** One of the demo's fictional accounts: "admin", "drafter" … */
export const demoAccount = (key: string) => db.account.findUniqueOrThrow({ where: { email: `${key}@attache.test` } });

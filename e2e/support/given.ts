import { hash } from "@node-rs/argon2";
import type { OfficeRole, TripRole } from "@/lib/access/policy";
import { type Day, toDate } from "@/lib/calendar/day";
import type { Prisma } from "@/prisma/generated/client";
import { db } from "./database";

/**
 * Rows for one test. Every id is fresh, so tests run side by side on one database and nobody has to clean up. What a
 * test does not care about is filled in; what it does care about it says.
 */

const fresh = () => crypto.randomUUID().slice(0, 8);
const on = (day: string) => toDate(day as Day);

/** What every given account signs in with, unless it says otherwise. */
export const password = "correct horse battery";

export async function givenAgency(more: Partial<Prisma.AgencyUncheckedCreateInput> = {}) {
  return db.agency.create({ data: { nameZh: `機關${fresh()}`, nameEn: `Agency ${fresh()}`, ...more } });
}

export async function givenUnit(agency: { id: string }, more: Partial<Prisma.UnitUncheckedCreateInput> = {}) {
  return db.unit.create({
    data: { agencyId: agency.id, nameZh: `單位${fresh()}`, nameEn: `Unit ${fresh()}`, ...more },
  });
}

export async function givenPerson(more: Partial<Prisma.PersonUncheckedCreateInput> = {}) {
  return db.person.create({ data: { nameZh: `林${fresh()}`, nameEn: `Lin ${fresh()}`, title: "專員", ...more } });
}

type AccountOf = Partial<Prisma.AccountUncheckedCreateInput> & { roles?: OfficeRole[]; password?: string };

/** An account of a new person, or of `personId`. It can sign in at once with `password`. */
export async function givenAccount({ roles = [], password: typed = password, ...more }: AccountOf = {}) {
  const person = more.personId
    ? await db.person.findUniqueOrThrow({ where: { id: more.personId } })
    : await givenPerson();
  // A cheap hash: these tests are not about how long guessing takes.
  const passwordHash = await hash(typed, { memoryCost: 1024, timeCost: 1, parallelism: 1 });
  const account = await db.account.create({
    data: {
      email: `${fresh()}-${fresh()}@example.test`,
      roles,
      passwordHash,
      mustChangePassword: false,
      ...more,
      personId: person.id,
    },
  });
  return { ...account, name: person.nameZh, password: typed };
}

export async function givenTrip(more: Partial<Prisma.TripUncheckedCreateInput> = {}) {
  return db.trip.create({
    data: {
      title: `出國計畫${fresh()}`,
      titleEn: `Trip ${fresh()}`,
      purpose: "參加會議",
      category: "出席國際會議",
      startsOn: on("2026-11-01"),
      endsOn: on("2026-11-05"),
      createdBy: "測試",
      state: "APPROVED",
      ...more,
    },
  });
}

/** Puts a person on a trip in a role. An account may stand for its person. */
export async function givenMember(
  trip: { id: string },
  person: { id: string } | { personId: string },
  role: TripRole = "DELEGATE",
  more: Partial<Prisma.TripMemberUncheckedCreateInput> = {},
) {
  const position = await db.tripMember.count({ where: { tripId: trip.id } });
  return db.tripMember.create({
    data: { tripId: trip.id, personId: "personId" in person ? person.personId : person.id, role, position, ...more },
  });
}

export async function givenSeries(more: Partial<Prisma.SeriesUncheckedCreateInput> = {}) {
  return db.series.create({
    data: { code: `S-${fresh()}`, nameZh: `系列${fresh()}`, nameEn: `Series ${fresh()}`, ...more },
  });
}

export async function givenMeeting(more: Partial<Prisma.MeetingUncheckedCreateInput> = {}) {
  return db.meeting.create({
    data: {
      nameZh: `會議${fresh()}`,
      nameEn: `Meeting ${fresh()}`,
      countryZh: "泰國",
      cityZh: "清邁",
      cityEn: "Chiang Mai",
      timeZone: "Asia/Bangkok",
      startsOn: on("2026-11-02"),
      endsOn: on("2026-11-03"),
      mode: "IN_PERSON",
      ...more,
    },
  });
}

export async function givenItem(meeting: { id: string }, more: Partial<Prisma.AgendaItemUncheckedCreateInput> = {}) {
  const position = await db.agendaItem.count({ where: { meetingId: meeting.id } });
  return db.agendaItem.create({
    data: {
      meetingId: meeting.id,
      position,
      number: String(position + 1),
      kind: "ITEM",
      titleZh: `議程${fresh()}`,
      titleEn: `Item ${fresh()}`,
      day: on("2026-11-02"),
      startMinute: 540 + position * 30,
      endMinute: 570 + position * 30,
      ...more,
    },
  });
}

/** A trip's delegation at a meeting: the key of what it writes there. */
export async function givenAttendance(trip: { id: string }, meeting: { id: string }) {
  return db.attendance.create({ data: { tripId: trip.id, meetingId: meeting.id } });
}

/** A trip's report, which opens its past to the office once it is APPROVED. */
export async function givenReport(trip: { id: string }, more: Partial<Prisma.ReportUncheckedCreateInput> = {}) {
  return db.report.create({ data: { tripId: trip.id, title: `出國報告${fresh()}`, ...more } });
}

/** A trip with a meeting of one item, and people on it in the roles asked for: most tests begin here. */
export async function givenDelegation(...roles: TripRole[]) {
  const [trip, meeting] = await Promise.all([givenTrip(), givenMeeting()]);
  const [attendance, item] = await Promise.all([givenAttendance(trip, meeting), givenItem(meeting)]);
  const people = [];
  for (const role of roles) {
    const account = await givenAccount();
    await givenMember(trip, account, role);
    people.push(account);
  }
  return { trip, meeting, attendance, item, people };
}

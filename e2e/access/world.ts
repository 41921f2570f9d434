import type { Rights } from "@/lib/access/can";
import { officeRoles, type Role, tripRoles } from "@/lib/access/policy";
import { type Day, toDate } from "@/lib/calendar/day";
import { db } from "../support/database";
import {
  givenAccount,
  givenAttendance,
  givenItem,
  givenMeeting,
  givenMember,
  givenReport,
  givenTrip,
} from "../support/given";

const doc = (...blocks: { text: string; restricted?: boolean }[]) => ({
  type: "doc",
  content: blocks.map(({ text, restricted }) => ({
    type: "paragraph",
    ...(restricted ? { attrs: { grade: "RESTRICTED" } } : {}),
    content: [{ type: "text", text }],
  })),
});

/** One trip whose every text is a word that occurs nowhere else, so that a page shows it or does not. */
export async function givenSecrets(tag: string, reportState: "DRAFT" | "APPROVED") {
  const word = (what: string) => `${what}${tag}`;
  const by = await givenAccount();
  const trip = await givenTrip({
    title: word("trip"),
    state: "APPROVED",
    startsOn: toDate("2026-10-01" as Day),
    endsOn: toDate("2026-10-03" as Day),
  });
  const meeting = await givenMeeting({
    nameZh: word("meeting"),
    startsOn: toDate("2026-10-02" as Day),
    endsOn: toDate("2026-10-02" as Day),
  });
  const attendance = await givenAttendance(trip, meeting);
  const item = await givenItem(meeting, { titleZh: word("item"), day: toDate("2026-10-02" as Day) });
  const place = { attendanceId: attendance.id, itemId: item.id };
  await db.stay.create({
    data: {
      tripId: trip.id,
      name: word("hotel"),
      checkIn: toDate("2026-10-01" as Day),
      checkOut: toDate("2026-10-03" as Day),
    },
  });
  const brief = await db.brief.create({ data: { ...place, objective: word("brief"), updatedBy: by.personId } });
  const minutesText = doc({ text: word("minutes") }, { text: word("restricted"), restricted: true });
  await db.minutes.create({
    data: { ...place, doc: minutesText, text: word("minutes"), updatedBy: by.personId, finished: true },
  });
  await db.intervention.create({ data: { ...place, delivered: word("intervention"), position: 0 } });
  await db.intervention.create({ data: { ...place, delivered: word("whispered"), position: 1, grade: "RESTRICTED" } });
  const report = await givenReport(trip, { state: reportState });
  const section = await db.reportSection.create({
    data: {
      reportId: report.id,
      position: 0,
      kind: "REFLECTIONS",
      heading: "心得與建議",
      doc: doc({ text: word("section") }),
      text: word("section"),
      updatedBy: by.personId,
    },
  });
  const recommendation = await db.recommendation.create({
    data: {
      tripId: trip.id,
      reportId: report.id,
      number: word("99-"),
      text: word("recommendation"),
      sectionId: section.id,
      quote: word("section"),
      quoteBefore: "",
      quoteAfter: "",
      raisedBy: by.personId,
      itemId: item.id,
    },
  });
  const owner = await givenAccount();
  const task = await db.task.create({
    data: {
      recommendationId: recommendation.id,
      title: word("task"),
      ownerId: owner.personId,
      dueOn: toDate("2027-01-31" as Day),
    },
  });
  await db.searchEntry.create({
    data: {
      kind: "MINUTES",
      subjectId: word("minutes"),
      path: `/meetings/${meeting.id}/items/${item.id}`,
      meetingId: meeting.id,
      tripId: trip.id,
      day: toDate("2026-10-02" as Day),
      titleZh: word("item"),
      titleEn: "",
      text: `${word("minutes")} ${tag}`,
      folded: `${word("minutes")} ${tag}`,
      grams: [tag, word("minutes")],
    },
  });
  return { tag, word, trip, meeting, attendance, item, brief, report, section, recommendation, task, owner };
}

export type Secrets = Awaited<ReturnType<typeof givenSecrets>>;
export type Person = { name: string; account: { id: string; personId: string }; rights: Rights };

/** One person per office role, one without any, and per trip role one on this trip and one on another trip only. */
export async function givenPeople({ trip, owner }: Secrets): Promise<Person[]> {
  const elsewhere = await givenTrip();
  const people: Person[] = [];
  const add = async (name: string, role: Role | null, on: { id: string } | null) => {
    const office = officeRoles.filter((one) => one === role);
    const account = await givenAccount({ roles: office });
    const held = tripRoles.find((one) => one === role);
    if (held && on) await givenMember(on, account, held);
    people.push({
      name,
      account,
      rights: {
        personId: account.personId,
        roles: office,
        memberships: held && on ? [{ tripId: on.id, role: held }] : [],
        preview: null,
      },
    });
  };
  await add("STAFF", null, null);
  for (const role of officeRoles) await add(role, role, null);
  for (const role of tripRoles) {
    await add(`${role} of this trip`, role, trip);
    await add(`${role} of another trip`, role, elsewhere);
  }
  people.push({
    name: "owner of the task",
    account: owner,
    rights: { personId: owner.personId, roles: [], memberships: [], preview: null },
  });
  return people;
}

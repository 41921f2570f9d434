import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
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

/**
 * One trip whose every text is a word that occurs nowhere else, so that a page shows it or does not.
 * @param restricted what of it is of grade restricted as a whole
 */
export async function givenSecrets(
  tag: string,
  reportState: "DRAFT" | "APPROVED",
  restricted: "trip" | "report" | null = null,
) {
  const word = (what: string) => `${what}${tag}`;
  const by = await givenAccount();
  const trip = await givenTrip({
    title: word("trip"),
    state: "APPROVED",
    grade: restricted === "trip" ? "RESTRICTED" : "INTERNAL",
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
  const minutesText = doc({ text: word("minutes") }, { text: word("hiddenParagraph"), restricted: true });
  await db.minutes.create({
    data: { ...place, doc: minutesText, text: word("minutes"), updatedBy: by.personId, finished: true },
  });
  await givenNotes(word, { ...place, by });
  const [file, hiddenFile] = await givenFiles(word, { trip, by });
  const report = await givenReport(trip, {
    state: reportState,
    grade: restricted === "report" ? "RESTRICTED" : "INTERNAL",
  });
  const chapter = { reportId: report.id, kind: "REFLECTIONS", heading: "心得與建議", updatedBy: by.personId } as const;
  const section = await db.reportSection.create({
    data: { ...chapter, position: 0, doc: doc({ text: word("chapter") }), text: word("chapter") },
  });
  const hidden = { grade: "RESTRICTED", doc: doc({ text: word("hiddenChapter") }), text: "" } as const;
  await db.reportSection.create({ data: { ...chapter, ...hidden, position: 1 } });
  const recommendation = await db.recommendation.create({
    data: {
      tripId: trip.id,
      reportId: report.id,
      number: word("99-"),
      text: word("recommendation"),
      sectionId: section.id,
      quote: word("chapter"),
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
  const isOpen = reportState === "APPROVED" && restricted === null;
  const written = { brief, report, section, file, hiddenFile, recommendation, task, owner };
  return { tag, word, trip, meeting, attendance, item, isOpen, ...written };
}

type Word = (what: string) => string;
/** Of each kind of record one that opens with the trip, and one that never does. */
const both = [
  { grade: "INTERNAL", of: (what: string) => what },
  { grade: "RESTRICTED", of: (what: string) => `hidden${what.charAt(0).toUpperCase()}${what.slice(1)}` },
] as const;

async function givenNotes(
  word: Word,
  { by, ...place }: { by: { personId: string }; attendanceId: string; itemId: string },
) {
  for (const [position, { grade, of }] of both.entries()) {
    const said = (what: string) => word(of(what));
    const note = { ...place, grade };
    await db.intervention.create({ data: { ...note, delivered: said("intervention"), position } });
    const stance = { economyCode: "US", stance: "SUPPORT", quote: said("position"), notedBy: by.personId } as const;
    await db.issue.create({ data: { ...note, title: said("issue"), position, positions: { create: stance } } });
    await db.outcome.create({ data: { ...note, kind: "NOTED", evidence: said("outcome"), notedBy: by.personId } });
    await db.commitment.create({ data: { ...note, kind: "PROMISED", byWhom: "US", text: said("commitment") } });
  }
}

async function givenFiles(word: Word, { trip, by }: { trip: { id: string }; by: { personId: string } }) {
  const [open, hidden] = both.map(async ({ grade, of }) => {
    await db.visit.create({ data: { tripId: trip.id, hostZh: word(of("visit")), grade } });
    const bytes = Buffer.from(word(of("file")));
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const folder = path.join(process.env.FILES_DIR ?? "", sha256.slice(0, 2), sha256.slice(2, 4));
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, sha256), bytes);
    return db.storedFile.create({
      data: {
        ...{ tripId: trip.id, grade, sha256, size: BigInt(bytes.length), uploadedBy: by.personId },
        ...{ name: "file.bin", mediaType: "application/octet-stream", audience: "REPORT" },
      },
    });
  });
  return [await open!, await hidden!] as const;
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

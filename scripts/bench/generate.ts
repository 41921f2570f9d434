import type pg from "pg";
import { fold, grams } from "@/lib/search/fold";
import { seeded } from "./random";
import { insertAll, type Rows } from "./rows";
import { passage, title } from "./words";

/** 10,000 meetings with 12 items each, and the delegations, texts and tasks of an office that has worked for decades. */
export const scale = {
  meetings: 10_000,
  itemsPerMeeting: 12,
  series: 60,
  trips: 1_500,
  withMinutes: 500,
  tasksPerTrip: 3,
};
export type Scale = typeof scale;

const id = (kind: string, n: number) => `bench-${kind}-${n}`;
const dayOf = (n: number, of: number, today: string) => {
  const start = Date.parse("2001-01-01");
  const end = Date.parse(today) + 200 * 86_400_000;
  return new Date(start + ((end - start) * n) / of).toISOString().slice(0, 10);
};

/** Fills an empty, migrated database. Who signs in during the bench: account bench-account-0, on the trips of the latest meetings. */
export async function generate(client: pg.Client, today: string, size: Scale = scale): Promise<void> {
  const random = seeded(20220817);
  const rows: Rows = {
    Installation: [{ id: 1, demo: false, name: "Bench" }],
    Agency: [{ id: id("agency", 0), nameZh: "示範機關", position: 0 }],
    Unit: [{ id: id("unit", 0), agencyId: id("agency", 0), nameZh: "示範單位", position: 0 }],
    Person: [],
    Account: [],
    Session: [],
    Economy: [{ code: "TW", nameZh: "中華台北", nameEn: "Chinese Taipei", aliases: [], apec: true, position: 18 }],
    Series: [],
    Meeting: [],
    AgendaItem: [],
    Trip: [],
    TripMember: [],
    Attendance: [],
    Report: [],
    ReportSection: [],
    Minutes: [],
    Brief: [],
    Recommendation: [],
    Task: [],
    SearchEntry: [],
  };
  for (let n = 0; n < 40; n++) {
    rows.Person!.push({
      id: id("person", n),
      nameZh: `示範人員${n}`,
      agencyId: id("agency", 0),
      unitId: id("unit", 0),
    });
    rows.Account!.push({
      id: id("account", n),
      personId: id("person", n),
      email: `bench${n}@attache.test`,
      roles: n === 0 ? ["COORDINATOR", "UNIT_HEAD"] : [],
      mustChangePassword: false,
    });
  }
  rows.Session!.push({ id: id("session", 0), accountId: id("account", 0) });
  for (let n = 0; n < size.series; n++)
    rows.Series!.push({ id: id("series", n), code: `BENCH ${n}`, nameZh: `示範系列${n}`, nameEn: `Series ${n}` });
  for (let n = 0; n < size.meetings; n++) meeting(rows, n, size, today, random);
  await insertAll(client, rows);
}

function meeting(rows: Rows, n: number, size: Scale, today: string, random: ReturnType<typeof seeded>) {
  const day = dayOf(n, size.meetings, today);
  const name = title(random);
  const meetingId = id("meeting", n);
  rows.Meeting!.push({
    id: meetingId,
    seriesId: id("series", n % size.series),
    ordinal: Math.floor(n / size.series) + 1,
    nameZh: `${name.zh}會議`,
    nameEn: `${name.en} Meeting`,
    countryZh: "泰國",
    cityZh: "清邁",
    timeZone: "Asia/Bangkok",
    startsOn: day,
    endsOn: day,
    mode: "IN_PERSON",
    version: 1,
  });
  find(
    rows,
    "MEETING",
    meetingId,
    `/meetings/${meetingId}`,
    meetingId,
    null,
    day,
    `${name.zh}會議`,
    `${name.en} Meeting`,
    "",
  );
  const tripNumber = size.meetings - n <= size.trips ? size.meetings - n : null;
  if (tripNumber !== null) trip(rows, tripNumber, meetingId, day, today, random);
  for (let k = 0; k < size.itemsPerMeeting; k++) {
    const item = title(random);
    const itemId = id("item", n * size.itemsPerMeeting + k);
    rows.AgendaItem!.push({
      id: itemId,
      meetingId,
      position: k,
      number: String(k + 1),
      kind: "ITEM",
      titleZh: item.zh,
      titleEn: item.en,
      day,
      startMinute: 540 + k * 30,
      endMinute: 570 + k * 30,
      presenters: [],
      version: 1,
      followsId: n >= size.series ? id("item", (n - size.series) * size.itemsPerMeeting + k) : null,
    });
    find(rows, "ITEM", itemId, `/meetings/${meetingId}/items/${itemId}`, meetingId, null, day, item.zh, item.en, "");
    if (tripNumber !== null && tripNumber <= size.withMinutes && day < today)
      minutes(rows, tripNumber, itemId, meetingId, day, item, random);
  }
}

function trip(rows: Rows, n: number, meetingId: string, day: string, today: string, random: ReturnType<typeof seeded>) {
  const tripId = id("trip", n);
  const past = day < today;
  rows.Trip!.push({
    id: tripId,
    title: `參加會議${n}`,
    purpose: "出席會議",
    category: "出席國際會議",
    startsOn: day,
    endsOn: day,
    grade: "INTERNAL",
    state: past ? "CLOSED" : "APPROVED",
    createdBy: id("person", 0),
    version: 1,
  });
  rows.TripMember!.push({
    id: id("member", n * 2),
    tripId,
    personId: id("person", 1 + (n % 39)),
    role: "HEAD",
    travels: true,
    onCover: true,
    position: 0,
  });
  if (n % 10 === 0)
    rows.TripMember!.push({
      id: id("member", n * 2 + 1),
      tripId,
      personId: id("person", 0),
      role: "DRAFTER",
      travels: true,
      onCover: true,
      position: 1,
    });
  rows.Attendance!.push({ id: id("attendance", n), tripId, meetingId });
  if (!past) return;
  const text = passage(random, 12);
  rows.Report!.push({
    id: id("report", n),
    tripId,
    title: `參加會議${n}報告`,
    grade: "INTERNAL",
    state: "APPROVED",
    reportMonthOnly: false,
  });
  rows.ReportSection!.push({
    id: id("section", n),
    reportId: id("report", n),
    position: 0,
    kind: "REFLECTIONS",
    heading: "心得與建議",
    doc: JSON.stringify({ type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text }] }] }),
    text,
    grade: "INTERNAL",
    handEdited: true,
    version: 1,
    updatedBy: id("person", 0),
  });
  find(rows, "REPORT", id("section", n), `/trips/${tripId}/report`, meetingId, tripId, day, "心得與建議", "", text);
  rows.Recommendation!.push({
    id: id("recommendation", n),
    tripId,
    reportId: id("report", n),
    number: `${Number(day.slice(0, 4)) - 1911}-${String(n).padStart(4, "0")}`,
    text: text.slice(0, 40),
    sectionId: id("section", n),
    quote: text.slice(0, 20),
    quoteBefore: "",
    quoteAfter: "",
    decision: "ADOPTED",
    grade: "INTERNAL",
    raisedBy: id("person", 0),
    version: 1,
  });
  for (let k = 0; k < scale.tasksPerTrip; k++) {
    const open = n <= 60;
    rows.Task!.push({
      id: id("task", n * scale.tasksPerTrip + k),
      recommendationId: id("recommendation", n),
      title: `追蹤事項${n}-${k}`,
      ownerId: id("person", (n + k) % 40),
      dueOn: today,
      state: open ? "OPEN" : "VERIFIED",
      percent: open ? 20 : 100,
      version: 1,
    });
  }
}

function minutes(
  rows: Rows,
  tripNumber: number,
  itemId: string,
  meetingId: string,
  day: string,
  item: { zh: string; en: string },
  random: ReturnType<typeof seeded>,
) {
  const text = passage(random, 8);
  rows.Minutes!.push({
    id: `${itemId}-minutes`,
    attendanceId: id("attendance", tripNumber),
    itemId,
    doc: JSON.stringify({ type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text }] }] }),
    text,
    grade: "INTERNAL",
    finished: true,
    version: 1,
    updatedBy: id("person", 0),
  });
  find(
    rows,
    "MINUTES",
    `${itemId}-minutes`,
    `/meetings/${meetingId}/items/${itemId}`,
    meetingId,
    id("trip", tripNumber),
    day,
    item.zh,
    item.en,
    text,
  );
}

function find(
  rows: Rows,
  kind: string,
  subjectId: string,
  path: string,
  meetingId: string,
  tripId: string | null,
  day: string,
  titleZh: string,
  titleEn: string,
  text: string,
) {
  const folded = fold(`${titleZh}\n${titleEn}\n${text}`);
  rows.SearchEntry!.push({
    id: `${kind}-${subjectId}`,
    kind,
    subjectId,
    path,
    meetingId,
    tripId,
    grade: "INTERNAL",
    day,
    titleZh,
    titleEn,
    text,
    folded,
    grams: grams(folded),
  });
}

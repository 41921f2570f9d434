import type pg from "pg";
import { apecCodes, positions } from "./generate-positions";
import { minutes, trip } from "./generate-trip";
import { seeded } from "./random";
import { insertAll, type Rows } from "./rows";
import { find, id } from "./rows-of";
import { rareWord, title } from "./words";

/** 10,000 meetings with 12 items each, and the delegations, texts and tasks of an office that has worked for decades. */
const usual = { meetings: 10_000, itemsPerMeeting: 12, series: 60, trips: 1_500, withMinutes: 500 };
export type Scale = typeof usual;

/** With `--full` five times as many. */
export const scale: Scale = process.env.ATTACHE_BENCH_FULL
  ? { ...usual, meetings: 50_000, trips: 7_500, withMinutes: 2_500 }
  : usual;

/** The meeting and the item that are measured: minuted, and attended by whoever signs in. */
export const measured = {
  meeting: scale.meetings - 300,
  item: (scale.meetings - 300) * scale.itemsPerMeeting + 4,
  attendance: 300,
};

/** Rows of so many meetings are held at a time. */
const batch = 5_000;

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
    Economy: apecCodes.map((code, position) => ({
      code,
      nameZh: `示範經濟體${code}`,
      nameEn: `Economy ${code}`,
      aliases: [],
      apec: true,
      position,
    })),
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
    Issue: [],
    Position: [],
    Outcome: [],
    Commitment: [],
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
  for (let n = 0; n < size.meetings; n++) {
    meeting(rows, n, size, today, random);
    if ((n + 1) % batch === 0) await insertAll(client, rows);
  }
  await insertAll(client, rows);
  await client.query("ANALYZE");
}

function meeting(rows: Rows, n: number, size: Scale, today: string, random: ReturnType<typeof seeded>) {
  const day = dayOf(n, size.meetings, today);
  const drawn = title(random);
  const name = n % 2_000 === 0 ? { ...drawn, zh: `${rareWord}${drawn.zh}` } : drawn;
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
    if (tripNumber !== null && tripNumber <= size.withMinutes && day < today) {
      minutes(rows, tripNumber, itemId, meetingId, day, item, random);
      positions(rows, tripNumber, itemId, random);
    }
  }
}

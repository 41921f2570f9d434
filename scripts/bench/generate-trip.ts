import type { seeded } from "./random";
import type { Rows } from "./rows";
import { find, id } from "./rows-of";
import { passage } from "./words";

const tasksPerTrip = 3;

/** A delegation at a meeting; past ones have an approved report with a recommendation and its tasks. */
export function trip(
  rows: Rows,
  n: number,
  meetingId: string,
  day: string,
  today: string,
  random: ReturnType<typeof seeded>,
) {
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
  for (let k = 0; k < tasksPerTrip; k++) {
    const open = n <= 60;
    rows.Task!.push({
      id: id("task", n * tasksPerTrip + k),
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

export function minutes(
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

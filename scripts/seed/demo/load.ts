import { addDays, type Day, dayIn, weekday } from "@/lib/calendar/day";
import { officeZone } from "@/lib/calendar/zone";
import type { Tx } from "@/lib/db/client";
import { ensureEconomies } from "@/lib/meetings/economies";
import { createOffice } from "../office";
import { readSample } from "../sample";
import { enterComingTrip } from "./coming-trip";
import { enterEarlierMeetings } from "./earlier";
import { comingAgenda } from "./invented";
import { enterSampleFacts } from "./sample-facts";
import { enterFollowUp } from "./sample-follow-up";
import { enterSampleMinutes } from "./sample-minutes";
import { enterSampleReport } from "./sample-report";
import { enterSampleTrip } from "./sample-trip";
import { enterMeeting, enterSampleMeeting, enterSeries } from "./series";

/**
 * The demo: a real, public trip report entered through the product's own commands, two earlier meetings and a coming
 * one of the same series, and fictional people who sign in. What is invented is marked 示範.
 */
export async function loadDemo(tx: Tx, now: Date): Promise<void> {
  await tx.installation.create({ data: { id: 1, demo: true, name: "法務部廉政署（示範）" } });
  await ensureEconomies(tx);
  const office = await createOffice(tx);
  const planner = office.by("coordinator");
  const today = dayIn(officeZone, now);
  const sample = readSample();

  const seriesId = await enterSeries(tx, planner);
  const earlier = await enterEarlierMeetings(tx, office, seriesId);
  const meeting = await enterSampleMeeting(tx, planner, seriesId, sample);
  const { tripId, attendanceId } = await enterSampleTrip(tx, office, sample, meeting.meetingId);
  await enterSampleMinutes(tx, office, sample, attendanceId, meeting.items);
  await enterSampleFacts(tx, office, sample, attendanceId, meeting.items);
  await earlier.continueAt(meeting);
  const { reflectionsId } = await enterSampleReport(tx, office, sample, tripId);
  await enterFollowUp(tx, office, reflectionsId, meeting.items, today);

  const first = tuesdayFrom(addDays(today, 45));
  const coming = await enterMeeting(
    tx,
    planner,
    {
      seriesId,
      ordinal: 36,
      nameZh: "第36次反貪腐暨透明化工作小組會議（示範）",
      nameEn: "36th APEC ACTWG Meeting (demo)",
      countryZh: "美國",
      cityZh: "西雅圖（示範）",
      cityEn: "Seattle (demo)",
      timeZone: "America/Los_Angeles",
      startsOn: first,
      endsOn: addDays(first, 1),
      mode: "IN_PERSON",
      host: null,
      chair: null,
    },
    comingAgenda(first),
  );
  await enterComingTrip(tx, office, coming, meeting, first, now);
}

/** Meetings keep to working days: that day, or the next Tuesday after it. */
const tuesdayFrom = (earliest: Day): Day => addDays(earliest, (9 - weekday(earliest)) % 7);

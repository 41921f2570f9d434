import { type Day, day } from "@/lib/calendar/day";
import type { Tx } from "@/lib/db/client";
import { createMeeting, createSeries } from "@/lib/meetings/commands";
import type { Author } from "@/lib/texts/commands";
import type { MeetingMode } from "@/prisma/generated/enums";
import { must } from "../must";
import type { Sample, SampleSlot } from "../sample";
import { enterAgenda } from "./agenda";

export type Entered = { meetingId: string; items: Map<string, string> };

/** APEC ACTWG */
export const enterSeries = async (tx: Tx, by: Author): Promise<string> =>
  (
    await must(
      tx,
      by,
      "series.create",
      createSeries(tx, by, {
        code: "APEC ACTWG",
        nameZh: "APEC反貪腐暨透明化工作小組",
        nameEn: "APEC Anti-Corruption and Transparency Experts Working Group",
      }),
    )
  ).id;

type Facts = {
  seriesId: string;
  ordinal: number;
  nameZh: string;
  nameEn: string;
  countryZh: string | null;
  cityZh: string | null;
  cityEn: string | null;
  timeZone: string;
  startsOn: Day;
  endsOn: Day;
  mode: MeetingMode;
  host: string | null;
  chair: string | null;
};

export async function enterMeeting(tx: Tx, by: Author, facts: Facts, slots: readonly SampleSlot[]): Promise<Entered> {
  const { id } = await must(tx, by, "meeting.create", createMeeting(tx, by, facts, new Date()));
  return { meetingId: id, items: await enterAgenda(tx, by, id, slots) };
}

/** The meeting of the sample report. */
export const enterSampleMeeting = (
  tx: Tx,
  by: Author,
  seriesId: string,
  { meeting, slots }: Sample,
): Promise<Entered> =>
  enterMeeting(
    tx,
    by,
    {
      seriesId,
      ordinal: meeting.ordinal,
      nameZh: meeting.nameZh,
      nameEn: meeting.nameEn,
      countryZh: meeting.country,
      cityZh: meeting.city,
      cityEn: "Chiang Mai",
      timeZone: meeting.timeZone,
      startsOn: day(slots[0]?.day ?? ""),
      endsOn: day(slots.at(-1)?.day ?? ""),
      mode: meeting.mode,
      host: null,
      chair: meeting.chair,
    },
    slots,
  );

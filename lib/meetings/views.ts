import { toDay } from "@/lib/calendar/day";
import type { Prisma } from "@/prisma/generated/client";
import type { MeetingListItem } from "./model";

/** What is read of each row, and how it becomes a view. */

export const seriesSelect = { id: true, code: true, nameZh: true, nameEn: true } as const satisfies Prisma.SeriesSelect;

export const meetingSelect = {
  id: true,
  ordinal: true,
  nameZh: true,
  nameEn: true,
  countryZh: true,
  cityZh: true,
  cityEn: true,
  timeZone: true,
  startsOn: true,
  endsOn: true,
  mode: true,
  series: { select: seriesSelect },
} as const satisfies Prisma.MeetingSelect;

type MeetingRow = Prisma.MeetingGetPayload<{ select: typeof meetingSelect }>;

export const meetingItemOf = (row: MeetingRow): MeetingListItem => ({
  ...row,
  startsOn: toDay(row.startsOn),
  endsOn: toDay(row.endsOn),
});

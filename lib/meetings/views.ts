import { toDay } from "@/lib/calendar/day";
import type { Prisma } from "@/prisma/generated/client";
import type { AgendaItemView, MeetingListItem, MeetingView } from "./model";

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

export const meetingPageSelect = {
  ...meetingSelect,
  host: true,
  chair: true,
  version: true,
} as const satisfies Prisma.MeetingSelect;

type MeetingRow = Prisma.MeetingGetPayload<{ select: typeof meetingSelect }>;
type MeetingPageRow = Prisma.MeetingGetPayload<{ select: typeof meetingPageSelect }>;

export const meetingItemOf = (row: MeetingRow): MeetingListItem => ({
  ...row,
  startsOn: toDay(row.startsOn),
  endsOn: toDay(row.endsOn),
});
export const meetingOf = (row: MeetingPageRow): MeetingView => ({
  ...row,
  startsOn: toDay(row.startsOn),
  endsOn: toDay(row.endsOn),
});

export const itemSelect = {
  id: true,
  meetingId: true,
  parentId: true,
  position: true,
  number: true,
  kind: true,
  titleZh: true,
  titleEn: true,
  textZh: true,
  textEn: true,
  day: true,
  startMinute: true,
  endMinute: true,
  presenters: true,
  version: true,
  follows: {
    select: {
      id: true,
      meetingId: true,
      number: true,
      titleZh: true,
      titleEn: true,
      deletedAt: true,
      meeting: { select: { ordinal: true, deletedAt: true } },
    },
  },
} as const satisfies Prisma.AgendaItemSelect;

type ItemRow = Prisma.AgendaItemGetPayload<{ select: typeof itemSelect }>;

export function itemOf({ startMinute, endMinute, day, follows, ...row }: ItemRow): AgendaItemView {
  const gone = !follows || follows.deletedAt !== null || follows.meeting.deletedAt !== null;
  return {
    ...row,
    day: day && toDay(day),
    start: startMinute,
    end: endMinute,
    follows: gone
      ? null
      : {
          id: follows.id,
          meetingId: follows.meetingId,
          meetingOrdinal: follows.meeting.ordinal,
          number: follows.number,
          titleZh: follows.titleZh,
          titleEn: follows.titleEn,
        },
  };
}

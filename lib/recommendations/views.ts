import type { Actor } from "@/lib/access/actor";
import { mayOn } from "@/lib/access/scope";
import { toDay } from "@/lib/calendar/day";
import type { Prisma } from "@/prisma/generated/client";
import type { Chain, MeetingName, TaskLine } from "./model";

/** What is read of each row, and how it becomes a view. */

export const meetingNameSelect = {
  id: true,
  nameZh: true,
  nameEn: true,
  ordinal: true,
  series: { select: { code: true } },
} as const satisfies Prisma.MeetingSelect;
export const unitNameSelect = {
  id: true,
  nameZh: true,
  nameEn: true,
  agency: { select: { nameZh: true } },
} as const satisfies Prisma.UnitSelect;

type MeetingRow = Prisma.MeetingGetPayload<{ select: typeof meetingNameSelect }>;
type UnitRow = Prisma.UnitGetPayload<{ select: typeof unitNameSelect }>;

export const meetingNameOf = ({ series, ...meeting }: MeetingRow): MeetingName => ({
  ...meeting,
  seriesCode: series?.code ?? null,
});
export const unitNameOf = ({ agency, ...unit }: UnitRow) => ({ ...unit, agencyZh: agency.nameZh });

const entrySelect = {
  id: true,
  kind: true,
  percent: true,
  text: true,
  byName: true,
  at: true,
  file: { select: { id: true, name: true } },
} as const satisfies Prisma.TaskEntrySelect;

const newestFirst: Prisma.TaskEntryOrderByWithRelationInput[] = [{ at: "desc" }, { id: "desc" }];
export const entriesSelect = { orderBy: newestFirst, take: 100, select: entrySelect };

export const taskSelect = {
  id: true,
  title: true,
  dueOn: true,
  state: true,
  percent: true,
  owner: { select: { nameZh: true } },
  entries: entriesSelect,
} as const satisfies Prisma.TaskSelect;

type TaskRow = Prisma.TaskGetPayload<{ select: typeof taskSelect }>;
export const taskLineOf = ({ owner, dueOn, ...task }: TaskRow): TaskLine => ({
  ...task,
  ownerName: owner.nameZh,
  dueOn: toDay(dueOn),
});

export const chainSelect = {
  id: true,
  tripId: true,
  number: true,
  text: true,
  quote: true,
  quoteBefore: true,
  quoteAfter: true,
  grade: true,
  decision: true,
  decidedAt: true,
  decidedBy: true,
  section: { select: { heading: true } },
  report: { select: { state: true, grade: true } },
  trip: { select: { title: true, grade: true } },
  item: {
    select: {
      id: true,
      number: true,
      titleZh: true,
      titleEn: true,
      deletedAt: true,
      meeting: { select: { ...meetingNameSelect, deletedAt: true } },
      minutes: {
        select: { attendanceId: true, finished: true, grade: true, attendance: { select: { tripId: true } } },
      },
    },
  },
} as const satisfies Prisma.RecommendationSelect;

export type ChainRow = Prisma.RecommendationGetPayload<{ select: typeof chainSelect }>;

/** Where it comes from, with the links this reader may follow. */
export function chainOf(row: ChainRow, actor: Actor, decidedByName: string | null): Chain {
  const { id, tripId, number, text, quote, quoteBefore, quoteAfter, decision, decidedAt } = row;
  const open = row.trip.grade !== "RESTRICTED" && row.report.state === "APPROVED" && row.report.grade !== "RESTRICTED";
  const item = row.item && !row.item.deletedAt && !row.item.meeting.deletedAt ? row.item : null;
  const minutes = item?.minutes.find(({ attendance }) => attendance.tripId === tripId);
  const readsMinutes =
    minutes &&
    (open || mayOn(actor, "minutes.read", tripId)) &&
    (minutes.grade !== "RESTRICTED" || mayOn(actor, "restricted.read", tripId));
  return {
    item: item && {
      id: item.id,
      number: item.number,
      titleZh: item.titleZh,
      titleEn: item.titleEn,
      meeting: meetingNameOf(item.meeting),
    },
    minutes:
      item && readsMinutes
        ? {
            href: `/meetings/${item.meeting.id}/items/${item.id}/minutes?delegation=${minutes.attendanceId}`,
            finished: minutes.finished,
          }
        : null,
    section: {
      heading: row.section.heading,
      quote,
      quoteBefore,
      quoteAfter,
      href: open || mayOn(actor, "report.read", tripId) ? `/trips/${tripId}/report?mark=${id}#mark` : null,
    },
    recommendation: { id, number, text, decision, decidedAt, decidedByName },
  };
}

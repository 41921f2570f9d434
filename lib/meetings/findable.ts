import type { Findable } from "@/lib/search/index-entry";
import type { AgendaItemFields, ItemKind, SeriesView } from "./model";
import type { MeetingInput } from "./schema";

/** What the search box is told about series, meetings and items: the office's, so of no trip. */

const office = { tripId: null, grade: "INTERNAL" } as const;
const lines = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join("\n");

export const findableSeries = ({ id, code, nameZh, nameEn }: SeriesView): Findable => ({
  ...office,
  kind: "SERIES",
  subjectId: id,
  path: `/meetings?series=${encodeURIComponent(code)}`,
  day: null,
  titleZh: nameZh,
  titleEn: nameEn,
  text: code,
});

export const findableMeeting = (id: string, meeting: MeetingInput, series: SeriesView | null): Findable => ({
  ...office,
  kind: "MEETING",
  subjectId: id,
  path: `/meetings/${id}`,
  meetingId: id,
  day: meeting.startsOn,
  titleZh: meeting.nameZh,
  titleEn: meeting.nameEn ?? "",
  text: lines(
    series?.code,
    series?.nameZh,
    series?.nameEn,
    meeting.countryZh,
    meeting.cityZh,
    meeting.cityEn,
    meeting.host,
    meeting.chair,
  ),
});

/** Breaks and meals are on the agenda, and nothing that anyone looks for. */
export const isFindable = (kind: ItemKind): boolean => kind !== "BREAK" && kind !== "MEAL";

export const findableItem = (
  id: string,
  meeting: { id: string; startsOn: Findable["day"] },
  item: AgendaItemFields,
): Findable => ({
  ...office,
  kind: "ITEM",
  subjectId: id,
  path: `/meetings/${meeting.id}/items/${id}`,
  meetingId: meeting.id,
  day: item.day ?? meeting.startsOn,
  titleZh: item.titleZh ?? item.titleEn ?? "",
  titleEn: item.titleEn ?? "",
  text: lines(item.textZh, item.textEn, item.presenters.join("\n")),
});

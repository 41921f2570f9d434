import { type ItemPlace, pathOf } from "@/lib/attendance/place";
import { redact } from "@/lib/richtext/grade";
import type { Doc } from "@/lib/richtext/model";
import { plainText } from "@/lib/richtext/text";
import type { Findable } from "@/lib/search/index-entry";
import type { Grade } from "@/prisma/generated/enums";

/** What the search box is told about minutes: their words without restricted paragraphs. */
export const findableMinutes = (id: string, place: ItemPlace, doc: Doc, grade: Grade): Findable => ({
  kind: "MINUTES",
  subjectId: id,
  path: pathOf(place),
  meetingId: place.meetingId,
  tripId: place.tripId,
  grade,
  day: place.day,
  titleZh: place.titleZh ?? place.titleEn ?? "",
  titleEn: place.titleEn ?? "",
  text: plainText(redact(doc)),
});

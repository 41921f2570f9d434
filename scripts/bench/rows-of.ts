import { fold, grams } from "@/lib/search/fold";
import type { Rows } from "./rows";

/** Ids of what is generated: "bench-meeting-9700". */
export const id = (kind: string, n: number) => `bench-${kind}-${n}`;

/** What the search box looks through. */
export function find(
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

import "server-only";

import { dayIn } from "@/lib/calendar/day";
import { officeZone } from "@/lib/calendar/zone";
import type { Tx } from "@/lib/db/client";
import { indexEntry } from "@/lib/search/index-entry";

export const pathOf = (id: string): string => `/follow-up/recommendations/${id}`;

/** Makes it findable as it stands now: its words, the words it came from, and its tasks. */
export async function mirrorRecommendation(tx: Tx, id: string): Promise<void> {
  const row = await tx.recommendation.findUniqueOrThrow({
    where: { id },
    select: {
      tripId: true,
      number: true,
      text: true,
      quote: true,
      grade: true,
      decisionReason: true,
      raisedAt: true,
      item: { select: { meetingId: true } },
      tasks: { where: { deletedAt: null }, orderBy: { id: "asc" }, select: { title: true } },
    },
  });
  await indexEntry(tx, {
    kind: "RECOMMENDATION",
    subjectId: id,
    path: pathOf(id),
    meetingId: row.item?.meetingId ?? null,
    tripId: row.tripId,
    grade: row.grade,
    day: dayIn(officeZone, row.raisedAt),
    titleZh: `${row.number}　${row.text}`,
    titleEn: "",
    text: [row.quote, row.decisionReason ?? "", ...row.tasks.map(({ title }) => title)].filter(Boolean).join("\n"),
  });
}

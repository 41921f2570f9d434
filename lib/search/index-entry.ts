import "server-only";

import type { Day } from "@/lib/calendar/day";
import { toDate } from "@/lib/calendar/day";
import type { Tx } from "@/lib/db/client";
import type { Grade } from "@/prisma/generated/enums";
import { fold, grams } from "./fold";

export type SearchKind = "SERIES" | "MEETING" | "ITEM" | "MINUTES" | "POSITION" | "REPORT" | "RECOMMENDATION";

export type Findable = {
  kind: SearchKind;
  subjectId: string;
  /** Page that shows it. */
  path: string;
  meetingId?: string | null;
  /** Null: the office's. Else the trip whose text it is: found by its circle, and by all once the trip is open. */
  tripId: string | null;
  grade: Grade;
  day: Day | null;
  titleZh: string;
  titleEn: string;
  text: string;
};

/** Makes something findable, in the transaction that writes it. Pass text without restricted paragraphs. */
export async function indexEntry(tx: Tx, entry: Findable): Promise<void> {
  const folded = fold(`${entry.titleZh}\n${entry.titleEn}\n${entry.text}`);
  const data = {
    path: entry.path,
    meetingId: entry.meetingId ?? null,
    tripId: entry.tripId,
    grade: entry.grade,
    day: entry.day ? toDate(entry.day) : null,
    titleZh: entry.titleZh,
    titleEn: entry.titleEn,
    text: entry.text,
    folded,
    grams: grams(folded),
  };
  await tx.searchEntry.upsert({
    where: { kind_subjectId: { kind: entry.kind, subjectId: entry.subjectId } },
    create: { kind: entry.kind, subjectId: entry.subjectId, ...data },
    update: data,
    select: { id: true },
  });
}

/** Takes something out of the search, when it is deleted. */
export async function removeEntry(tx: Tx, kind: SearchKind, subjectId: string): Promise<void> {
  await tx.searchEntry.deleteMany({ where: { kind, subjectId } });
}

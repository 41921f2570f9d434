import "server-only";

import { type ItemPlace, pathOf } from "@/lib/attendance/place";
import type { Tx } from "@/lib/db/client";
import { indexEntry, removeEntry } from "@/lib/search/index-entry";
import type { Grade } from "@/prisma/generated/enums";
import type { NoteKind } from "./model";

type Words = { grade: Grade; text: string } | null;

/** Makes a record findable as it now stands, or takes it out when it is gone. A position is found through its issue. */
export async function mirror(tx: Tx, place: ItemPlace, kind: Exclude<NoteKind, "position">, id: string): Promise<void> {
  const words = await wordsOf(tx, kind, id);
  if (!words) return removeEntry(tx, "POSITION", id);
  await indexEntry(tx, {
    kind: "POSITION",
    subjectId: id,
    path: `${pathOf(place)}#${kind}-${id}`,
    meetingId: place.meetingId,
    tripId: place.tripId,
    grade: words.grade,
    day: place.day,
    titleZh: place.titleZh ?? place.titleEn ?? "",
    titleEn: place.titleEn ?? "",
    text: words.text,
  });
}

async function wordsOf(tx: Tx, kind: Exclude<NoteKind, "position">, id: string): Promise<Words> {
  const where = { id, deletedAt: null };
  switch (kind) {
    case "intervention": {
      const row = await tx.intervention.findFirst({ where, select: { grade: true, delivered: true } });
      return row && { grade: row.grade, text: row.delivered };
    }
    case "outcome": {
      const row = await tx.outcome.findFirst({ where, select: { grade: true, evidence: true } });
      return row && { grade: row.grade, text: row.evidence };
    }
    case "commitment": {
      const row = await tx.commitment.findFirst({
        where,
        select: { grade: true, byWhom: true, ofWhom: true, text: true },
      });
      return row && { grade: row.grade, text: lines(row.byWhom, row.ofWhom, row.text) };
    }
    case "issue": {
      const row = await tx.issue.findFirst({
        where,
        select: { grade: true, title: true, positions: { where: { deletedAt: null }, select: stand } },
      });
      return (
        row && {
          grade: row.grade,
          text: lines(
            row.title,
            ...row.positions.map(({ economy, quote }) => lines(economy.nameZh, economy.nameEn, quote)),
          ),
        }
      );
    }
  }
}

const stand = { quote: true, economy: { select: { nameZh: true, nameEn: true } } } as const;
const lines = (...parts: (string | null)[]) => parts.filter(Boolean).join("\n");

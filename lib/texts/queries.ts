import "server-only";

import { db } from "@/lib/db/client";
import type { TextKind } from "@/prisma/generated/enums";

export type TextVersionView = {
  id: string;
  version: number;
  setAside: boolean;
  content: unknown;
  byName: string;
  at: Date;
};

/**
 * The saved states of one text, newest first. Callers have already found the text through its own scope:
 * who may read the text may read its history.
 */
export async function listVersions(kind: TextKind, subjectId: string): Promise<TextVersionView[]> {
  return db.textVersion.findMany({
    where: { kind, subjectId },
    orderBy: [{ at: "desc" }],
    select: { id: true, version: true, setAside: true, content: true, byName: true, at: true },
    take: 200,
  });
}

import "server-only";

import { requireActor } from "@/lib/access/actor";
import type { Rights } from "@/lib/access/can";
import { openTrip, tripRecordScope, tripScope } from "@/lib/access/scope";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/prisma/generated/client";
import type { FileToSend } from "./model";

/**
 * Files one may have: of the journey with the journey; of the report with the report, and by the whole office once it
 * is open; the evidence of a task with the task. Restricted ones only where `restricted.read` reaches.
 */
export function fileScope(rights: Rights): Prisma.StoredFileWhereInput {
  const inCircle: Prisma.StoredFileWhereInput = {
    AND: [
      { OR: [{ grade: { not: "RESTRICTED" } }, { trip: tripScope(rights, "restricted.read") }] },
      {
        OR: [
          { audience: "LOGISTICS", trip: tripScope(rights, "logistics.read") },
          { audience: "REPORT", trip: tripScope(rights, "report.read") },
        ],
      },
    ],
  };
  return {
    OR: [
      inCircle,
      { audience: "REPORT", grade: { not: "RESTRICTED" }, trip: openTrip },
      { grade: { not: "RESTRICTED" }, entries: { some: { task: { deletedAt: null, ...taskScope(rights) } } } },
    ],
  };
}

const taskScope = (rights: Rights): Prisma.TaskWhereInput => ({
  OR: [
    { ownerId: rights.personId, recommendation: { deletedAt: null } },
    { recommendation: { deletedAt: null, ...tripRecordScope(rights, "recommendation.read") } },
  ],
});

/** Null when there is none, or the reader may not know of it. */
export async function findFile(fileId: string): Promise<FileToSend | null> {
  const actor = await requireActor();
  const row = await db.storedFile.findFirst({
    where: { AND: [{ id: fileId }, fileScope(actor)] },
    select: { id: true, name: true, mediaType: true, size: true, sha256: true, tripId: true, grade: true },
  });
  return row && { ...row, size: Number(row.size) };
}

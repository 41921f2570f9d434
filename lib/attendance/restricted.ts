import "server-only";

import { type Actor, requireActor } from "@/lib/access/actor";
import { can, withoutPreview } from "@/lib/access/can";
import { recordEvent } from "@/lib/audit/record";
import { db } from "@/lib/db/client";
import { hasRestricted, redact } from "@/lib/richtext/grade";
import type { Doc } from "@/lib/richtext/model";
import type { Grade } from "@/prisma/generated/enums";

/** May this person read restricted text of this trip? Under preview both roles must. */
export const mayReadRestricted = (actor: Actor, tripId: string): boolean =>
  can(actor, "restricted.read", { tripIds: [tripId] }) &&
  can(withoutPreview(actor), "restricted.read", { tripIds: [tripId] });

/** The document as this person may read it. */
export const readable = (actor: Actor, tripId: string, doc: Doc): Doc =>
  mayReadRestricted(actor, tripId) ? doc : redact(doc);

export type Read = { kind: string; id: string; tripId: string; grade: Grade; doc?: Doc };

/** Notes in the audit trail which restricted texts a page has just shown: one row each, none when there was nothing. */
export async function recordRestrictedReads(shown: readonly (Read | null)[]): Promise<void> {
  const restricted = shown.filter(
    (read) => read !== null && (read.grade === "RESTRICTED" || (read.doc && hasRestricted(read.doc))),
  );
  if (restricted.length === 0) return;
  const actor = await requireActor();
  for (const read of restricted)
    if (read)
      await recordEvent(db, actor, {
        action: "restricted.read",
        subject: { kind: read.kind, id: read.id, tripId: read.tripId },
      });
}

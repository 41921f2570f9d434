import "server-only";

import { type Actor, requireActor } from "@/lib/access/actor";
import { mayOn } from "@/lib/access/scope";
import { recordEvent } from "@/lib/audit/record";
import { db } from "@/lib/db/client";
import { hasRestricted, redact } from "@/lib/richtext/grade";
import type { Doc } from "@/lib/richtext/model";
import type { Grade } from "@/prisma/generated/enums";

/** May this person read restricted text of this trip? Under preview both roles must. */
export const mayReadRestricted = (actor: Actor, tripId: string): boolean => mayOn(actor, "restricted.read", tripId);

/** The document as this person may read it. */
export const readable = (actor: Actor, tripId: string, doc: Doc): Doc =>
  mayReadRestricted(actor, tripId) ? doc : redact(doc);

/** Something a page has just shown. */
export type Shown = { kind: string; id: string; tripId: string; grade: Grade; doc?: Doc };

/** Notes in the audit trail that restricted text was shown: one row for all that was read together, naming everything; none without any. */
export async function recordRestrictedReads(shown: readonly Shown[]): Promise<void> {
  const restricted = shown.filter(({ grade, doc }) => grade === "RESTRICTED" || (doc && hasRestricted(doc)));
  const [first] = restricted;
  if (!first) return;
  const actor = await requireActor();
  const { kind, id, tripId } = first;
  const detail = { shown: restricted.map((one) => `${one.kind}:${one.id}`) };
  await recordEvent(db, actor, { action: "restricted.read", subject: { kind, id, tripId }, detail });
}

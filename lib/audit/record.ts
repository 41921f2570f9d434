import "server-only";

import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/prisma/generated/client";

/** By whom: an actor, the loader of the demo, or nobody known (a failed sign-in). */
export type By = { accountId: string | null; name: string; sessionId?: string | null; address?: string | null };

export type AuditEntry = {
  action: string;
  subject: { kind: string; id?: string | null; tripId?: string | null };
  detail?: Record<string, unknown>;
};

/**
 * The only door into the audit trail. `tx` is the transaction of the change itself, so neither exists without
 * the other. Sealing happens later, so no save waits for another's.
 */
export async function recordEvent(
  tx: Pick<Tx, "auditEvent">,
  by: By,
  { action, subject, detail }: AuditEntry,
): Promise<void> {
  await tx.auditEvent.create({
    data: {
      accountId: by.accountId,
      actorName: by.name,
      sessionId: by.sessionId ?? null,
      address: by.address ?? null,
      action,
      subjectKind: subject.kind,
      subjectId: subject.id ?? null,
      tripId: subject.tripId ?? null,
      detail: (detail ?? {}) as Prisma.InputJsonObject,
    },
    select: { id: true },
  });
}

import "server-only";

import type { Tx } from "@/lib/db/client";

/** By whom: an actor, the loader of the demo, or nobody known (a failed sign-in). */
export type By = { accountId: string | null; name: string; sessionId?: string | null; address?: string | null };

export type AuditEntry = {
  action: string;
  subject: { kind: string; id?: string | null; tripId?: string | null };
  detail?: Record<string, unknown>;
};

/**
 * The only door into the audit trail. `tx` is the transaction of the change itself, so neither exists without
 * the other. Sealing happens later, so no save waits for another's. One plain statement, since every save passes here.
 */
export async function recordEvent(
  tx: Pick<Tx, "$executeRaw">,
  by: By,
  { action, subject, detail }: AuditEntry,
): Promise<void> {
  const { kind, id = null, tripId = null } = subject;
  await tx.$executeRaw`
    INSERT INTO "AuditEvent"
      ("at", "accountId", "actorName", "sessionId", "address", "action", "subjectKind", "subjectId", "tripId", "detail")
    VALUES (clock_timestamp(), ${by.accountId}, ${by.name}, ${by.sessionId ?? null}, ${by.address ?? null}, ${action},
      ${kind}, ${id}, ${tripId}, ${JSON.stringify(detail ?? {})}::jsonb)`;
}

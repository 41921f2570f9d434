import "server-only";

import { recordEvent } from "@/lib/audit/record";
import { inTransaction } from "@/lib/db/transaction";
import { unlock } from "./guard";
import { startSession } from "./sessions";

export type Origin = { device: string | null; address: string | null };
export type Method = "password" | "code" | "recoveryCode" | "oidc";
export type Entering = { id: string; email: string; name: string };

/** The last step of every way in: a session row, its audit row, and forgotten failures. Answers the session's id. */
export const letIn = (account: Entering, { device, address }: Origin, method: Method, now: Date): Promise<string> =>
  inTransaction(async (tx) => {
    const sessionId = await startSession(tx, account.id, { device, address });
    await tx.account.update({ where: { id: account.id }, data: { lastSignInAt: now }, select: { id: true } });
    await unlock(tx, account.email);
    const by = { accountId: account.id, name: account.name, sessionId, address };
    await recordEvent(tx, by, {
      action: "session.start",
      subject: { kind: "session", id: sessionId },
      detail: { method, device },
    });
    return sessionId;
  });

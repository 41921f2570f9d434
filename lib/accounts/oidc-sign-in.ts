import "server-only";

import { recordEvent } from "@/lib/audit/record";
import { db } from "@/lib/db/client";
import { letIn, type Origin } from "./let-in";
import type { OidcClaims } from "./oidc";
import { normaliseEmail } from "./rules";

export type OidcAnswer =
  | { kind: "in"; sessionId: string }
  | { kind: "oidcUnverified" | "oidcUnknown" | "oidcDisabled" };

/**
 * Someone whom the office's identity service vouches for. They get into the account that an administrator made for
 * that address, and only when the service says it has verified the address: it would otherwise be enough to claim one.
 */
export async function oidcSignIn(claims: OidcClaims, from: Origin, now: Date): Promise<OidcAnswer> {
  const email = normaliseEmail(claims.email ?? "");
  const verified = email !== "" && claims.email_verified === true;
  const found = verified
    ? await db.account.findFirst({
        where: { email, person: { deletedAt: null } },
        select: { id: true, disabledAt: true, person: { select: { nameZh: true } } },
      })
    : null;
  if (found && !found.disabledAt)
    return {
      kind: "in",
      sessionId: await letIn({ id: found.id, email, name: found.person.nameZh }, from, "oidc", now),
    };

  const kind = !verified ? "oidcUnverified" : found ? "oidcDisabled" : "oidcUnknown";
  const by = { accountId: found?.id ?? null, name: found?.person.nameZh ?? "", address: from.address };
  const subject = { kind: "account", id: found?.id ?? null };
  await recordEvent(db, by, { action: "session.fail", subject, detail: { email, factor: "oidc", reason: kind } });
  return { kind };
}

import "server-only";

import type { Actor } from "@/lib/access/actor";
import { recordEvent } from "@/lib/audit/record";
import { inTransaction } from "@/lib/db/transaction";
import type { Locale } from "@/lib/i18n/locale";

/** One's own language; while looking through another role nothing is written. */
export async function saveLocale(actor: Actor, locale: Locale): Promise<void> {
  if (actor.preview !== null || actor.preferences.locale === locale) return;
  await inTransaction(async (tx) => {
    await tx.account.update({ where: { id: actor.accountId }, data: { locale }, select: { id: true } });
    await recordEvent(tx, actor, {
      action: "account.preferences",
      subject: { kind: "account", id: actor.accountId },
      detail: { locale },
    });
  });
}

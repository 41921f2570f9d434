import "server-only";

import { createTranslator } from "next-intl";
import { recordEvent } from "@/lib/audit/record";
import { db } from "@/lib/db/client";
import { hold } from "@/lib/db/hold";
import { inTransaction } from "@/lib/db/transaction";
import { defaultLocale, isLocale } from "@/lib/i18n/locale";
import { loadMessages } from "@/lib/i18n/messages";
import { sendMail } from "@/lib/mail/send";
import { createOneTimeLink, linkAddress, linkHours } from "./links";

/** Minutes before another letter goes to the same account: nobody fills somebody's mailbox from here. */
const pause = 5;

/** Sends the link to set a new password, when there is an account that may have one. Says nothing to whoever asked. */
export async function mailResetLink(email: string, address: string | null, now = new Date()): Promise<void> {
  const account = await db.account.findFirst({
    where: { email, disabledAt: null, person: { deletedAt: null } },
    select: { id: true, locale: true, person: { select: { nameZh: true } } },
  });
  if (!account) return;
  const token = await inTransaction<string | null>(async (tx) => {
    // One at a time for each account, or two requests at once would both find no recent link.
    await hold(tx, "Account", account.id);
    const recent = await tx.oneTimeLink.count({
      where: {
        accountId: account.id,
        purpose: "SET_PASSWORD",
        usedAt: null,
        createdAt: { gt: new Date(now.getTime() - pause * 60_000) },
      },
    });
    if (recent > 0) return null;
    const link = await createOneTimeLink(tx, "SET_PASSWORD", account.id, now);
    await recordEvent(
      tx,
      { accountId: null, name: "", address },
      { action: "account.linkMailed", subject: { kind: "account", id: account.id } },
    );
    return link.token;
  });
  if (!token) return;
  const locale = isLocale(account.locale) ? account.locale : defaultLocale;
  const t = createTranslator({
    locale,
    messages: await loadMessages(locale),
    namespace: "accounts.mail",
  } as never) as unknown as (key: string, values?: object) => string;
  const link = linkAddress("SET_PASSWORD", token);
  await sendMail({
    to: email,
    subject: t("subject"),
    text: t("text", { name: account.person.nameZh, link, hours: linkHours }),
  });
}

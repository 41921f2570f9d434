import Link from "next/link";
import { useTranslations } from "next-intl";
import type { AccountListItem } from "@/lib/accounts/model";
import { dayIn } from "@/lib/calendar/day";
import { type ShowDay, showDay } from "@/lib/calendar/show-day";
import { officeZone } from "@/lib/calendar/zone";
import { AccountStateWord } from "./account-state-word";
import { ReviewForm } from "./review-form";

/** Who can sign in, as what, and when somebody last looked at that. */
export function AccountsTable({ accounts, how }: { accounts: readonly AccountListItem[]; how: ShowDay }) {
  const t = useTranslations("admin.account");
  const role = useTranslations("roles");
  const day = (instant: Date | null) => (instant ? showDay(dayIn(officeZone, instant), how) : t("never"));
  return (
    <table className="ledger">
      <caption className="only-read">{t("caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("who")}</th>
          <th scope="col">{t("roles")}</th>
          <th scope="col">{t("state")}</th>
          <th scope="col">{t("lastSignIn")}</th>
          <th scope="col">{t("reviewed")}</th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <tr key={account.id} data-row>
            <th scope="row" lang="zh-TW">
              <Link href={`/admin/accounts/${account.id}`} data-row-link prefetch={false}>
                {account.name}
              </Link>
              <span className="block break-all font-normal text-xs text-ink-3">{account.email}</span>
            </th>
            <td data-label={t("roles")}>{account.roles.map((name) => role(name)).join(t("comma")) || role("STAFF")}</td>
            <td data-label={t("state")}>
              <AccountStateWord state={account.state} />
            </td>
            <td data-label={t("lastSignIn")}>{day(account.lastSignInAt)}</td>
            <td data-label={t("reviewed")}>
              {account.reviewDue ? <ReviewForm accountId={account.id} name={account.name} /> : day(account.reviewedAt)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

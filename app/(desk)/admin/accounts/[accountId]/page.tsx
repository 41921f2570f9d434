import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SessionsTable } from "@/components/accounts/sessions-table";
import { AccountActions } from "@/components/admin/account-actions";
import { AccountStateWord } from "@/components/admin/account-state-word";
import { AdminPage } from "@/components/admin/admin-page";
import { EmailForm } from "@/components/admin/email-form";
import { ReviewForm } from "@/components/admin/review-form";
import { RolesForm } from "@/components/admin/roles-form";
import { Banner } from "@/components/ui/banner";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { requireCapability } from "@/lib/access/require";
import { findAccount } from "@/lib/accounts/queries";
import { showInstant } from "@/lib/calendar/show-instant";
import { officeZone } from "@/lib/calendar/zone";

type Props = { params: Promise<{ accountId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await findAccount((await params).accountId))?.name };
}

export default async function AccountPage({ params }: Props) {
  const actor = await requireCapability("account.manage");
  const [account, t] = await Promise.all([findAccount((await params).accountId), getTranslations("admin.account")]);
  if (!account) return notFound();
  // What the program itself wrote is kept without a language.
  const reason = (text: string | null) => {
    const [, days] = /^idle (\d+)$/.exec(text ?? "") ?? [];
    return days ? t("idleReason", { days }) : (text ?? "");
  };
  const time = (instant: Date | null) => (instant ? showInstant(instant, officeZone, actor.preferences) : t("never"));
  return (
    <AdminPage
      place="accounts"
      trail={[{ label: account.name, lang: "zh-TW" }]}
      title={<span lang="zh-TW">{account.name}</span>}
      actions={<Link href={`/admin/people/${account.personId}`}>{t("person")}</Link>}
      facts={[
        { term: t("state"), value: <AccountStateWord state={account.state} /> },
        { term: t("email"), value: account.email },
        { term: t("lastSignIn"), value: time(account.lastSignInAt) },
        { term: t("secondFactor"), value: t(account.secondFactor ? "on" : "off") },
        {
          term: t("reviewed"),
          value: account.reviewDue ? (
            <ReviewForm accountId={account.id} name={account.name} />
          ) : (
            time(account.reviewedAt)
          ),
        },
      ]}
    >
      {account.disabledAt && (
        <Banner tone="warn" title={t("states.disabled")}>
          {t("disabledSince", { at: time(account.disabledAt), reason: reason(account.disabledReason) })}
        </Banner>
      )}
      {account.lockedUntil && (
        <Banner tone="danger" title={t("states.locked")}>
          {t("lockedUntil", { at: time(account.lockedUntil) })}
        </Banner>
      )}
      <Section title={t("roles")} id="roles">
        <RolesForm accountId={account.id} roles={account.roles} />
      </Section>
      <Section title={t("signingIn")} id="signing-in">
        {account.openLinkUntil && <p className="pb-3">{t("openLink", { at: time(account.openLinkUntil) })}</p>}
        <AccountActions account={account} self={account.id === actor.accountId} />
      </Section>
      <Section title={t("email")}>
        <EmailForm accountId={account.id} email={account.email} />
      </Section>
      <Section title={t("sessions")} meta={t("sessionCount", { count: account.sessions.length })}>
        {account.sessions.length > 0 ? (
          <SessionsTable sessions={account.sessions} how={actor.preferences} />
        ) : (
          <EmptyState title={t("noSession")} />
        )}
      </Section>
      <Section title={t("trail")}>
        <p>
          <Link href={`/admin/audit?subject=account:${account.id}`}>{t("trailLink")}</Link>
        </p>
      </Section>
    </AdminPage>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PreferencesForm } from "@/components/accounts/preferences-form";
import { SecondFactorSection } from "@/components/accounts/second-factor-section";
import { SessionsSection } from "@/components/accounts/sessions-section";
import { Page } from "@/components/shell/page";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/access/actor";
import { findOwnAccount } from "@/lib/accounts/own-queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.own"))("title") };
}

export default async function AccountPage() {
  const actor = await requireActor();
  const [account, t, role] = await Promise.all([
    findOwnAccount(actor),
    getTranslations("accounts.own"),
    getTranslations("roles"),
  ]);
  const roles = actor.roles.length > 0 ? actor.roles : (["STAFF"] as const);
  return (
    <Page trail={[{ label: t("title") }]}>
      <PageHead
        title={t("title")}
        actions={<ButtonLink href="/sign-out">{t("signOut")}</ButtonLink>}
        facts={[
          { term: t("name"), value: <span lang="zh-TW">{actor.name}</span> },
          { term: t("email"), value: account.email },
          { term: t("roles"), value: roles.map((name) => role(name)).join(t("comma")) },
        ]}
      />
      <Section title={t("preferences")}>
        <PreferencesForm preferences={actor.preferences} />
      </Section>
      <Section title={t("password")} id="password">
        <p className="max-w-[40em] pb-3">{t(account.hasPassword ? "passwordText" : "noPasswordText")}</p>
        {account.hasPassword && <ButtonLink href="/account/password">{t("changePassword")}</ButtonLink>}
      </Section>
      <SecondFactorSection factor={account.secondFactor} hasPassword={account.hasPassword} />
      <SessionsSection sessions={account.sessions} preferences={actor.preferences} />
    </Page>
  );
}

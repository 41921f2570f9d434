import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/shell/page";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireActor } from "@/lib/access/actor";
import { signOut, signOutEverywhere } from "@/lib/accounts/leave";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.signOut"))("title") };
}

/** Signing out is a button on a page, not a link: a link elsewhere could otherwise sign people out. */
export default async function SignOutPage() {
  await requireActor();
  const t = await getTranslations("accounts.signOut");
  return (
    <Page trail={[{ label: t("title") }]}>
      <PageHead title={t("title")} />
      <p className="max-w-[40em] py-4">{t("text")}</p>
      <div className="actions">
        <form action={signOut}>
          <SubmitButton>{t("here")}</SubmitButton>
        </form>
        <form action={signOutEverywhere}>
          <SubmitButton tone="plain">{t("everywhere")}</SubmitButton>
        </form>
        <ButtonLink href="/" tone="text">
          {t("stay")}
        </ButtonLink>
      </div>
    </Page>
  );
}

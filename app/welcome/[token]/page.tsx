import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { DoorPage } from "@/components/accounts/door-page";
import { NewPasswordFields } from "@/components/accounts/new-password-fields";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { createFirstAdministrator } from "@/lib/accounts/door-actions";
import { hasAccounts } from "@/lib/accounts/has-accounts";
import { findOpenLink } from "@/lib/accounts/links";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.welcome"))("title"), referrer: "no-referrer" };
}

type Props = { params: Promise<{ token: string }> };

export default async function WelcomePage({ params }: Props) {
  const { token } = await params;
  const [link, inhabited, t] = await Promise.all([
    findOpenLink("FIRST_ADMINISTRATOR", token),
    hasAccounts(),
    getTranslations("accounts.welcome"),
  ]);
  return (
    <DoorPage path={`/welcome/${token}`} title={t("title")}>
      {link && !inhabited ? (
        <>
          <p>{t("text")}</p>
          <ActionForm action={createFirstAdministrator} aria-label={t("title")}>
            <input type="hidden" name="token" value={token} />
            <TextField
              name="agency"
              label={t("agency")}
              hint={t("agencyHint")}
              autoComplete="organization"
              maxLength={100}
              required
            />
            <TextField name="name" label={t("name")} autoComplete="name" maxLength={50} required />
            <TextField name="email" type="email" label={t("email")} autoComplete="username" required />
            <NewPasswordFields />
            <div className="actions">
              <SubmitButton>{t("create")}</SubmitButton>
            </div>
          </ActionForm>
        </>
      ) : (
        <>
          <p>{t("dead")}</p>
          <p>
            <Link href="/sign-in">{t("signIn")}</Link>
          </p>
        </>
      )}
    </DoorPage>
  );
}

import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { DoorPage } from "@/components/accounts/door-page";
import { NewPasswordFields } from "@/components/accounts/new-password-fields";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { setPassword } from "@/lib/accounts/door-actions";
import { findOpenLink } from "@/lib/accounts/links";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.reset"))("title"), referrer: "no-referrer" };
}

type Props = { params: Promise<{ token: string }> };

export default async function ResetPage({ params }: Props) {
  const { token } = await params;
  const [link, t] = await Promise.all([findOpenLink("SET_PASSWORD", token), getTranslations("accounts.reset")]);
  return (
    <DoorPage path={`/reset/${token}`} title={t("title")} under={link?.account?.email}>
      {link ? (
        <ActionForm action={setPassword} aria-label={t("title")}>
          <input type="hidden" name="token" value={token} />
          {/* For password managers: which account this password belongs to. */}
          <input
            type="email"
            name="username"
            autoComplete="username"
            value={link.account?.email ?? ""}
            readOnly
            hidden
          />
          <NewPasswordFields />
          <div className="actions">
            <SubmitButton>{t("set")}</SubmitButton>
          </div>
        </ActionForm>
      ) : (
        <p>{t("dead")}</p>
      )}
      <p>
        <Link href="/sign-in">{t("back")}</Link>
      </p>
    </DoorPage>
  );
}

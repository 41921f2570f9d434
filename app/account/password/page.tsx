import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { DoorPage } from "@/components/accounts/door-page";
import { NewPasswordFields } from "@/components/accounts/new-password-fields";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { requireUnreadyActor } from "@/lib/access/actor";
import { changePassword } from "@/lib/accounts/actions";
import { signOut } from "@/lib/accounts/leave";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.password"))("title") };
}

/** Stands at the door, because someone who must change their password may not come further yet. */
export default async function PasswordPage() {
  const actor = await requireUnreadyActor();
  const t = await getTranslations("accounts.password");
  const must = actor.mustDo === "changePassword";
  return (
    <DoorPage path="/account/password" title={t("title")} under={actor.name}>
      {must && (
        <div className="banner" role="status">
          <p>{t("mustChange")}</p>
        </div>
      )}
      <ActionForm action={changePassword} aria-label={t("title")}>
        <TextField name="current" type="password" label={t("current")} autoComplete="current-password" required />
        <NewPasswordFields />
        <div className="actions">
          <SubmitButton>{t("change")}</SubmitButton>
        </div>
      </ActionForm>
      {must ? (
        <form action={signOut}>
          <button type="submit" className="link">
            {t("signOut")}
          </button>
        </form>
      ) : (
        <p>
          <Link href="/account">{t("back")}</Link>
        </p>
      )}
    </DoorPage>
  );
}

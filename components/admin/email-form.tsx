import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { changeEmail } from "@/lib/accounts/actions";

/** The address somebody signs in with. */
export function EmailForm({ accountId, email }: { accountId: string; email: string }) {
  const t = useTranslations("admin.account");
  return (
    <ActionForm action={changeEmail} afterDone="keep" aria-label={t("changeEmail")}>
      <input type="hidden" name="accountId" value={accountId} />
      <TextField
        name="email"
        type="email"
        label={t("email")}
        hint={t("emailHint")}
        defaultValue={email}
        autoComplete="off"
        required
      />
      <div className="actions">
        <SubmitButton tone="plain">{t("changeEmail")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

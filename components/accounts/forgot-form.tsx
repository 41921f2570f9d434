import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { askForLink } from "@/lib/accounts/door-actions";

/** Asks for the letter with the link. The answer is the same for every address. */
export function ForgotForm() {
  const t = useTranslations("accounts.forgot");
  return (
    <ActionForm action={askForLink} aria-label={t("title")}>
      <TextField name="email" type="email" label={t("email")} autoComplete="username" required />
      <div className="actions">
        <SubmitButton>{t("send")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

import { useTranslations } from "next-intl";
import { SecretForm } from "@/components/accounts/secret-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { createAccount } from "@/lib/accounts/actions";
import { RoleBoxes } from "./role-boxes";

/**
 * An account for a person. It stays on the page once they have one, without its fields, because the link that it
 * answered with is shown only this once.
 */
export function CreateAccountForm({ personId, hasAccount }: { personId: string; hasAccount: boolean }) {
  const t = useTranslations("admin.account");
  return (
    <SecretForm
      action={createAccount}
      shown={{ title: t("linkTitle"), hint: t("linkHint"), copy: t("copy"), copied: t("copied") }}
      aria-label={t("create")}
    >
      {!hasAccount && (
        <>
          <input type="hidden" name="personId" value={personId} />
          <TextField name="email" type="email" label={t("email")} autoComplete="off" required />
          <RoleBoxes roles={[]} />
          <div className="actions">
            <SubmitButton>{t("create")}</SubmitButton>
          </div>
        </>
      )}
    </SecretForm>
  );
}

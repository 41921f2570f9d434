import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { officeRoles } from "@/lib/access/policy";
import { startPreview } from "@/lib/accounts/actions";

/** Looking through another office role, to see what it sees. */
export function PreviewForm() {
  const t = useTranslations("admin.matrix");
  const role = useTranslations("roles");
  return (
    <ActionForm action={startPreview} aria-label={t("preview")}>
      <SelectField
        name="role"
        label={t("role")}
        options={(["STAFF", ...officeRoles] as const).map((id) => ({ id, label: role(id) }))}
        defaultValue="STAFF"
      />
      <div className="actions">
        <SubmitButton tone="plain">{t("start")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

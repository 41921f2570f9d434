import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { FieldRow } from "@/components/ui/field-row";
import { type Option, SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { createAgency, saveAgency } from "@/lib/agencies/actions";
import type { AgencyDetail } from "@/lib/agencies/model";

/** Names of an agency and the one above it; a new one when none is given. */
export function AgencyForm({ agency, parents }: { agency: AgencyDetail | null; parents: readonly Option[] }) {
  const t = useTranslations("people");
  return (
    <ActionForm
      action={agency ? saveAgency : createAgency}
      afterDone={agency ? "keep" : "reset"}
      aria-label={t(agency ? "editAgency" : "addAgency")}
    >
      {agency && <input type="hidden" name="agencyId" value={agency.id} />}
      <FieldRow>
        <TextField
          name="nameZh"
          label={t("agencyZh")}
          defaultValue={agency?.nameZh}
          lang="zh-TW"
          maxLength={100}
          required
        />
        <TextField name="nameEn" label={t("agencyEn")} defaultValue={agency?.nameEn ?? ""} lang="en" maxLength={200} />
      </FieldRow>
      <SelectField
        name="parentId"
        label={t("parentAgency")}
        hint={t("parentAgencyHint")}
        options={parents.filter(({ id }) => id !== agency?.id)}
        empty={t("noParent")}
        defaultValue={agency?.parentId ?? ""}
      />
      <div className="actions">
        <SubmitButton tone={agency ? "main" : "plain"}>{t(agency ? "save" : "create")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { FieldRow } from "@/components/ui/field-row";
import { type Option, SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { createUnit, saveUnit } from "@/lib/agencies/actions";
import type { UnitDetail } from "@/lib/agencies/model";

type Props = { agencyId: string; unit: UnitDetail | null; parents: readonly Option[]; people: readonly Option[] };

/** Names of a unit, the one above it, its head and who stands in; a new one when none is given. */
export function UnitForm({ agencyId, unit, parents, people }: Props) {
  const t = useTranslations("people");
  return (
    <ActionForm
      action={unit ? saveUnit : createUnit}
      afterDone={unit ? "keep" : "reset"}
      aria-label={t(unit ? "editUnit" : "addUnit")}
    >
      {unit ? (
        <input type="hidden" name="unitId" value={unit.id} />
      ) : (
        <input type="hidden" name="agencyId" value={agencyId} />
      )}
      <FieldRow>
        <TextField
          name="nameZh"
          label={t("unitZh")}
          defaultValue={unit?.nameZh}
          lang="zh-TW"
          maxLength={100}
          required
        />
        <TextField name="nameEn" label={t("unitEn")} defaultValue={unit?.nameEn ?? ""} lang="en" maxLength={200} />
      </FieldRow>
      <SelectField
        name="parentId"
        label={t("parentUnit")}
        options={parents.filter(({ id }) => id !== unit?.id)}
        empty={t("noParentUnit")}
        defaultValue={unit?.parentId ?? ""}
      />
      <FieldRow>
        <SelectField
          name="headId"
          label={t("head")}
          options={people}
          empty={t("nobody")}
          defaultValue={unit?.headId ?? ""}
        />
        <SelectField
          name="substituteId"
          label={t("substitute")}
          options={people}
          empty={t("nobody")}
          defaultValue={unit?.substituteId ?? ""}
        />
      </FieldRow>
      <div className="actions">
        <SubmitButton tone={unit ? "main" : "plain"}>{t(unit ? "save" : "create")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

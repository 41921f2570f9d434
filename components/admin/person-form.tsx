import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { FieldRow } from "@/components/ui/field-row";
import { type Option, SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { createPerson, savePerson } from "@/lib/people/actions";
import type { PersonDetail } from "@/lib/people/model";
import { personSeen } from "@/lib/people/person-seen";

/** Names, title and place of a person; a new one when none is given. */
export function PersonForm({
  person,
  agencies,
  units,
}: {
  person: PersonDetail | null;
  agencies: readonly Option[];
  units: readonly Option[];
}) {
  const t = useTranslations("people");
  return (
    <ActionForm
      action={person ? savePerson : createPerson}
      keepAs={person ? `person-${person.id}` : "person-new"}
      afterDone="keep"
      aria-label={t("form")}
    >
      {person && (
        <>
          <input type="hidden" name="personId" value={person.id} />
          <input type="hidden" name="seen" value={personSeen(person)} />
        </>
      )}
      <FieldRow>
        <TextField
          name="nameZh"
          label={t("nameZh")}
          defaultValue={person?.nameZh}
          lang="zh-TW"
          maxLength={50}
          required
        />
        <TextField name="nameEn" label={t("nameEn")} defaultValue={person?.nameEn ?? ""} lang="en" maxLength={100} />
      </FieldRow>
      <TextField name="title" label={t("title")} defaultValue={person?.title ?? ""} maxLength={50} />
      <FieldRow>
        <SelectField
          name="agencyId"
          label={t("agency")}
          options={agencies}
          empty={t("noAgency")}
          defaultValue={person?.agencyId ?? ""}
        />
        <SelectField
          name="unitId"
          label={t("unit")}
          hint={t("unitHint")}
          options={units}
          empty={t("noUnit")}
          defaultValue={person?.unitId ?? ""}
        />
      </FieldRow>
      <div className="actions">
        <SubmitButton>{t(person ? "save" : "create")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

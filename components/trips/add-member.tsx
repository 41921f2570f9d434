import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { ComboField } from "@/components/ui/combo-field";
import { FieldRow } from "@/components/ui/field-row";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { addMember } from "@/lib/trips/actions";
import type { AgencyChoice, PersonChoice } from "@/lib/trips/model";
import { MembershipFields } from "./membership-fields";

type Props = {
  tripId: string;
  choices: { list: PersonChoice[]; more: boolean };
  agencies: readonly AgencyChoice[];
  /** What was searched for, if anything. */
  part: string;
};

/** Puts a person on the trip: one of the office's people, or somebody new. */
export async function AddMember({ tripId, choices: { list, more }, agencies, part }: Props) {
  const [t, locale] = await Promise.all([getTranslations("trips.people"), getLocale()]);
  const options = list.map(({ id, name, title, agency }) => ({
    id,
    label: title ? `${name} ${title}` : name,
    hint: agency ?? undefined,
    lang: "zh-TW",
  }));
  return (
    <>
      {(more || part) && (
        <search className="block pb-4">
          <form action={`/trips/${tripId}/people`} className="row">
            <span className="field">
              <label htmlFor="find-person">{t("find")}</label>
              <input
                id="find-person"
                type="search"
                name="find"
                defaultValue={part}
                maxLength={60}
                aria-describedby="find-person-hint"
              />
              <span className="field-hint" id="find-person-hint">
                {t("findHint")}
              </span>
            </span>
            <button type="submit" className="btn">
              {t("findButton")}
            </button>
          </form>
        </search>
      )}
      {/* Those on the trip are no longer offered: a new list is a new form. */}
      <ActionForm key={options.length} action={addMember} announce="toast" aria-label={t("add")}>
        <input type="hidden" name="tripId" value={tripId} />
        <ComboField name="personId" label={t("person")} hint={t("personHint")} options={options} />
        <details>
          <summary className="link">{t("orNew")}</summary>
          <div className="fields mt-3">
            <FieldRow>
              <TextField name="newName" label={t("newName")} hint={t("newHint")} maxLength={60} />
              <TextField name="newNameEn" label={t("newNameEn")} maxLength={100} lang="en" />
            </FieldRow>
          </div>
        </details>
        <MembershipFields agencies={agencies} locale={locale} />
        <div className="actions">
          <SubmitButton>{t("addButton")}</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}

import { getTranslations } from "next-intl/server";
import { CheckField } from "@/components/ui/check-field";
import { ComboField } from "@/components/ui/combo-field";
import { FieldRow } from "@/components/ui/field-row";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { AgencyChoice, MemberView } from "@/lib/trips/model";

type Props = {
  agencies: readonly AgencyChoice[];
  member?: MemberView;
  locale: string;
};

/** What a person is on one trip: role, title, agency, unit, whether they travel and stand on the cover. */
export async function MembershipFields({ agencies, member, locale }: Props) {
  const [t, role] = await Promise.all([getTranslations("trips.people"), getTranslations("roles")]);
  const nameOf = ({ nameZh, nameEn }: { nameZh: string; nameEn: string | null }) =>
    locale === "en" && nameEn ? { label: nameEn, lang: "en" } : { label: nameZh, lang: "zh-TW" };
  const units = agencies.flatMap((agency) =>
    agency.units.map((unit) => ({ id: unit.id, ...nameOf(unit), hint: nameOf(agency).label })),
  );
  return (
    <>
      <FieldRow>
        <SelectField
          name="role"
          label={t("role")}
          required
          defaultValue={member?.role ?? "DELEGATE"}
          options={(["HEAD", "DELEGATE", "DRAFTER"] as const).map((id) => ({ id, label: role(id) }))}
        />
        <TextField
          name="title"
          label={t("jobTitle")}
          hint={member ? undefined : t("titleHint")}
          defaultValue={member?.title ?? undefined}
          maxLength={100}
        />
      </FieldRow>
      <FieldRow>
        <ComboField
          name="agencyId"
          label={t("agency")}
          defaultValue={member?.agencyId ?? undefined}
          options={agencies.map((agency) => ({ id: agency.id, ...nameOf(agency) }))}
        />
        {units.length > 0 && (
          <ComboField name="unitId" label={t("unit")} defaultValue={member?.unitId ?? undefined} options={units} />
        )}
      </FieldRow>
      <div className="choices">
        <CheckField name="travels" label={t("travels")} defaultChecked={member?.travels ?? true} />
        <CheckField name="onCover" label={t("onCover")} defaultChecked={member?.onCover ?? true} />
      </div>
    </>
  );
}

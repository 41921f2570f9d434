import { getTranslations } from "next-intl/server";
import { ComboField } from "@/components/ui/combo-field";
import { FieldRow } from "@/components/ui/field-row";
import { SelectField } from "@/components/ui/select-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { type Term, terms, type UnitName } from "@/lib/recommendations/model";
import type { ItemChoice } from "@/lib/recommendations/queries";

type Props = {
  defaults: { text: string; term: Term | null; leadUnitId: string | null; itemId: string | null };
  units: readonly UnitName[];
  items: readonly ItemChoice[];
  locale: string;
};

/** What a person says of a recommendation: the words, how soon, who leads, on which agenda item. */
export async function ContentFields({ defaults, units, items, locale }: Props) {
  const t = await getTranslations("recommendations");
  const several = new Set(items.map(({ meetingZh }) => meetingZh)).size > 1;
  const itemName = ({ number, titleZh, titleEn }: ItemChoice) =>
    `${number ? `${number}　` : ""}${(locale === "en" ? titleEn : null) ?? titleZh ?? titleEn ?? ""}`;
  return (
    <>
      <TextAreaField
        name="text"
        label={t("raise.text")}
        hint={t("raise.textHint")}
        required
        rows={3}
        maxLength={2000}
        defaultValue={defaults.text}
        lang="zh-TW"
      />
      <FieldRow>
        <SelectField
          name="term"
          label={t("raise.term")}
          empty={t("raise.noTerm")}
          defaultValue={defaults.term ?? ""}
          options={terms.map((term) => ({ id: term, label: t(`term.${term}`) }))}
        />
        <ComboField
          name="leadUnitId"
          label={t("raise.lead")}
          empty={t("raise.noLead")}
          placeholder={t("raise.noLead")}
          defaultValue={defaults.leadUnitId ?? undefined}
          options={units.map(({ id, nameZh, nameEn, agencyZh }) => ({
            id,
            label: locale === "en" && nameEn ? nameEn : nameZh,
            hint: agencyZh,
          }))}
        />
      </FieldRow>
      <ComboField
        name="itemId"
        label={t("raise.item")}
        hint={t("raise.itemHint")}
        empty={t("raise.noItem")}
        placeholder={t("raise.noItem")}
        defaultValue={defaults.itemId ?? undefined}
        options={items.map((item) => ({
          id: item.id,
          label: itemName(item),
          hint: several ? ((locale === "en" ? item.meetingEn : null) ?? item.meetingZh) : undefined,
        }))}
      />
    </>
  );
}

import { getTranslations } from "next-intl/server";
import { ComboField } from "@/components/ui/combo-field";
import { DayField } from "@/components/ui/day-field";
import { FieldRow } from "@/components/ui/field-row";
import { RadioGroupField } from "@/components/ui/radio-group-field";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { type MeetingView, meetingModes, type SeriesView } from "@/lib/meetings/model";

type Props = {
  series: readonly SeriesView[];
  zones: readonly { id: string; cities: string }[];
  locale: string;
  /** Left out when a new meeting is entered. */
  meeting?: MeetingView;
};

/** What a person states about a meeting. */
export async function MeetingFields({ series, zones, locale, meeting }: Props) {
  const t = await getTranslations("meetings");
  return (
    <>
      <FieldRow>
        <SelectField
          name="seriesId"
          label={t("form.series")}
          empty={t("form.noSeries")}
          options={series.map(({ id, code, nameZh, nameEn }) => ({
            id,
            label: `${code} ${locale === "en" ? nameEn : nameZh}`,
          }))}
          defaultValue={meeting?.series?.id}
        />
        <TextField
          name="ordinal"
          label={t("form.ordinal")}
          hint={t("form.ordinalHint")}
          inputMode="numeric"
          defaultValue={meeting?.ordinal ?? ""}
        />
      </FieldRow>
      <TextField name="nameZh" label={t("form.nameZh")} lang="zh-TW" required defaultValue={meeting?.nameZh} />
      <TextField name="nameEn" label={t("form.nameEn")} lang="en" defaultValue={meeting?.nameEn ?? ""} />
      <FieldRow>
        <DayField name="startsOn" label={t("form.startsOn")} required defaultValue={meeting?.startsOn} />
        <DayField name="endsOn" label={t("form.endsOn")} required defaultValue={meeting?.endsOn} />
      </FieldRow>
      <RadioGroupField
        name="mode"
        label={t("form.mode")}
        required
        defaultValue={meeting?.mode ?? "IN_PERSON"}
        options={meetingModes.map((mode) => ({ id: mode, label: t(`mode.${mode}`) }))}
      />
      <FieldRow>
        <TextField name="countryZh" label={t("form.countryZh")} lang="zh-TW" defaultValue={meeting?.countryZh ?? ""} />
        <TextField name="cityZh" label={t("form.cityZh")} lang="zh-TW" defaultValue={meeting?.cityZh ?? ""} />
        <TextField name="cityEn" label={t("form.cityEn")} lang="en" defaultValue={meeting?.cityEn ?? ""} />
      </FieldRow>
      <ComboField
        name="timeZone"
        label={t("form.zone")}
        hint={t("form.zoneHint")}
        required
        options={zones.map(({ id, cities }) => ({ id, label: id, hint: cities }))}
        defaultValue={meeting?.timeZone}
      />
      <FieldRow>
        <TextField name="host" label={t("form.host")} defaultValue={meeting?.host ?? ""} />
        <TextField name="chair" label={t("form.chair")} defaultValue={meeting?.chair ?? ""} />
      </FieldRow>
    </>
  );
}

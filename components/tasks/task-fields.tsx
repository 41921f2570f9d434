import { getTranslations } from "next-intl/server";
import { ComboField } from "@/components/ui/combo-field";
import { DayField } from "@/components/ui/day-field";
import { FieldRow } from "@/components/ui/field-row";
import { TextField } from "@/components/ui/text-field";
import type { OwnerChoice } from "@/lib/tasks/model";

type Props = { defaults?: { title: string; ownerId: string; dueOn: string }; owners: readonly OwnerChoice[] };

/** What is to be done, by whom, until when. */
export async function TaskFields({ defaults, owners }: Props) {
  const t = await getTranslations("recommendations.tasks");
  return (
    <>
      <TextField
        name="title"
        label={t("title_")}
        required
        maxLength={300}
        defaultValue={defaults?.title}
        lang="zh-TW"
      />
      <FieldRow>
        <ComboField
          name="ownerId"
          label={t("owner")}
          hint={t("ownerHint")}
          placeholder={t("ownerPlaceholder")}
          required
          defaultValue={defaults?.ownerId}
          options={owners.map(({ id, nameZh, title, unitName }) => ({
            id,
            label: nameZh,
            hint: [unitName, title].filter(Boolean).join(" ") || undefined,
            lang: "zh-TW",
          }))}
        />
        <DayField name="dueOn" label={t("due")} hint={t("dueHint")} required defaultValue={defaults?.dueOn} />
      </FieldRow>
    </>
  );
}

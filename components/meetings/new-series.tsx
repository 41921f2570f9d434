import { getTranslations } from "next-intl/server";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { TextField } from "@/components/ui/text-field";
import { createSeries } from "@/lib/meetings/actions";

/** A new series, entered beside the meeting that is the first of it. */
export async function NewSeries() {
  const t = await getTranslations("meetings.form");
  return (
    <ConfirmDialog
      trigger={t("newSeries")}
      title={t("newSeries")}
      action={createSeries}
      confirm={t("createSeries")}
      fields={
        <>
          <TextField name="code" label={t("code")} hint={t("codeHint")} lang="en" required />
          <TextField name="nameZh" label={t("seriesZh")} lang="zh-TW" required />
          <TextField name="nameEn" label={t("seriesEn")} lang="en" required />
        </>
      }
    />
  );
}

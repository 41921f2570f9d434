import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { FieldRow } from "@/components/ui/field-row";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { renameSection } from "@/lib/report/actions";
import type { ChapterView } from "@/lib/report/model";
import { chapterSeen } from "@/lib/report/seen";
import { gradeOptions } from "./grade-options";

/** Another heading or grade for a chapter. */
export async function HeadingForm({ chapter }: { chapter: ChapterView }) {
  const [t, grades] = await Promise.all([getTranslations("report"), gradeOptions()]);
  return (
    <ActionForm action={renameSection} aria-label={t("edit.headingTitle")} afterDone="keep">
      <input type="hidden" name="sectionId" value={chapter.id} />
      <input type="hidden" name="seen" value={chapterSeen(chapter)} />
      <FieldRow>
        <TextField
          name="heading"
          label={t("chapters.heading")}
          hint={t("chapters.headingHint")}
          required
          lang="zh-TW"
          defaultValue={chapter.heading}
        />
        <SelectField name="grade" label={t("chapters.grade")} options={grades} defaultValue={chapter.grade} />
      </FieldRow>
      <div className="actions">
        <SubmitButton tone="plain">{t("edit.rename")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

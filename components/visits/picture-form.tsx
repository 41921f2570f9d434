import { getMessages, getTranslations } from "next-intl/server";
import { UploadField } from "@/components/files/upload-field";
import type { UploadWords } from "@/components/files/upload-words";
import { TextAreaField } from "@/components/ui/text-area-field";
import { savePicture } from "@/lib/visits/actions";
import type { PictureView } from "@/lib/visits/model";
import { GradeField } from "./grade-field";
import { VisitEntryForm } from "./visit-entry-form";

/** A new picture, or one that is changed: file, caption, words for those who cannot see it. */
export async function PictureForm({ tripId, picture }: { tripId: string; picture?: PictureView }) {
  const [t, messages] = await Promise.all([getTranslations("trips.picture"), getMessages()]);
  const label = picture ? t("editNamed", { name: picture.caption }) : t("add");
  return (
    <VisitEntryForm action={savePicture} tripId={tripId} label={label} button={t("save")} entry={picture}>
      <UploadField
        name="fileId"
        label={t("file")}
        hint={t("fileHint")}
        tripId={tripId}
        audience="REPORT"
        purpose="picture"
        current={picture?.file}
        words={(messages.files as { upload: UploadWords }).upload}
      />
      <TextAreaField
        name="caption"
        label={t("caption")}
        hint={t("captionHint")}
        required
        rows={2}
        maxLength={300}
        defaultValue={picture?.caption}
        lang="zh-TW"
      />
      <TextAreaField
        name="altText"
        label={t("altText")}
        hint={t("altHint")}
        rows={2}
        maxLength={500}
        defaultValue={picture?.altText ?? undefined}
        lang="zh-TW"
      />
      <GradeField label={t("grade")} grade={picture?.grade ?? "INTERNAL"} />
    </VisitEntryForm>
  );
}

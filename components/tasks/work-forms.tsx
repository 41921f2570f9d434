import { getTranslations } from "next-intl/server";
import { UploadField } from "@/components/files/upload-field";
import type { UploadWords } from "@/components/files/upload-words";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import { addProgress, proposeDone } from "@/lib/tasks/actions";
import type { TaskDetail } from "@/lib/tasks/model";

type Props = { task: Pick<TaskDetail, "id" | "tripId" | "percent" | "version">; uploadWords: UploadWords };

/** For the owner: how far it is; and, when it is, that it is done. */
export async function WorkForms({ task, uploadWords }: Props) {
  const t = await getTranslations("recommendations.work");
  const evidence = (
    <UploadField
      name="fileId"
      label={t("file")}
      hint={t("fileHint")}
      tripId={task.tripId}
      taskId={task.id}
      audience="REPORT"
      words={uploadWords}
    />
  );
  return (
    <>
      <ActionForm action={addProgress} keepAs={`progress-${task.id}`} aria-label={t("title")}>
        <input type="hidden" name="taskId" value={task.id} />
        <TextAreaField
          name="text"
          label={t("text")}
          hint={t("textHint")}
          required
          maxLength={4000}
          lang="zh-TW"
          data-key="n"
          data-key-label={t("title")}
        />
        <TextField
          name="percent"
          label={t("percent")}
          required
          inputMode="numeric"
          maxLength={5}
          className="max-w-[10rem]"
          defaultValue={String(task.percent)}
        />
        {evidence}
        <div className="actions">
          <SubmitButton>{t("submit")}</SubmitButton>
        </div>
      </ActionForm>
      <details className="mt-6">
        <summary>{t("done")}</summary>
        <p className="meta">{t("doneHint")}</p>
        <ActionForm
          action={proposeDone}
          keepAs={`propose-${task.id}`}
          announce="toast"
          aria-label={t("done")}
          className="fields mt-3"
        >
          <input type="hidden" name="taskId" value={task.id} />
          <TextAreaField name="text" label={t("doneText")} required maxLength={4000} lang="zh-TW" />
          {evidence}
          <div className="actions">
            <SubmitButton tone="plain">{t("doneSubmit")}</SubmitButton>
          </div>
        </ActionForm>
      </details>
    </>
  );
}

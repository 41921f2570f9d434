import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { RadioGroupField } from "@/components/ui/radio-group-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import { verifyTask } from "@/lib/tasks/actions";

/** For the second person: adequate, or back with what is missing. */
export async function VerifyForm({ taskId }: { taskId: string }) {
  const t = await getTranslations("recommendations.verify");
  return (
    <ActionForm action={verifyTask} keepAs={`verify-${taskId}`} announce="toast" aria-label={t("title")}>
      <input type="hidden" name="taskId" value={taskId} />
      <RadioGroupField
        name="verdict"
        label={t("verdict")}
        required
        options={[
          { id: "adequate", label: t("adequate") },
          { id: "sendBack", label: t("sendBack") },
        ]}
      />
      <TextAreaField name="text" label={t("text")} hint={t("textHint")} rows={2} maxLength={4000} lang="zh-TW" />
      <div className="actions">
        <SubmitButton>{t("submit")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { finishMinutes, gradeMinutes } from "@/lib/minutes/actions";
import type { MinutesView } from "@/lib/minutes/model";

const grades = ["PUBLIC", "INTERNAL", "RESTRICTED"] as const;

/** Says that the minutes are finished, and who may read them. */
export async function FinishMinutes({ minutes }: { minutes: MinutesView }) {
  const [t, roles] = [await getTranslations("minutes"), await getTranslations("roles")];
  const place = (
    <>
      <input type="hidden" name="attendanceId" value={minutes.attendanceId} />
      <input type="hidden" name="itemId" value={minutes.itemId} />
    </>
  );
  return (
    <div className="row mt-3 items-end">
      <ActionForm action={finishMinutes} announce="toast" className="contents">
        {place}
        <input type="hidden" name="finished" value={minutes.finished ? "" : "on"} />
        <SubmitButton tone={minutes.finished ? "plain" : "main"}>
          {t(minutes.finished ? "reopen" : "finish")}
        </SubmitButton>
      </ActionForm>
      <details>
        <summary>{t("grade")}</summary>
        <ActionForm action={gradeMinutes} announce="toast" aria-label={t("grade")}>
          {place}
          <SelectField
            name="grade"
            label={t("grade")}
            hint={t("gradeHint")}
            defaultValue={minutes.grade}
            options={grades.map((grade) => ({ id: grade, label: roles(`grade${grade}`) }))}
          />
          <SubmitButton tone="plain" small>
            {t("gradeSave")}
          </SubmitButton>
        </ActionForm>
      </details>
    </div>
  );
}

import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { saveCover } from "@/lib/report/actions";
import type { ReportView } from "@/lib/report/model";
import { typedReportDate } from "@/lib/report/report-date";
import { coverSeen } from "@/lib/report/seen";
import { gradeOptions } from "./grade-options";

/** Title, date and grade of a report. Everything else on the cover is the trip's. */
export async function CoverForm({ report }: { report: ReportView }) {
  const [t, grades] = await Promise.all([getTranslations("report"), gradeOptions()]);
  return (
    <ActionForm action={saveCover} keepAs={`report-cover-${report.id}`} aria-label={t("cover.form")}>
      <input type="hidden" name="reportId" value={report.id} />
      <input type="hidden" name="seen" value={coverSeen(report)} />
      <TextField name="title" label={t("cover.reportTitle")} required lang="zh-TW" defaultValue={report.title} />
      <TextField
        name="date"
        label={t("cover.date")}
        hint={t("cover.dateHint")}
        defaultValue={typedReportDate(report.reportOn, report.reportMonthOnly)}
      />
      <SelectField
        name="grade"
        label={t("chapters.grade")}
        hint={t("cover.gradeHint")}
        options={grades}
        defaultValue={report.grade}
      />
      <p className="field-hint">{t("cover.fromTrip")}</p>
      <div className="actions">
        <SubmitButton>{t("cover.save")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

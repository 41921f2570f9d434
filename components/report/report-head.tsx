import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { GradeMark } from "@/components/ui/grade-mark";
import { Kbd } from "@/components/ui/kbd";
import { PageHead } from "@/components/ui/page-head";
import { Sep } from "@/components/ui/sep";
import { SubmitButton } from "@/components/ui/submit-button";
import { restrictReport, submitReport, withdrawReport } from "@/lib/report/actions";
import type { ReportView } from "@/lib/report/model";

type Props = {
  report: ReportView;
  /** What this person may do now; `musts` are what holds the report back. */
  may: { write: boolean; submit: boolean; withdraw: boolean; restrict: boolean };
  musts: number;
  /** What else holds it back, in sentences: the trip is not approved, or not over. */
  standing: readonly string[];
};

/** What report this is, and what can be done with it now. */
export async function ReportHead({ report, may, musts, standing }: Props) {
  const [t, roles] = await Promise.all([getTranslations("report"), getTranslations("roles")]);
  const why = [...standing, ...(musts > 0 ? [t("submit.why", { count: musts })] : [])];
  const base = `/trips/${report.tripId}/report`;
  return (
    <PageHead
      over={
        <>
          {t("title")}
          <Sep />
          <span lang="zh-TW">{t("category", { category: report.trip.category })}</span>
          <Sep />
          <GradeMark grade={report.grade}>{roles(`grade${report.grade}`)}</GradeMark>
        </>
      }
      title={<span lang="zh-TW">{report.title}</span>}
      actions={
        <>
          <ButtonLink href={`${base}/print`} data-key="p">
            {t("paper")} <Kbd>p</Kbd>
          </ButtonLink>
          {may.write && <ButtonLink href={`${base}/chapters`}>{t("chapters.title")}</ButtonLink>}
          {may.submit && (
            <ActionForm action={submitReport} className="contents" announce="toast" aria-label={t("submit.do")}>
              <input type="hidden" name="reportId" value={report.id} />
              <SubmitButton
                aria-disabled={why.length > 0 || undefined}
                aria-describedby={why.length > 0 ? "submit-why" : undefined}
              >
                {t("submit.do")}
              </SubmitButton>
            </ActionForm>
          )}
          {may.withdraw && (
            <ActionForm action={withdrawReport} className="contents" announce="toast" aria-label={t("withdraw.do")}>
              <input type="hidden" name="reportId" value={report.id} />
              <SubmitButton tone="plain">{t("withdraw.do")}</SubmitButton>
            </ActionForm>
          )}
          {may.restrict && (
            <ConfirmDialog
              trigger={t("restrict.do")}
              triggerTone="danger"
              title={t("restrict.title")}
              action={restrictReport}
              hidden={{ reportId: report.id }}
              confirm={t("restrict.do")}
              confirmTone="danger"
            >
              <p>{t("restrict.text")}</p>
            </ConfirmDialog>
          )}
        </>
      }
      why={may.submit && why.length > 0 ? <span id="submit-why">{why.join(" ")}</span> : undefined}
    />
  );
}

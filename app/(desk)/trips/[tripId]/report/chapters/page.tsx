import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AddChapter } from "@/components/report/add-chapter";
import { ChapterLedger } from "@/components/report/chapter-ledger";
import { CoverForm } from "@/components/report/cover-form";
import { ReportPage } from "@/components/report/report-page";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireActor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { restoreSection } from "@/lib/report/actions";
import { findReport } from "@/lib/report/queries";
import { isEditable } from "@/lib/report/rules";
import { findReportWork } from "@/lib/report/work-queries";

type Props = { params: Promise<{ tripId: string }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("report"))("chapters.title"),
});

/** The order of the chapters, and what the cover says. */
export default async function ReportChaptersPage({ params }: Props) {
  const { tripId } = await params;
  const actor = await requireActor();
  const [report, work] = await Promise.all([findReport(tripId), findReportWork(tripId)]);
  if (!report || !work) notFound();
  const base = `/trips/${tripId}/report`;
  if (!isEditable(report.state) || !can(actor, "report.write", { tripIds: [tripId] })) redirect(base);
  const t = await getTranslations("report");
  return (
    <ReportPage trip={{ id: tripId, title: report.trip.title }} at={[{ label: t("chapters.title") }]}>
      <PageHead
        over={t("title")}
        title={t("chapters.title")}
        actions={<ButtonLink href={base}>{t("chapters.back")}</ButtonLink>}
      />
      <Section title={t("chapters.order")} meta={t("chapters.numbering")}>
        <ChapterLedger chapters={report.chapters} standings={work.standings} base={base} />
      </Section>
      <Section title={t("chapters.add")} id="add">
        <AddChapter reportId={report.id} addable={work.addable} />
      </Section>
      {work.removed.length > 0 && (
        <Section title={t("chapters.removed")} meta={t("chapters.removedMeta")}>
          <ul className="plainlist">
            {work.removed.map(({ id, heading }) => (
              <li key={id} className="row">
                <span lang="zh-TW">{heading}</span>
                <ActionForm
                  action={restoreSection}
                  className="contents"
                  announce="toast"
                  aria-label={t("chapters.restoreOf", { heading })}
                >
                  <input type="hidden" name="undo" value={id} />
                  <SubmitButton tone="plain" small aria-label={t("chapters.restoreOf", { heading })}>
                    {t("chapters.restore")}
                  </SubmitButton>
                </ActionForm>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t("cover.form")} id="cover">
        <CoverForm report={report} />
      </Section>
    </ReportPage>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import "@fontsource-variable/noto-serif-tc"; // the shipped Ming face: only paper needs it
import { getTranslations } from "next-intl/server";
import { PaperChapters } from "@/components/report/paper-chapters";
import { PaperContents } from "@/components/report/paper-contents";
import { PaperCover } from "@/components/report/paper-cover";
import { PrintButton } from "@/components/report/print-button";
import { ReportPage } from "@/components/report/report-page";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { findCover } from "@/lib/report/cover-queries";
import { paperGrade } from "@/lib/report/paper-grade";
import { findReport, notePrint, picturesOf } from "@/lib/report/queries";

type Props = { params: Promise<{ tripId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, report] = await Promise.all([getTranslations("report"), findReport((await params).tripId)]);
  // The name a browser proposes for the file.
  return { title: report ? report.title : t("paper") };
}

/** The report as an official A4 document: on the screen as paper, printed without anything of the house around it. */
export default async function PrintReportPage({ params }: Props) {
  const { tripId } = await params;
  const report = await findReport(tripId);
  if (!report) notFound();
  const [t, cover, pictures] = await Promise.all([getTranslations("report"), findCover(report), picturesOf(report)]);
  await notePrint(report);
  const grade = paperGrade(report, pictures);
  return (
    <ReportPage trip={{ id: tripId, title: report.trip.title }} at={[{ label: t("paper") }]}>
      <div className="no-print">
        <PageHead
          over={t("print.over")}
          title={t("paper")}
          actions={
            <>
              <ButtonLink href={`/trips/${tripId}/report`}>{t("print.back")}</ButtonLink>
              <PrintButton>{t("print.do")}</PrintButton>
            </>
          }
        />
        <p className="meta mt-2">{t("print.note")}</p>
        {!report.seesRestricted && <p className="meta">{t("print.open")}</p>}
      </div>
      <div className="desk-of-paper official" lang="zh-TW" data-paper={grade}>
        <PaperCover report={report} cover={cover} grade={grade} />
        <PaperContents chapters={report.chapters} />
        <PaperChapters report={report} pictures={pictures} />
      </div>
    </ReportPage>
  );
}

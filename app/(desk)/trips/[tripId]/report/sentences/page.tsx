import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ReportPage } from "@/components/report/report-page";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { sentencesOf } from "@/lib/report/anchor";
import { hasWords } from "@/lib/report/compose-minutes";
import { chapterLabel } from "@/lib/report/outline";
import { findReport } from "@/lib/report/queries";

type Props = { params: Promise<{ tripId: string }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("report"))("raise.listTitle"),
});

/** The same as marking words in the report, by choosing a sentence: without a pointer, and without scripts. */
export default async function ReportSentencesPage({ params }: Props) {
  const { tripId } = await params;
  const actor = await requireActor();
  const report = await findReport(tripId);
  if (!report || !can(actor, "recommendation.raise", { tripIds: [tripId] })) notFound();
  const t = await getTranslations("report");
  return (
    <ReportPage trip={{ id: tripId, title: report.trip.title }} at={[{ label: t("raise.listTitle") }]}>
      <PageHead
        over={t("title")}
        title={t("raise.listTitle")}
        actions={<ButtonLink href={`/trips/${tripId}/report`}>{t("chapters.back")}</ButtonLink>}
      />
      <p className="my-3">{t("raise.listText")}</p>
      {report.chapters.map((chapter, place) =>
        hasWords(chapter.doc) ? (
          <details key={chapter.id} open={chapter.kind === "REFLECTIONS"} className="my-3">
            <summary lang="zh-TW">
              <b>
                {chapterLabel(place)}
                {chapter.heading}
              </b>
            </summary>
            <ol className="plainlist mt-2">
              {sentencesOf(chapter.doc).map((sentence) => (
                <li key={`${sentence.before}|${sentence.quote}`} lang="zh-TW" data-row>
                  <Link
                    prefetch={false}
                    data-row-link
                    href={`/follow-up/recommendations/new?${new URLSearchParams({ section: chapter.id, ...sentence })}`}
                  >
                    {sentence.quote}
                  </Link>
                </li>
              ))}
            </ol>
          </details>
        ) : null,
      )}
    </ReportPage>
  );
}

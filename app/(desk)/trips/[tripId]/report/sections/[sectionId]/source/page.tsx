import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ReportPage } from "@/components/report/report-page";
import { StandingWord } from "@/components/report/standing-word";
import { TextChanges } from "@/components/report/text-changes";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireActor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { keepSection, refreshSection } from "@/lib/report/actions";
import { chapterLabel } from "@/lib/report/outline";
import { isEditable } from "@/lib/report/rules";
import { findSection, findSectionDraft } from "@/lib/report/section-queries";
import { standingOf } from "@/lib/report/source";
import { plainText } from "@/lib/richtext/text";

type Props = { params: Promise<{ tripId: string; sectionId: string }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("report"))("source.title"),
});

/** A chapter beside what it would be drafted as now. Which of them stands, a person decides. */
export default async function SectionSourcePage({ params }: Props) {
  const { tripId, sectionId } = await params;
  const actor = await requireActor();
  const found = await findSection(tripId, sectionId);
  if (!found?.report.inCircle) notFound();
  const { report, chapter, place } = found;
  const [t, draft] = await Promise.all([getTranslations("report"), findSectionDraft(report, chapter)]);
  const standing = standingOf(chapter, draft ?? undefined);
  const mayWrite = isEditable(report.state) && can(actor, "report.write", { tripIds: [tripId] });
  const base = `/trips/${tripId}/report`;
  const fields = (
    <>
      <input type="hidden" name="sectionId" value={sectionId} />
      <input type="hidden" name="version" value={chapter.version} />
    </>
  );
  return (
    <ReportPage
      trip={{ id: tripId, title: report.trip.title }}
      at={[
        { label: chapter.heading, href: `${base}/sections/${sectionId}`, lang: "zh-TW" },
        { label: t("source.title") },
      ]}
    >
      <PageHead
        over={<StandingWord standing={standing} kind={chapter.kind} />}
        title={
          <span lang="zh-TW">
            {chapterLabel(place)}
            {chapter.heading}
          </span>
        }
        actions={
          draft && mayWrite ? (
            <>
              <ActionForm action={refreshSection} className="contents" aria-label={t("source.use")} announce="toast">
                {fields}
                <SubmitButton>{t("source.use")}</SubmitButton>
              </ActionForm>
              <ActionForm action={keepSection} className="contents" aria-label={t("source.keep")} announce="toast">
                {fields}
                <SubmitButton tone="plain">{t("source.keep")}</SubmitButton>
              </ActionForm>
              <ButtonLink href={`${base}/sections/${sectionId}`}>{t("source.byHand")}</ButtonLink>
            </>
          ) : (
            <ButtonLink href={`${base}#chapter-${sectionId}`}>{t("edit.back")}</ButtonLink>
          )
        }
        why={draft && mayWrite ? t("source.why") : undefined}
      />
      <Section title={t("source.differences")} meta={t("source.legend")}>
        {draft ? (
          <TextChanges before={plainText(chapter.doc)} after={plainText(draft.doc)} label={t("source.differences")} />
        ) : (
          <EmptyState title={t(`standing.${standing === "own" ? "own" : "gone"}`)}>{t("source.none")}</EmptyState>
        )}
      </Section>
    </ReportPage>
  );
}

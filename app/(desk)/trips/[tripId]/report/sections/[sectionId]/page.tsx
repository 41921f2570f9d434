import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { editorWords } from "@/components/editor/editor-words";
import { TextEditor } from "@/components/editor/text-editor";
import { HeadingForm } from "@/components/report/heading-form";
import { ReportPage } from "@/components/report/report-page";
import { StandingWord } from "@/components/report/standing-word";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Sep } from "@/components/ui/sep";
import { requireActor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { saveSection } from "@/lib/report/actions";
import { abstractCount } from "@/lib/report/checks";
import { chapterLabel } from "@/lib/report/outline";
import { picturesOf } from "@/lib/report/queries";
import { isEditable } from "@/lib/report/rules";
import { findSection, findSectionDraft } from "@/lib/report/section-queries";
import { standingOf } from "@/lib/report/source";

type Props = { params: Promise<{ tripId: string; sectionId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { tripId, sectionId } = await params;
  const [t, found] = await Promise.all([getTranslations("report"), findSection(tripId, sectionId)]);
  return { title: found ? t("edit.titleOf", { heading: found.chapter.heading }) : t("title") };
}

/** One chapter under the hand. Only with all of its words: whoever saved a text with restricted parts left out would delete them. */
export default async function EditSectionPage({ params }: Props) {
  const { tripId, sectionId } = await params;
  const actor = await requireActor();
  const found = await findSection(tripId, sectionId);
  if (!found) notFound();
  const { report, chapter, place } = found;
  const mayWrite = report.seesRestricted && can(actor, "report.write", { tripIds: [tripId] });
  const base = `/trips/${tripId}/report`;
  if (!mayWrite || !isEditable(report.state)) redirect(`${base}#chapter-${sectionId}`);

  const [t, words, pictures, draft] = await Promise.all([
    getTranslations("report"),
    editorWords(),
    picturesOf(report),
    findSectionDraft(report, chapter),
  ]);
  const standing = standingOf(chapter, draft ?? undefined);
  const here = `${base}/sections/${sectionId}`;
  const count = chapter.kind === "ABSTRACT" ? abstractCount([chapter]) : null;
  const captions = Object.fromEntries([...pictures].map(([id, picture]) => [id, picture?.caption ?? ""]));
  return (
    <ReportPage trip={{ id: tripId, title: report.trip.title }} at={[{ label: chapter.heading, lang: "zh-TW" }]}>
      <PageHead
        over={
          <>
            {t("title")}
            <Sep />
            {t("chapter.version", { version: chapter.version })}
            {chapter.updatedBy && (
              <>
                <Sep />
                {chapter.updatedBy}
              </>
            )}
          </>
        }
        title={
          <span lang="zh-TW">
            {chapterLabel(place)}
            {chapter.heading}
          </span>
        }
        actions={
          <>
            <ButtonLink href={`${here}/history`}>{t("history.title")}</ButtonLink>
            <ButtonLink href={`${base}#chapter-${sectionId}`}>{t("edit.back")}</ButtonLink>
          </>
        }
      />
      {standing === "changed" && (
        <Banner
          tone="warn"
          title={t("standing.changed")}
          actions={
            <Link href={`${here}/source`} prefetch={false}>
              {t("chapter.compare")}
            </Link>
          }
        >
          {t("edit.changed")}
        </Banner>
      )}
      <p className="meta my-3">
        <StandingWord standing={standing} kind={chapter.kind} /> {t(`guidance.${chapter.kind}`)}
      </p>
      <TextEditor
        key={sectionId}
        name="doc"
        label={t("edit.label", { heading: chapter.heading })}
        value={chapter.doc}
        version={chapter.version}
        words={words}
        keepAs={`report-${sectionId}`}
        save={saveSection}
        hidden={{ sectionId }}
        automatic
        captions={captions}
      />
      {count !== null && <p className="meta py-2">{t("checks.abstract", { count })}</p>}
      <p className="meta py-2">{t("edit.restrictedHint")}</p>
      <Section title={t("edit.headingTitle")}>
        <HeadingForm chapter={chapter} />
      </Section>
    </ReportPage>
  );
}

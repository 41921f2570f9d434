import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ReportPage } from "@/components/report/report-page";
import { TextChanges } from "@/components/report/text-changes";
import { VersionList } from "@/components/report/version-list";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireActor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { restoreVersion } from "@/lib/report/actions";
import { chapterLabel } from "@/lib/report/outline";
import { isEditable } from "@/lib/report/rules";
import { findSection, listChapterVersions } from "@/lib/report/section-queries";
import { plainText } from "@/lib/richtext/text";

type Props = {
  params: Promise<{ tripId: string; sectionId: string }>;
  searchParams: Promise<{ version?: string | string[] }>;
};

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("report"))("history.title"),
});

/** Every state a chapter was saved in, what one of them differs in from now, and the way back to it. */
export default async function SectionHistoryPage({ params, searchParams }: Props) {
  const [{ tripId, sectionId }, { version }] = await Promise.all([params, searchParams]);
  const actor = await requireActor();
  const found = await findSection(tripId, sectionId);
  if (!found?.report.inCircle) notFound();
  const { report, chapter, place } = found;
  const [t, versions] = await Promise.all([getTranslations("report"), listChapterVersions(report, chapter)]);
  const chosen = versions.find(({ id }) => id === version) ?? versions.find((one) => !isCurrent(one)) ?? null;
  const mayWrite = isEditable(report.state) && can(actor, "report.write", { tripIds: [tripId] });
  const base = `/trips/${tripId}/report`;
  const here = `${base}/sections/${sectionId}`;

  return (
    <ReportPage
      trip={{ id: tripId, title: report.trip.title }}
      at={[
        { label: chapter.heading, href: mayWrite ? here : `${base}#chapter-${sectionId}`, lang: "zh-TW" },
        { label: t("history.title") },
      ]}
    >
      <PageHead
        over={t("history.over", { version: chapter.version })}
        title={
          <span lang="zh-TW">
            {chapterLabel(place)}
            {chapter.heading}
          </span>
        }
        actions={<ButtonLink href={mayWrite ? here : `${base}#chapter-${sectionId}`}>{t("edit.back")}</ButtonLink>}
      />
      <div className="with-aside">
        <div>
          {chosen ? (
            <Section
              title={t("history.differences", { version: chosen.version })}
              meta={t("history.legend")}
              actions={
                mayWrite && (
                  <ActionForm
                    action={restoreVersion}
                    className="contents"
                    announce="toast"
                    aria-label={t("history.restore")}
                  >
                    <input type="hidden" name="sectionId" value={sectionId} />
                    <input type="hidden" name="version" value={chapter.version} />
                    <input type="hidden" name="textVersionId" value={chosen.id} />
                    <SubmitButton tone="plain" small>
                      {t("history.restore")}
                    </SubmitButton>
                  </ActionForm>
                )
              }
            >
              <TextChanges
                before={plainText(chosen.doc)}
                after={plainText(chapter.doc)}
                label={t("history.differences", { version: chosen.version })}
              />
            </Section>
          ) : (
            <p className="quiet mt-4">{t("history.only")}</p>
          )}
        </div>
        <VersionList
          versions={versions}
          chosen={chosen?.id ?? null}
          current={chapter.version}
          here={`${here}/history`}
        />
      </div>
    </ReportPage>
  );

  function isCurrent(one: { version: number; setAside: boolean }): boolean {
    return !one.setAside && one.version === chapter.version;
  }
}

import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Chapter } from "@/components/report/chapter";
import { CoverFacts } from "@/components/report/cover-facts";
import { Decision } from "@/components/report/decision";
import { DueNote } from "@/components/report/due-note";
import { Findings } from "@/components/report/findings";
import { MarkNotice } from "@/components/report/mark-notice";
import { MarkRaiser } from "@/components/report/mark-raiser";
import { NoReport } from "@/components/report/no-report";
import { Outline } from "@/components/report/outline";
import { ReportHead } from "@/components/report/report-head";
import { ReportPage } from "@/components/report/report-page";
import { ReportStages } from "@/components/report/report-stages";
import { Banner } from "@/components/ui/banner";
import { requireActor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { dayIn } from "@/lib/calendar/day";
import { officeZone } from "@/lib/calendar/zone";
import { sayer } from "@/lib/i18n/say";
import { placeAnchor } from "@/lib/report/anchor";
import { abstractCount } from "@/lib/report/checks";
import { findCover } from "@/lib/report/cover-queries";
import { findMark, findReport, findReportTrip, picturesOf } from "@/lib/report/queries";
import { isEditable, submitBlockers, withdrawBlockers } from "@/lib/report/rules";
import { findDecision, findReportWork } from "@/lib/report/work-queries";

type Props = { params: Promise<{ tripId: string }>; searchParams: Promise<{ mark?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, trip] = await Promise.all([getTranslations("report"), findReportTrip((await params).tripId)]);
  return { title: trip ? t("titleOf", { trip: trip.title }) : t("title") };
}

export default async function TripReportPage({ params, searchParams }: Props) {
  const [{ tripId }, { mark }] = await Promise.all([params, searchParams]);
  const actor = await requireActor();
  const { locale, calendar } = actor.preferences;
  const show = { locale, calendar };
  const today = dayIn(officeZone, new Date());
  const report = await findReport(tripId);
  const mayWrite = can(actor, "report.write", { tripIds: [tripId] });

  if (!report) {
    const trip = await findReportTrip(tripId);
    if (!trip) notFound();
    return (
      <ReportPage trip={trip}>
        <NoReport trip={trip} mayDraft={mayWrite} today={today} show={show} />
      </ReportPage>
    );
  }

  const [t, work, decision, cover, pictures, wanted] = await Promise.all([
    getTranslations("report"),
    findReportWork(tripId),
    findDecision(report),
    report.inCircle ? null : findCover(report),
    picturesOf(report),
    typeof mark === "string" ? findMark(report.id, mark) : null,
  ]);
  const found = wanted && placeAnchor(report.chapters, wanted);
  const editable = isEditable(report.state);
  const maySubmit = can(actor, "report.submit", { tripIds: [tripId] });
  const may = {
    write: editable && mayWrite,
    submit: editable && maySubmit,
    withdraw: withdrawBlockers(report).length === 0 && maySubmit,
    restrict: !editable && report.grade !== "RESTRICTED" && maySubmit,
    raise: can(actor, "recommendation.raise", { tripIds: [tripId] }),
  };
  const standing = editable ? submitBlockers({ ...report, findings: [] }, today) : [];
  const musts = work?.findings.filter(({ weight }) => weight === "must").length ?? 0;

  return (
    <ReportPage trip={{ id: tripId, title: report.trip.title }}>
      <ReportHead report={report} may={may} musts={musts} standing={standing.map(await sayer())} />
      <ReportStages report={report} today={today} show={show} />
      {report.inCircle && report.state !== "APPROVED" && (
        <DueNote returnsOn={report.trip.endsOn} today={today} show={show} />
      )}
      {report.state === "RETURNED" && (
        <Banner tone="warn" title={t("returnedBy", { by: report.decidedBy ?? "" })}>
          {report.returnReason}
        </Banner>
      )}
      {report.inCircle && report.state === "SUBMITTED" && !decision && (
        <Banner title={t("waiting.title")}>{t(may.withdraw ? "waiting.yours" : "waiting.text")}</Banner>
      )}
      {decision && <Decision reportId={report.id} decision={decision} />}
      {wanted && found && <MarkNotice wanted={wanted} standing={found.standing} />}
      <div className="editor">
        <Outline chapters={report.chapters} standings={work?.standings ?? null} />
        <div className="grid gap-6">
          {report.chapters.map((chapter, place) => (
            <Chapter
              key={chapter.id}
              chapter={chapter}
              place={place}
              pictures={pictures}
              anchor={
                wanted && found?.standing !== "lost" && found?.sectionId === chapter.id
                  ? { quote: wanted.quote, before: wanted.quoteBefore, after: wanted.quoteAfter }
                  : null
              }
              standing={work?.standings.get(chapter.id) ?? null}
              base={`/trips/${tripId}/report`}
              mayWrite={may.write}
              show={show}
            />
          ))}
        </div>
        <aside className="no-print" aria-labelledby="beside">
          <h2 id="beside">{t(work ? "checks.title" : "cover.title")}</h2>
          {work && (
            <Findings
              findings={work.findings}
              tripId={tripId}
              abstract={abstractCount(report.chapters)}
              mayWrite={may.write}
            />
          )}
          {cover && <CoverFacts report={report} cover={cover} />}
          {may.raise && (
            <p className="mt-4">
              <Link href={`/trips/${tripId}/report/sentences`} prefetch={false}>
                {t("raise.fromList")}
              </Link>
            </p>
          )}
        </aside>
      </div>
      {may.raise && (
        <MarkRaiser words={{ region: t("raise.region"), raise: t("raise.do"), tooLong: t("raise.tooLong") }} />
      )}
    </ReportPage>
  );
}

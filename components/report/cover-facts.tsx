import { getTranslations } from "next-intl/server";
import { join } from "@/lib/report/compose";
import type { Cover } from "@/lib/report/cover-queries";
import { printedReportDate, printedSpan } from "@/lib/report/document-days";
import type { ReportView } from "@/lib/report/model";

/** Who went where and when, for those who read an opened report. */
export async function CoverFacts({ report, cover }: { report: ReportView; cover: Cover }) {
  const t = await getTranslations("report");
  const facts = [
    { term: t("cover.agencies"), value: cover.agencies.join("、") },
    {
      term: t("cover.people"),
      value: cover.people.map(({ name, title }) => `${name}　${title ?? ""}`.trim()).join("、"),
    },
    { term: t("cover.places"), value: cover.places.map(({ countryZh, cityZh }) => join(countryZh, cityZh)).join("、") },
    { term: t("cover.days"), value: printedSpan(report.trip.startsOn, report.trip.endsOn) },
    {
      term: t("cover.date"),
      value: report.reportOn ? printedReportDate(report.reportOn, report.reportMonthOnly) : "",
    },
  ];
  return (
    <dl className="stack mt-2 text-sm">
      {facts
        .filter(({ value }) => value)
        .map(({ term, value }) => (
          <div key={term}>
            <dt className="meta">{term}</dt>
            <dd lang="zh-TW">{value}</dd>
          </div>
        ))}
    </dl>
  );
}

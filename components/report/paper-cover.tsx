import { join } from "@/lib/report/compose";
import type { Cover } from "@/lib/report/cover-queries";
import { printedReportDate, printedSpan } from "@/lib/report/document-days";
import { documentWords, fillIn } from "@/lib/report/document-words";
import type { Grade, ReportView } from "@/lib/report/model";

/** 封面 (domain §1.3): the category and title, who served where, names and titles apart, where to, when, and the date. */
export function PaperCover({ report, cover, grade }: { report: ReportView; cover: Cover; grade: Grade }) {
  const words = documentWords.cover;
  const places = [...new Set(cover.places.map(({ countryZh, cityZh }) => join(countryZh, cityZh)))];
  return (
    <article className="sheet a4 cover">
      {grade !== "PUBLIC" && <p className="paper-grade">{documentWords.grades[grade]}</p>}
      <h1 className="ttl">
        <span>{fillIn(words.category, { category: report.trip.category })}</span>
        <br />
        {report.title}
      </h1>
      <dl className="cov">
        <div>
          <dt>{words.agencies}</dt>
          <dd>{cover.agencies.join(documentWords.and)}</dd>
        </div>
        <div>
          <dt>{words.people}</dt>
          <dd>
            <ul className="people">
              {cover.people.map(({ name, title }) => (
                <li key={`${name}${title}`}>
                  <span>{name}</span>
                  <span>{title}</span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{words.places}</dt>
          <dd>{places.join(documentWords.and)}</dd>
        </div>
        <div>
          <dt>{words.days}</dt>
          <dd>{printedSpan(report.trip.startsOn, report.trip.endsOn)}</dd>
        </div>
        <div>
          <dt>{words.date}</dt>
          <dd>{report.reportOn ? printedReportDate(report.reportOn, report.reportMonthOnly) : ""}</dd>
        </div>
      </dl>
    </article>
  );
}

import { RichNodes } from "@/components/richtext/rich-nodes";
import { documentWords } from "@/lib/report/document-words";
import type { PictureView, ReportView } from "@/lib/report/model";
import { chapterLabel, evenHeadings } from "@/lib/report/outline";
import { ReportPicture } from "./report-picture";

type Props = { report: ReportView; pictures: ReadonlyMap<string, PictureView | null> };

/** The chapters one after another, numbered as they stand. The document speaks Chinese, whoever prints it. */
export function PaperChapters({ report, pictures }: Props) {
  const words = { restricted: documentWords.grades.RESTRICTED, table: documentWords.table };
  const picture = (pictureId: string) => (
    <ReportPicture key={pictureId} picture={pictures.get(pictureId)} words={documentWords.picture} />
  );
  return (
    <article className="sheet a4 body">
      {report.chapters.map(({ id, heading, kind, grade, doc }, place) => (
        <section key={id} id={`chapter-${id}`} data-kind={kind}>
          <h2>
            {chapterLabel(place)}
            {heading}
            {grade === "RESTRICTED" && <small className="grade">{words.restricted}</small>}
          </h2>
          <div className="prose richtext">
            <RichNodes nodes={evenHeadings(doc).content} drawing={{ words, headingFrom: 3, marked: null, picture }} />
          </div>
        </section>
      ))}
    </article>
  );
}

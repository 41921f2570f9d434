import { documentWords } from "@/lib/report/document-words";
import type { ChapterView } from "@/lib/report/model";
import { chapterLabel, topHeadings } from "@/lib/report/outline";

/** 目錄. Browsers cannot print on which page a chapter begins, so no page numbers are pretended. */
export function PaperContents({ chapters }: { chapters: readonly ChapterView[] }) {
  return (
    <article className="sheet a4 toc">
      <h2>{documentWords.contents}</h2>
      <ol>
        {chapters.map((chapter, place) => (
          <li key={chapter.id}>
            <a href={`#chapter-${chapter.id}`}>
              {chapterLabel(place)}
              {chapter.heading}
            </a>
            {chapter.kind === "MINUTES" && (
              <ol>
                {topHeadings(chapter.doc).map((heading) => (
                  <li key={heading}>{heading}</li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </article>
  );
}

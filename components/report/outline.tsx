import { getTranslations } from "next-intl/server";
import { abstractCount } from "@/lib/report/checks";
import { hasWords } from "@/lib/report/compose-minutes";
import type { ChapterView, Standing } from "@/lib/report/model";
import { chapterLabel, topHeadings } from "@/lib/report/outline";

type Props = { chapters: readonly ChapterView[]; standings: ReadonlyMap<string, Standing> | null };

/** The chapters with their numbers and where each stands; the headings of the minutes under theirs. */
export async function Outline({ chapters, standings }: Props) {
  const t = await getTranslations("report");
  return (
    <nav className="outline no-print" aria-label={t("outline")}>
      <ol className="chapters">
        {chapters.map((chapter, place) => (
          <li key={chapter.id}>
            <a href={`#chapter-${chapter.id}`}>
              <span lang="zh-TW">{chapterLabel(place).slice(0, -1)}</span>
              <span lang="zh-TW">{chapter.heading}</span>
              {standings && <small>{stand(chapter)}</small>}
            </a>
            {chapter.kind === "MINUTES" && (
              <ol className="sub" lang="zh-TW">
                {topHeadings(chapter.doc).map((heading) => (
                  <li key={heading}>
                    {/* Browsers without text fragments go to the chapter. */}
                    <a href={`#chapter-${chapter.id}:~:text=${encodeURIComponent(heading).replaceAll("-", "%2D")}`}>
                      <span />
                      <span>{heading}</span>
                    </a>
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );

  function stand(chapter: ChapterView): string {
    const standing = standings?.get(chapter.id) ?? "own";
    if (!hasWords(chapter.doc)) return t("outlineNote.empty");
    if (standing === "changed") return t("standing.changed");
    if (chapter.kind === "ABSTRACT") return t("outlineNote.count", { count: abstractCount([chapter]) ?? 0 });
    return standing === "derived" ? t(`standing.derived.${chapter.kind}`) : t(`standing.${standing}`);
  }
}

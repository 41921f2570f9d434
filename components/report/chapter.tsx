import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { GradeMark } from "@/components/ui/grade-mark";
import { dayIn } from "@/lib/calendar/day";
import { type ShowDay, showShortDay } from "@/lib/calendar/show-day";
import { officeZone } from "@/lib/calendar/zone";
import { hasWords } from "@/lib/report/compose-minutes";
import type { ChapterView, PictureView, Standing } from "@/lib/report/model";
import { chapterLabel } from "@/lib/report/outline";
import type { Anchor } from "@/lib/richtext/find-quote";
import { ChapterText } from "./chapter-text";
import { StandingWord } from "./standing-word";

type Props = {
  chapter: ChapterView;
  place: number;
  pictures: ReadonlyMap<string, PictureView | null>;
  anchor: Anchor | null;
  /** Null for readers outside the circle: where a chapter comes from is no concern of theirs. */
  standing: Standing | null;
  /** The report's own address. */
  base: string;
  mayWrite: boolean;
  show: ShowDay;
};

/** A chapter as it reads, with where it comes from beside it. */
export async function Chapter({ chapter, place, pictures, anchor, standing, base, mayWrite, show }: Props) {
  const [t, roles] = await Promise.all([getTranslations("report"), getTranslations("roles")]);
  const { id, kind, heading } = chapter;
  const here = `${base}/sections/${id}`;
  const touched = showShortDay(dayIn(officeZone, chapter.updatedAt), show.locale);
  const source = standing === "own" || standing === null ? "own" : standing === "gone" ? "changed" : standing;
  return (
    <section
      className="blocks"
      id={`chapter-${id}`}
      data-chapter={id}
      data-kind={kind}
      data-row
      aria-labelledby={`heading-${id}`}
    >
      <h2 id={`heading-${id}`} lang="zh-TW">
        {chapterLabel(place)}
        {heading}
      </h2>
      <div className="blk" data-source={source}>
        {hasWords(chapter.doc) ? (
          <ChapterText chapter={chapter} pictures={pictures} anchor={anchor} />
        ) : (
          <div className="prose">
            <p className="quiet">{mayWrite ? t(`guidance.${kind}`) : t("chapter.empty")}</p>
          </div>
        )}
        {standing && (
          <div className="src">
            {chapter.grade === "RESTRICTED" && <GradeMark grade="RESTRICTED">{roles("gradeRESTRICTED")}</GradeMark>}
            <StandingWord standing={standing} kind={kind} />
            {standing !== "derived" && (
              <span>
                {chapter.updatedBy} <time dateTime={chapter.updatedAt.toISOString()}>{touched}</time>
              </span>
            )}
            {mayWrite && (
              <Link href={here} prefetch={false} data-row-link aria-label={t("chapter.editOf", { heading })}>
                {t("chapter.edit")}
              </Link>
            )}
            {mayWrite && standing === "changed" && (
              <Link href={`${here}/source`} prefetch={false} aria-label={t("chapter.compareOf", { heading })}>
                {t("chapter.compare")}
              </Link>
            )}
            <Link
              href={`${here}/history`}
              prefetch={false}
              aria-label={t("chapter.historyOf", { heading, version: chapter.version })}
            >
              {t("chapter.version", { version: chapter.version })}
            </Link>
          </div>
        )}
      </div>
    </section>
  );
}

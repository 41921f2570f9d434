import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { GradeMark } from "@/components/ui/grade-mark";
import { type ShowDay, showDay } from "@/lib/calendar/show-day";
import type { SearchHit } from "@/lib/search/model";
import type { Segment } from "@/lib/search/snippet";
import { Marked } from "./marked";

/** One hit: what kind it is and from where, its name in both languages, the words around the first place found. */
export async function Hit({ hit, show }: { hit: SearchHit; show: ShowDay }) {
  const [t, roles, follow] = await Promise.all([
    getTranslations("archive.find"),
    getTranslations("roles"),
    getTranslations("recommendations"),
  ]);
  const { kind, href, day, grade, meeting, snippet } = hit;
  const names = [
    { lang: "zh-TW", segments: hit.titleZh },
    { lang: "en", segments: hit.titleEn },
  ].filter(({ segments }) => segments.some(({ text }) => text));
  if (show.locale === "en") names.reverse();
  const [first, second] = names;
  return (
    <li data-row>
      <p className="path">
        <span className="kind">{t(`kind.${kind}`)}</span>
        {meeting && (
          <span>
            {meeting.seriesCode ? (
              t("meeting", { ordinal: meeting.ordinal ?? 0, series: meeting.seriesCode })
            ) : show.locale === "en" && meeting.nameEn ? (
              meeting.nameEn
            ) : (
              <span lang="zh-TW">{meeting.nameZh}</span>
            )}
          </span>
        )}
        {day && <span>{showDay(day, show)}</span>}
        {hit.follow && (
          <>
            <span>{follow(`decision.${hit.follow.decision ?? "none"}`)}</span>
            <span>{follow(`state.${hit.follow.state}`)}</span>
          </>
        )}
        {grade === "RESTRICTED" && <GradeMark grade={grade}>{roles("gradeRESTRICTED")}</GradeMark>}
      </p>
      <h3>
        <Link href={href} prefetch={false} data-row-link>
          {first && (
            <span lang={first.lang}>
              <Marked segments={first.segments} />
            </span>
          )}
        </Link>
      </h3>
      {second && (
        <p className="meta" lang={second.lang}>
          <Marked segments={second.segments} />
        </p>
      )}
      {snippet.length > 0 && (
        <p className="snippet" lang={languageOf(snippet)}>
          <Marked segments={snippet} />
        </p>
      )}
    </li>
  );
}

const languageOf = (segments: readonly Segment[]) =>
  segments.some(({ text }) => /\p{Script=Han}/u.test(text)) ? "zh-TW" : "en";

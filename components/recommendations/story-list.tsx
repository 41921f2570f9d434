import { getTranslations } from "next-intl/server";
import { Sep } from "@/components/ui/sep";
import { dayIn } from "@/lib/calendar/day";
import { type ShowDay, showDay } from "@/lib/calendar/show-day";
import { officeZone } from "@/lib/calendar/zone";
import type { EntryLine } from "@/lib/recommendations/model";

/** 辦理情形, newest first: what was done, reported, sent back and verified. Nothing is ever taken out of it. */
export async function StoryList({ entries, show }: { entries: readonly EntryLine[]; show: ShowDay }) {
  const t = await getTranslations("recommendations");
  if (entries.length === 0) return <p className="meta">{t("story.none")}</p>;
  return (
    <ol className="log">
      {entries.map(({ id, kind, percent, text, byName, at, file }) => {
        const day = dayIn(officeZone, at);
        return (
          <li key={id}>
            <time dateTime={at.toISOString()}>{showDay(day, show)}</time>
            <div>
              {text && (
                <span lang="zh-TW" className="whitespace-pre-line">
                  {text}
                </span>
              )}
              {file && (
                <>
                  {" "}
                  <a href={`/files/${file.id}`} lang="zh-TW">
                    {file.name}
                  </a>
                </>
              )}
              {(text || file) && <br />}
              <span className="meta">
                {t(`story.${kind}`)}
                <Sep />
                <span lang="zh-TW">{byName}</span>
                <Sep />
                {percent}%
              </span>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Pair } from "@/components/ui/pair";
import { Sep } from "@/components/ui/sep";
import { dayIn } from "@/lib/calendar/day";
import { type ShowDay, showDay } from "@/lib/calendar/show-day";
import { officeZone } from "@/lib/calendar/zone";
import type { Chain } from "@/lib/recommendations/model";
import { ShortMeeting } from "./short-meeting";

type Props = {
  chain: Chain;
  show: ShowDay;
  /** On a page of its own the recommendation is not linked to itself. */
  linked?: boolean;
  taskCount?: number;
};

/** 從哪裡來: agenda item and minutes → sentence of the report → recommendation → tasks. */
export async function ChainList({
  chain: { item, minutes, section, recommendation },
  show,
  linked = false,
  taskCount,
}: Props) {
  const t = await getTranslations("recommendations");
  const quote = (
    <span lang="zh-TW" className="whitespace-pre-line">
      {t("chain.quote", { quote: section.quote })}
    </span>
  );
  return (
    <ol className="chain">
      {item && (
        <li>
          <span className="meta">
            <ShortMeeting meeting={item.meeting} locale={show.locale} />
            <Sep />
            {item.number ? t("chain.item", { number: item.number }) : t("chain.itemNoNumber")}
          </span>
          <br />
          <Link href={`/meetings/${item.meeting.id}/items/${item.id}`} prefetch={false}>
            <Pair zh={item.titleZh} en={item.titleEn} locale={show.locale} />
          </Link>
          {minutes && (
            <p>
              <Link href={minutes.href} prefetch={false}>
                {t(minutes.finished ? "chain.minutes" : "chain.minutesDraft")}
              </Link>
            </p>
          )}
        </li>
      )}
      <li>
        <span className="meta">
          {t("chain.report")}
          <Sep />
          <span lang="zh-TW">{section.heading}</span>
        </span>
        <br />
        {section.href ? (
          // A plain link: the browser itself goes to the marked words.
          <a href={section.href}>{quote}</a>
        ) : (
          <>
            {quote}
            <br />
            <span className="meta">{t("chain.reportClosed")}</span>
          </>
        )}
      </li>
      <li>
        <span className="meta">
          {t("chain.recommendation")} {recommendation.number}
          <Sep />
          {t(`decision.${recommendation.decision ?? "none"}`)}
        </span>
        {linked && (
          <>
            <br />
            <Link href={`/follow-up/recommendations/${recommendation.id}`} prefetch={false} lang="zh-TW">
              {recommendation.text}
            </Link>
          </>
        )}
        {recommendation.decidedByName && recommendation.decidedAt && (
          <>
            <br />
            {t("chain.decidedBy", {
              name: recommendation.decidedByName,
              day: showDay(dayIn(officeZone, recommendation.decidedAt), show),
            })}
          </>
        )}
      </li>
      {taskCount !== undefined && taskCount > 0 && (
        <li>
          <span className="meta">{t("chain.tasks")}</span>
          <br />
          <a href="#tasks">{t("chain.taskCount", { count: taskCount })}</a>
        </li>
      )}
    </ol>
  );
}

import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/section";
import type { SeriesLine as Line } from "@/lib/archive/model";
import type { Day } from "@/lib/calendar/day";
import type { ShowDay } from "@/lib/calendar/show-day";
import { Timeline } from "./timeline";

/** A series among others: its latest meetings as a line, and the way to all of them. */
export async function SeriesLine({ line, today, show }: { line: Line; today: Day; show: ShowDay }) {
  const t = await getTranslations("archive");
  const shown = line.years.reduce((sum, { stops }) => sum + stops.length, 0);
  const href = `/archive/series/${line.id}`;
  const name = show.locale === "en" ? { lang: "en", text: line.nameEn } : { lang: "zh-TW", text: line.nameZh };
  return (
    <Section
      title={
        <Link href={href} prefetch={false} className="plain">
          {line.code}
        </Link>
      }
      meta={<span lang={name.lang}>{name.text}</span>}
      actions={
        line.meetings > shown && (
          <Link href={href} prefetch={false}>
            {t("allMeetings", { count: line.meetings })}
          </Link>
        )
      }
    >
      {line.years.length > 0 ? (
        <Timeline years={line.years} today={today} show={show} />
      ) : (
        <p className="meta">{t("noMeetings")}</p>
      )}
    </Section>
  );
}

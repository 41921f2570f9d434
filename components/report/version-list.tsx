import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/section";
import { StateWord } from "@/components/ui/state-word";
import { officeZone, showMinute, wallClock } from "@/lib/calendar/zone";
import type { ChapterVersion } from "@/lib/report/section-queries";

type Props = { versions: readonly ChapterVersion[]; chosen: string | null; current: number; here: string };

/** The saved states of a chapter, newest first; a text that came second is marked as such. */
export async function VersionList({ versions, chosen, current, here }: Props) {
  const t = await getTranslations("report");
  return (
    <Section title={t("history.all")} meta={t("history.count", { count: versions.length })} className="aside">
      <ol className="plainlist">
        {versions.map(({ id, version, setAside, byName, at }) => {
          const clock = wallClock(at, officeZone);
          return (
            <li key={id}>
              <Link href={`${here}?version=${id}`} prefetch={false} aria-current={id === chosen ? "true" : undefined}>
                {t("chapter.version", { version })}
              </Link>{" "}
              {byName}{" "}
              <time dateTime={at.toISOString()} className="meta">
                {clock.day} {showMinute(clock.minute)}
              </time>{" "}
              {setAside && <StateWord tone="warn">{t("history.setAside")}</StateWord>}
              {!setAside && version === current && <StateWord tone="ok">{t("history.current")}</StateWord>}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

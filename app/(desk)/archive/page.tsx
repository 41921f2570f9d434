import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { SeriesLine } from "@/components/archive/series-line";
import { Timeline } from "@/components/archive/timeline";
import { SearchBox } from "@/components/search/search-box";
import { Page } from "@/components/shell/page";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/access/actor";
import { listLoneStops, listSeriesLines } from "@/lib/archive/queries";
import { dayIn } from "@/lib/calendar/day";
import { officeZone } from "@/lib/calendar/zone";

type Props = { searchParams: Promise<{ after?: string | string[] }> };

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("archive"))("title") });

/** The office's memory by series, and one box to search it. */
export default async function ArchivePage({ searchParams }: Props) {
  const actor = await requireActor();
  const after = [(await searchParams).after].flat()[0] ?? null;
  const [t, { lines, next }, lone] = await Promise.all([
    getTranslations("archive"),
    listSeriesLines(after),
    after ? [] : listLoneStops(),
  ]);
  const show = { locale: actor.preferences.locale, calendar: actor.preferences.calendar };
  const today = dayIn(officeZone, new Date());

  return (
    <Page trail={[{ label: t("title") }]}>
      <PageHead title={t("title")} />
      <SearchBox q="" />
      <p className="meta mt-2">{t("intro")}</p>
      {lines.length === 0 && lone.length === 0 && (
        <EmptyState title={t("none")} as="h2">
          {t("noneText")}
        </EmptyState>
      )}
      {lines.map((line) => (
        <SeriesLine key={line.id} line={line} today={today} show={show} />
      ))}
      {!next && lone.length > 0 && (
        <Section title={t("lone")}>
          <Timeline years={lone} today={today} show={show} />
        </Section>
      )}
      {(after || next) && (
        <p className="row mt-6">
          {after && (
            <Link href="/archive" prefetch={false}>
              {t("firstSeries")}
            </Link>
          )}
          {next && (
            <Link href={`/archive?after=${encodeURIComponent(next)}`} prefetch={false} rel="next">
              {t("nextSeries")}
            </Link>
          )}
        </p>
      )}
    </Page>
  );
}

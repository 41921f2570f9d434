import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Timeline } from "@/components/archive/timeline";
import { Page } from "@/components/shell/page";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Pair } from "@/components/ui/pair";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/access/actor";
import { findSeriesLine } from "@/lib/archive/queries";
import { dayIn } from "@/lib/calendar/day";
import { officeZone } from "@/lib/calendar/zone";

type Props = { params: Promise<{ seriesId: string }>; searchParams: Promise<{ before?: string | string[] }> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const found = await findSeriesLine((await params).seriesId, [(await searchParams).before].flat()[0] ?? null);
  return { title: found?.line.code ?? (await getTranslations("archive"))("title") };
}

export default async function SeriesPage({ params, searchParams }: Props) {
  const { seriesId } = await params;
  const before = [(await searchParams).before].flat()[0] ?? null;
  const found = await findSeriesLine(seriesId, before);
  if (!found) notFound();
  const [actor, t] = await Promise.all([requireActor(), getTranslations("archive")]);
  const { line, next } = found;
  const show = { locale: actor.preferences.locale, calendar: actor.preferences.calendar };

  return (
    <Page trail={[{ label: t("title"), href: "/archive" }, { label: line.code }]}>
      <PageHead over={line.code} title={<Pair zh={line.nameZh} en={line.nameEn} locale={show.locale} />} />
      <Section title={t("meetingsCount", { count: line.meetings })}>
        {line.years.length > 0 ? (
          <Timeline years={line.years} today={dayIn(officeZone, new Date())} show={show} />
        ) : (
          <EmptyState title={t("noMeetings")}>{t("noMeetingsText")}</EmptyState>
        )}
      </Section>
      {(before || next) && (
        <p className="row mt-6">
          {before && (
            <Link href={`/archive/series/${line.id}`} prefetch={false}>
              {t("latestMeetings")}
            </Link>
          )}
          {next && (
            <Link href={`/archive/series/${line.id}?before=${next}`} prefetch={false} rel="next">
              {t("earlier")}
            </Link>
          )}
        </p>
      )}
    </Page>
  );
}

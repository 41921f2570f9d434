import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { MeetingFilters } from "@/components/meetings/meeting-filters";
import { MeetingLedger } from "@/components/meetings/meeting-ledger";
import { Page } from "@/components/shell/page";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Kbd } from "@/components/ui/kbd";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { dayIn } from "@/lib/calendar/day";
import { showYear } from "@/lib/calendar/show-range";
import { officeZone } from "@/lib/calendar/zone";
import { listMeetings, listMeetingYears, listMyMeetingIds, listSeries } from "@/lib/meetings/queries";
import { type Asked, byYear, hrefOf, readAsked } from "./asked";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("meetings"))("title"),
});

export default async function MeetingsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const actor = await requireActor();
  const { filter, before, after } = readAsked(await searchParams);
  const today = dayIn(officeZone, new Date());
  // Further pages of what is over leave out what is to come, and the other way round.
  const [t, series, years, coming, past, mine] = await Promise.all([
    getTranslations("meetings"),
    listSeries(),
    listMeetingYears(),
    before ? null : listMeetings("coming", today, filter, after),
    after ? null : listMeetings("past", today, filter, before),
    listMyMeetingIds(),
  ]);
  const show = { locale: actor.preferences.locale, calendar: actor.preferences.calendar };
  const none = !coming?.meetings.length && !past?.meetings.length;
  const isFiltered = Object.values(filter).some(Boolean);
  const mayAdd = can(actor, "meeting.manage");

  return (
    <Page trail={[{ label: t("title") }]}>
      <PageHead
        title={t("title")}
        actions={
          mayAdd && (
            <ButtonLink href="/meetings/new" data-key="n">
              {t("list.add")} <Kbd>n</Kbd>
            </ButtonLink>
          )
        }
      />
      <MeetingFilters series={series} years={years} chosen={{ ...filter, q: filter.text }} show={show} />
      {none && (
        <EmptyState title={t(isFiltered ? "list.noneFound" : "list.none")} as="h2">
          {t(isFiltered ? "list.noneFoundText" : "list.noneText")}
        </EmptyState>
      )}
      {coming && coming.meetings.length > 0 && (
        <Section title={t("list.coming")}>
          <MeetingLedger caption={t("list.coming")} meetings={coming.meetings} show={show} mine={mine} />
          {coming.next && (
            <p className="mt-3">
              <Link href={hrefOf(filter, { after: coming.next })} prefetch={false} rel="next">
                {t("list.later")}
              </Link>
            </p>
          )}
        </Section>
      )}
      {byYear(past?.meetings ?? []).map(([year, meetings]) => (
        <Section key={year} title={showYear(year, show)} meta={t("list.over")}>
          <MeetingLedger
            caption={t("list.pastOf", { year: showYear(year, show) })}
            meetings={meetings}
            show={show}
            mine={mine}
          />
        </Section>
      ))}
      {past?.next && (
        <p className="mt-3">
          <Link href={hrefOf(filter, { before: past.next })} prefetch={false} rel="next">
            {t("list.earlier")}
          </Link>
        </p>
      )}
      {(before || after) && (
        <p className="mt-3">
          <Link href={hrefOf(filter, {})} prefetch={false}>
            {t("list.start")}
          </Link>
        </p>
      )}
    </Page>
  );
}

import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DelegationSwitch } from "@/components/meetings/delegation-switch";
import { MeetingHead } from "@/components/meetings/meeting-head";
import { SeriesLedger } from "@/components/meetings/series-ledger";
import { Page } from "@/components/shell/page";
import { Section } from "@/components/ui/section";
import { listSeriesMeetings } from "@/lib/positions/series";
import { type Asked, aroundMeeting, one } from "../around";
import { MeetingTabs } from "../meeting-tabs";
import { trailOf } from "../trail-of";

type Props = { params: Promise<{ meetingId: string }>; searchParams: Promise<Asked> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("meetings"))("tabs.series"),
});

/** 歷次會議: the meetings of the series, latest first, with what was decided at each. */
export default async function SeriesPage({ params, searchParams }: Props) {
  const { meetingId } = await params;
  const asked = await searchParams;
  const [t, around] = await Promise.all([getTranslations("meetings"), aroundMeeting(meetingId, asked)]);
  const { meeting, show, chosen, delegations, hrefOf } = around;
  if (!meeting.series) notFound();
  const page = Math.max(0, Number(one(asked.page)) || 0);
  const { meetings, more } = await listSeriesMeetings(meeting.series.id, page);
  const hrefOfPage = (to: number) => `/meetings/${meetingId}/series${to > 0 ? `?page=${to}` : ""}`;

  return (
    <Page trail={await trailOf(around, t("tabs.series"))}>
      <MeetingHead
        meeting={meeting}
        show={show}
        ours={<DelegationSwitch delegations={delegations} chosen={chosen} hrefOf={(id) => hrefOf("/series", id)} />}
      />
      <MeetingTabs around={around} current="series" />
      <Section title={t("seriesOf", { series: meeting.series.code })} meta={t("seriesRule")}>
        <SeriesLedger meetings={meetings} currentId={meetingId} show={show} />
      </Section>
      {(page > 0 || more) && (
        <p className="row mt-3">
          {page > 0 && (
            <Link href={hrefOfPage(page - 1)} prefetch={false} rel="prev">
              {t("list.later")}
            </Link>
          )}
          {more && (
            <Link href={hrefOfPage(page + 1)} prefetch={false} rel="next">
              {t("list.earlier")}
            </Link>
          )}
        </p>
      )}
    </Page>
  );
}

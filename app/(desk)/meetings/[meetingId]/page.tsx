import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Fragment } from "react";
import { AgendaDay } from "@/components/meetings/agenda-day";
import type { SlotRecord } from "@/components/meetings/agenda-slot";
import { DelegationSwitch } from "@/components/meetings/delegation-switch";
import { MeetingHead } from "@/components/meetings/meeting-head";
import { PrintButton } from "@/components/meetings/print-button";
import { Page } from "@/components/shell/page";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Kbd } from "@/components/ui/kbd";
import { Sep } from "@/components/ui/sep";
import { showLongDay } from "@/lib/calendar/show-day";
import { type AgendaDayView, agendaDays, itemNow } from "@/lib/meetings/agenda-days";
import { findMeeting, listAgenda } from "@/lib/meetings/queries";
import { zoneFact } from "@/lib/meetings/times";
import { inOrder } from "@/lib/meetings/tree";
import { countWanted } from "@/lib/thread/rules";
import { type Asked, aroundMeeting, knotsOf } from "./around";
import { MeetingTabs } from "./meeting-tabs";
import { trailOf } from "./trail-of";

type Props = { params: Promise<{ meetingId: string }>; searchParams: Promise<Asked> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: (await findMeeting((await params).meetingId))?.nameZh,
});

/** The agenda of a meeting by day, each item with the thread of the delegation one reads. */
export default async function MeetingPage({ params, searchParams }: Props) {
  const { meetingId } = await params;
  const [t, around, agenda, knots] = await Promise.all([
    getTranslations("meetings"),
    aroundMeeting(meetingId, await searchParams),
    listAgenda(meetingId),
    knotsOf(),
  ]);
  const { meeting, show, chosen, hrefOf, mayManage, delegations } = around;
  const threads = await around.threads;
  const records = new Map<string, SlotRecord>(
    [...threads].map(([id, { thread, outcomes }]) => [id, { knots: thread && knots.say(thread), outcomes }]),
  );
  const place = (show.locale === "en" ? meeting.cityEn : meeting.cityZh) ?? meeting.cityZh ?? meeting.timeZone;
  const isElsewhere = zoneFact(meeting.timeZone, meeting.startsOn).ahead !== 0;
  const meta = ({ count, numbers, items }: AgendaDayView) => {
    const wanted = countWanted(inOrder(items).flatMap(({ node }) => threads.get(node.id)?.thread ?? []));
    const parts = [
      count && t("dayCount", { count }),
      numbers && (numbers.first === numbers.last ? t("oneNumber", { number: numbers.first }) : t("numbers", numbers)),
      wanted > 0 && t("wanted", { count: wanted }),
    ].filter((part) => typeof part === "string");
    return parts.map((part, index) => (
      <Fragment key={part}>
        {index > 0 && <Sep />}
        {part}
      </Fragment>
    ));
  };

  return (
    <Page trail={await trailOf(around)}>
      <MeetingHead
        meeting={meeting}
        show={show}
        ours={<DelegationSwitch delegations={delegations} chosen={chosen} hrefOf={(id) => hrefOf("", id)} />}
        actions={
          <>
            {mayManage && (
              <>
                <ButtonLink href={`/meetings/${meetingId}/edit`}>{t("edit")}</ButtonLink>
                <ButtonLink href={`/meetings/${meetingId}/agenda`} data-key="e">
                  {t("editAgenda")} <Kbd>e</Kbd>
                </ButtonLink>
              </>
            )}
            <PrintButton>{t("print")}</PrintButton>
          </>
        }
      />
      <MeetingTabs around={around} current="agenda" />
      {agenda.length === 0 && (
        <EmptyState
          title={t("noAgenda")}
          as="h2"
          action={
            mayManage && (
              <ButtonLink href={`/meetings/${meetingId}/agenda`} tone="main">
                {t("editAgenda")}
              </ButtonLink>
            )
          }
        >
          {t(mayManage ? "noAgendaText" : "noAgendaWait")}
        </EmptyState>
      )}
      {agendaDays(agenda, meeting.startsOn).map((day) => (
        <AgendaDay
          key={day.day ?? ""}
          title={day.day ? showLongDay(day.day, show) : t("noDay")}
          meta={meta(day)}
          items={day.items}
          columns={{ times: isElsewhere ? t("clocks", { place }) : place, knots: knots.names }}
          zone={meeting.timeZone}
          locale={show.locale}
          records={records}
          threaded={chosen !== null}
          nowId={itemNow(agenda, meeting.timeZone, new Date())}
          hrefOf={(itemId) => hrefOf(`/items/${itemId}`)}
        />
      ))}
      {agenda.length > 0 && (
        <p className="keys mt-4">
          <span>
            <kbd>j</kbd> <kbd>k</kbd> {t("keys.rows")}
          </span>
          <span>
            <kbd>Enter</kbd> {t("keys.open")}
          </span>
          <span>
            <kbd>?</kbd> {t("keys.all")}
          </span>
        </p>
      )}
    </Page>
  );
}

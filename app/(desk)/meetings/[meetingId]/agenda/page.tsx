import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getMessages, getTranslations } from "next-intl/server";
import { AgendaEditor } from "@/components/meetings/editor/agenda-editor";
import type { EditorWords } from "@/components/meetings/editor/words";
import { FollowSection } from "@/components/meetings/follow-section";
import { Page } from "@/components/shell/page";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { addDays, daysBetween } from "@/lib/calendar/day";
import { showDay } from "@/lib/calendar/show-day";
import { findMeeting, findPreviousMeeting, listAgenda, listItems, listManagingTripIds } from "@/lib/meetings/queries";
import { trailOf } from "../trail-of";

type Props = { params: Promise<{ meetingId: string }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("meetings"))("editAgenda"),
});

export default async function EditAgendaPage({ params }: Props) {
  const { meetingId } = await params;
  const [t, messages, actor, meeting, items, tripIds, previous] = await Promise.all([
    getTranslations("meetings"),
    getMessages(),
    requireActor(),
    findMeeting(meetingId),
    listItems(meetingId),
    listManagingTripIds(meetingId),
    findPreviousMeeting(meetingId),
  ]);
  if (!meeting || !can(actor, "meeting.manage", { tripIds })) notFound();
  const [agenda, before] = await Promise.all([listAgenda(meetingId), previous ? listAgenda(previous.id) : []]);
  const show = { locale: actor.preferences.locale, calendar: actor.preferences.calendar };
  const days = Array.from({ length: daysBetween(meeting.startsOn, meeting.endsOn) + 1 }, (_, index) =>
    addDays(meeting.startsOn, index),
  );
  const words = { ...messages.meetings.editor, kind: messages.meetings.kind } as EditorWords;

  return (
    <Page trail={await trailOf({ meeting }, t("editAgenda"))}>
      <PageHead
        title={t("editAgenda")}
        over={<span lang="zh-TW">{meeting.nameZh}</span>}
        actions={<ButtonLink href={`/meetings/${meetingId}`}>{t("toAgenda")}</ButtonLink>}
      />
      <AgendaEditor
        meetingId={meetingId}
        items={items}
        days={days.map((day) => ({ id: day, label: showDay(day, show) }))}
        locale={show.locale}
        words={words}
      />
      {previous && (
        <FollowSection meetingId={meetingId} agenda={agenda} previous={previous} before={before} locale={show.locale} />
      )}
    </Page>
  );
}

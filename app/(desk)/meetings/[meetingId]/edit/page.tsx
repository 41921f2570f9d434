import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { MeetingFields } from "@/components/meetings/meeting-fields";
import { NewSeries } from "@/components/meetings/new-series";
import { VersionedForm } from "@/components/meetings/versioned-form";
import { Page } from "@/components/shell/page";
import { ButtonLink } from "@/components/ui/button-link";
import { DeleteSection } from "@/components/ui/delete-section";
import { PageHead } from "@/components/ui/page-head";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireActor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { sayer } from "@/lib/i18n/say";
import { removeMeeting, restoreMeeting, updateMeeting } from "@/lib/meetings/actions";
import { findMeeting, listManagingTripIds, listSeries } from "@/lib/meetings/queries";
import { findRemovalBlockers } from "@/lib/meetings/removal-queries";
import { zoneChoices } from "@/lib/meetings/zones";
import { trailOf } from "../trail-of";

type Props = { params: Promise<{ meetingId: string }> };

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("meetings"))("edit") });

export default async function EditMeetingPage({ params }: Props) {
  const { meetingId } = await params;
  const [t, actor, meeting, tripIds, series] = await Promise.all([
    getTranslations("meetings"),
    requireActor(),
    findMeeting(meetingId),
    listManagingTripIds(meetingId),
    listSeries(),
  ]);
  if (!meeting || !can(actor, "meeting.manage", { tripIds })) notFound();
  const [blockers, say] = await Promise.all([findRemovalBlockers(meetingId), sayer()]);

  return (
    <Page trail={await trailOf({ meeting }, t("edit"))}>
      <PageHead
        title={t("edit")}
        over={<span lang="zh-TW">{meeting.nameZh}</span>}
        actions={can(actor, "series.manage") && <NewSeries />}
      />
      <VersionedForm
        action={updateMeeting}
        version={meeting.version}
        keepAs={`meeting-${meetingId}`}
        className="fields mt-5"
        aria-label={t("edit")}
      >
        <input type="hidden" name="meetingId" value={meetingId} />
        <MeetingFields series={series} zones={zoneChoices()} locale={actor.preferences.locale} meeting={meeting} />
        <div className="actions">
          <SubmitButton>{t("form.save")}</SubmitButton>
          <ButtonLink href={`/meetings/${meetingId}`} tone="text">
            {t("form.cancel")}
          </ButtonLink>
        </div>
      </VersionedForm>
      <DeleteSection
        title={t("remove.title")}
        text={t("remove.text")}
        not={t("remove.not")}
        reasons={blockers.map(say)}
        action={removeMeeting}
        undoAction={restoreMeeting}
        hidden={{ meetingId }}
        word={t("remove.do")}
        goTo="/meetings"
      />
    </Page>
  );
}

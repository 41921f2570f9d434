import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { MeetingFields } from "@/components/meetings/meeting-fields";
import { NewSeries } from "@/components/meetings/new-series";
import { Page } from "@/components/shell/page";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { SubmitButton } from "@/components/ui/submit-button";
import { requireActor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { createMeeting } from "@/lib/meetings/actions";
import { listSeries } from "@/lib/meetings/queries";
import { zoneChoices } from "@/lib/meetings/zones";
import { findTrip } from "@/lib/trips/queries";

type Props = { searchParams: Promise<{ trip?: string | string[] }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("meetings"))("list.add"),
});

/** A new meeting: by a coordinator for the office, or by a trip's head or drafter for their delegation (?trip=). */
export default async function NewMeetingPage({ searchParams }: Props) {
  const asked = (await searchParams).trip;
  const tripId = typeof asked === "string" && asked ? asked : null;
  const actor = await requireActor();
  if (!can(actor, "meeting.manage", { tripIds: tripId ? [tripId] : [] })) notFound();
  const [t, series, trip] = await Promise.all([
    getTranslations("meetings"),
    listSeries(),
    tripId ? findTrip(tripId) : null,
  ]);
  if (tripId && !trip) notFound();

  return (
    <Page trail={[{ label: t("title"), href: "/meetings" }, { label: t("list.add") }]}>
      <PageHead
        title={t("list.add")}
        over={trip && t("form.forTrip", { trip: trip.title })}
        actions={can(actor, "series.manage") && <NewSeries />}
      />
      <ActionForm action={createMeeting} keepAs="new-meeting" className="fields mt-5" aria-label={t("list.add")}>
        {tripId && <input type="hidden" name="tripId" value={tripId} />}
        <MeetingFields series={series} zones={zoneChoices()} locale={actor.preferences.locale} />
        <div className="actions">
          <SubmitButton>{t("form.create")}</SubmitButton>
          <ButtonLink href={tripId ? `/trips/${tripId}` : "/meetings"} tone="text">
            {t("form.cancel")}
          </ButtonLink>
        </div>
      </ActionForm>
    </Page>
  );
}

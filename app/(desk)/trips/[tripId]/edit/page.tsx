import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Page } from "@/components/shell/page";
import { inLanguage } from "@/components/trips/in-language";
import { TripForm } from "@/components/trips/trip-form";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { ReasonList } from "@/components/ui/reason-list";
import { requireActor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { findTrip } from "@/lib/trips/queries";
import { editingBlockers } from "@/lib/trips/rules";

type Props = { params: Promise<{ tripId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [trip, t, locale] = await Promise.all([
    findTrip((await params).tripId),
    getTranslations("trips.form"),
    getLocale(),
  ]);
  return { title: trip ? `${t("editTitle")} · ${inLanguage(trip.title, trip.titleEn, locale).label}` : undefined };
}

export default async function EditTripPage({ params }: Props) {
  const [{ tripId }, actor] = await Promise.all([params, requireActor()]);
  const trip = await findTrip(tripId);
  if (!trip || !can(actor, "trip.plan", { tripIds: [tripId] })) notFound();
  const [t, say] = await Promise.all([getTranslations("trips"), getTranslations()]);
  const blockers = editingBlockers({ state: trip.state, reportState: trip.report?.state ?? null });
  return (
    <Page
      trail={[
        { label: t("title"), href: "/trips" },
        { ...inLanguage(trip.title, trip.titleEn, actor.preferences.locale), href: `/trips/${tripId}` },
        { label: t("act.edit") },
      ]}
    >
      <PageHead title={t("form.editTitle")} />
      <div className="mt-5">
        {blockers.length > 0 ? (
          <>
            <ReasonList
              title={t("people.fixed")}
              reasons={blockers.map(({ key, values }) => say(key as never, values as never))}
            />
            <p className="actions mt-4">
              <ButtonLink href={`/trips/${tripId}`}>{t("form.back")}</ButtonLink>
            </p>
          </>
        ) : (
          <TripForm trip={trip} />
        )}
      </div>
    </Page>
  );
}

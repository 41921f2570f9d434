import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Page } from "@/components/shell/page";
import { inLanguage } from "@/components/trips/in-language";
import { TripForm } from "@/components/trips/trip-form";
import { ButtonLink } from "@/components/ui/button-link";
import { DeleteSection } from "@/components/ui/delete-section";
import { PageHead } from "@/components/ui/page-head";
import { ReasonList } from "@/components/ui/reason-list";
import { requireActor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { sayer } from "@/lib/i18n/say";
import { removeTrip, restoreTrip } from "@/lib/trips/actions";
import { findTrip } from "@/lib/trips/queries";
import { findTripRemovalBlockers } from "@/lib/trips/removal-queries";
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
  const [t, say] = await Promise.all([getTranslations("trips"), sayer()]);
  const blockers = editingBlockers({ state: trip.state, reportState: trip.report?.state ?? null });
  const removable = can(actor, "trip.create", { tripIds: [tripId] });
  const standing = removable ? await findTripRemovalBlockers(tripId) : [];
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
            <ReasonList title={t("people.fixed")} reasons={blockers.map(say)} />
            <p className="actions mt-4">
              <ButtonLink href={`/trips/${tripId}`}>{t("form.back")}</ButtonLink>
            </p>
          </>
        ) : (
          <TripForm trip={trip} />
        )}
      </div>
      {removable && (
        <DeleteSection
          title={t("remove.title")}
          text={t("remove.text")}
          not={t("remove.not")}
          reasons={standing.map(say)}
          action={removeTrip}
          undoAction={restoreTrip}
          hidden={{ tripId }}
          word={t("remove.do")}
          goTo="/trips"
        />
      )}
    </Page>
  );
}

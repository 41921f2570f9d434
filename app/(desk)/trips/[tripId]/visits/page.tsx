import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { inLanguage } from "@/components/trips/in-language";
import { tripFacts } from "@/components/trips/trip-facts";
import { TripPage } from "@/components/trips/trip-page";
import { ReasonList } from "@/components/ui/reason-list";
import { GiftLedger } from "@/components/visits/gift-ledger";
import { PictureList } from "@/components/visits/picture-list";
import { VisitList } from "@/components/visits/visit-list";
import { requireActor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { findTrip } from "@/lib/trips/queries";
import { recordBlockers, recordingBlockers } from "@/lib/trips/rules";
import { tabsOf } from "@/lib/trips/tabs";
import { listGifts, listPictures, listVisits } from "@/lib/visits/queries";
import { type Asked, one } from "../../asked";

type Props = { params: Promise<{ tripId: string }>; searchParams: Promise<Asked> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [trip, t, locale] = await Promise.all([
    findTrip((await params).tripId),
    getTranslations("trips.visit"),
    getLocale(),
  ]);
  return { title: trip ? `${t("page")} · ${inLanguage(trip.title, trip.titleEn, locale).label}` : undefined };
}

export default async function TripVisitsPage({ params, searchParams }: Props) {
  const [{ tripId }, asked, actor] = await Promise.all([params, searchParams, requireActor()]);
  const trip = await findTrip(tripId);
  if (!trip) notFound();

  const may = (capability: Parameters<typeof can>[1]) => can(actor, capability, { tripIds: [tripId] });
  const open = recordingBlockers(trip.state).length === 0;
  const fixed = recordBlockers({ state: trip.state, reportState: trip.report?.state ?? null });
  const edited = one(asked.edit);
  const [t, say, visits, gifts, pictures, facts] = await Promise.all([
    getTranslations("trips"),
    getTranslations(),
    listVisits(tripId),
    listGifts(tripId),
    listPictures(tripId),
    tripFacts(trip, actor.preferences),
  ]);
  const tabs = tabsOf(actor, trip);
  if (!tabs.includes("visits")) notFound();
  const mayWrite = may("report.write") && fixed.length === 0;
  return (
    <TripPage trip={trip} current="visits" tabs={tabs} facts={facts}>
      {may("report.write") && fixed.length > 0 && (
        <div className="mt-5">
          <ReasonList
            title={t("people.fixed")}
            reasons={fixed.map(({ key, values }) => say(key as never, values as never))}
          />
        </div>
      )}
      {tabs.includes("report") && (
        <VisitList tripId={tripId} visits={visits} edited={edited} mayWrite={mayWrite} show={actor.preferences} />
      )}
      {gifts && <GiftLedger tripId={tripId} gifts={gifts} edited={edited} mayWrite={may("logistics.write") && open} />}
      {tabs.includes("report") && (
        <PictureList tripId={tripId} pictures={pictures} edited={edited} mayWrite={mayWrite} />
      )}
    </TripPage>
  );
}

import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { inLanguage } from "@/components/trips/in-language";
import { tripFacts } from "@/components/trips/trip-facts";
import { TripHistory } from "@/components/trips/trip-history";
import { TripPage } from "@/components/trips/trip-page";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/access/actor";
import { listTripHistory } from "@/lib/trips/history";
import { findTrip } from "@/lib/trips/queries";
import { tabsOf } from "@/lib/trips/tabs";
import { type Asked, one } from "../../asked";

type Props = { params: Promise<{ tripId: string }>; searchParams: Promise<Asked> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [trip, t, locale] = await Promise.all([
    findTrip((await params).tripId),
    getTranslations("trips.history"),
    getLocale(),
  ]);
  return { title: trip ? `${t("title")} · ${inLanguage(trip.title, trip.titleEn, locale).label}` : undefined };
}

export default async function TripHistoryPage({ params, searchParams }: Props) {
  const [{ tripId }, asked, actor] = await Promise.all([params, searchParams, requireActor()]);
  const before = one(asked.before);
  const [trip, history, t] = await Promise.all([
    findTrip(tripId),
    listTripHistory(tripId, before),
    getTranslations("trips.history"),
  ]);
  if (!trip || !history) notFound();
  const base = `/trips/${tripId}/history`;
  return (
    <TripPage trip={trip} current="history" tabs={tabsOf(actor, trip)} facts={await tripFacts(trip, actor.preferences)}>
      <Section title={t("title")} meta={t("meta")}>
        {history.events.length === 0 ? (
          <p className="quiet">{t("none")}</p>
        ) : (
          <TripHistory events={history.events} show={actor.preferences} />
        )}
        <p className="row mt-3 no-print">
          {before && (
            <Link href={base} prefetch={false}>
              {t("newest")}
            </Link>
          )}
          {history.before && (
            <Link href={`${base}?before=${history.before}`} prefetch={false} rel="next">
              {t("older")}
            </Link>
          )}
        </p>
        <p className="rule-note">{t("why")}</p>
      </Section>
    </TripPage>
  );
}

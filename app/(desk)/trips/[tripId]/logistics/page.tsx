import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Contacts } from "@/components/logistics/contacts";
import { Deadlines } from "@/components/logistics/deadlines";
import { Legs } from "@/components/logistics/legs";
import { Registrations } from "@/components/logistics/registrations";
import { Stays } from "@/components/logistics/stays";
import { inLanguage } from "@/components/trips/in-language";
import { PrintButton } from "@/components/trips/print-button";
import { tripFacts } from "@/components/trips/trip-facts";
import { TripPage } from "@/components/trips/trip-page";
import { requireActor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { offeredZones } from "@/lib/logistics/model";
import { findDestinationZone, findLogistics } from "@/lib/logistics/queries";
import { findTrip, today as officeDay } from "@/lib/trips/queries";
import { recordingBlockers } from "@/lib/trips/rules";
import { tabsOf } from "@/lib/trips/tabs";
import { type Asked, one } from "../../asked";

type Props = { params: Promise<{ tripId: string }>; searchParams: Promise<Asked> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [trip, t, locale] = await Promise.all([
    findTrip((await params).tripId),
    getTranslations("logistics"),
    getLocale(),
  ]);
  return { title: trip ? `${t("title")} · ${inLanguage(trip.title, trip.titleEn, locale).label}` : undefined };
}

export default async function TripLogisticsPage({ params, searchParams }: Props) {
  const [{ tripId }, asked, actor] = await Promise.all([params, searchParams, requireActor()]);
  const [trip, journey, zone, t] = await Promise.all([
    findTrip(tripId),
    findLogistics(tripId),
    findDestinationZone(tripId),
    getTranslations("logistics"),
  ]);
  if (!trip || !journey) notFound();

  const mayWrite = can(actor, "logistics.write", { tripIds: [tripId] }) && recordingBlockers(trip.state).length === 0;
  const { legs, stays, registrations, deadlines, contacts } = journey;
  const ledger = { tripId, edited: one(asked.edit), mayWrite, show: actor.preferences, today: officeDay() };
  return (
    <TripPage
      trip={trip}
      current="logistics"
      tabs={tabsOf(actor, trip)}
      facts={await tripFacts(trip, actor.preferences)}
      actions={<PrintButton>{t("print")}</PrintButton>}
    >
      <datalist id="zones">
        {offeredZones.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Legs {...ledger} legs={legs} zone={zone} />
      <Stays {...ledger} stays={stays} />
      <Registrations {...ledger} registrations={registrations} />
      <Deadlines {...ledger} deadlines={deadlines} />
      <Contacts {...ledger} contacts={contacts} />
    </TripPage>
  );
}

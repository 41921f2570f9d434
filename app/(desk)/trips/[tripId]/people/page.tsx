import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AddMember } from "@/components/trips/add-member";
import { inLanguage } from "@/components/trips/in-language";
import { MemberLedger } from "@/components/trips/member-ledger";
import { tripFacts } from "@/components/trips/trip-facts";
import { TripPage } from "@/components/trips/trip-page";
import { EmptyState } from "@/components/ui/empty-state";
import { ReasonList } from "@/components/ui/reason-list";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { listAgencyChoices, listPersonChoices } from "@/lib/trips/choices";
import { findTrip } from "@/lib/trips/queries";
import { peopleBlockers } from "@/lib/trips/rules";
import { tabsOf } from "@/lib/trips/tabs";
import { type Asked, one } from "../../asked";

type Props = { params: Promise<{ tripId: string }>; searchParams: Promise<Asked> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [trip, t, locale] = await Promise.all([
    findTrip((await params).tripId),
    getTranslations("trips.people"),
    getLocale(),
  ]);
  return { title: trip ? `${t("title")} · ${inLanguage(trip.title, trip.titleEn, locale).label}` : undefined };
}

export default async function TripPeoplePage({ params, searchParams }: Props) {
  const [{ tripId }, asked, actor] = await Promise.all([params, searchParams, requireActor()]);
  const trip = await findTrip(tripId);
  if (!trip?.inCircle) notFound();

  const subject = { tripIds: [tripId] };
  const plans = can(actor, "trip.plan", subject);
  const blockers = peopleBlockers(trip.state);
  const coverKept = trip.report?.state === "SUBMITTED" || trip.report?.state === "APPROVED";
  const mayPlan = plans && blockers.length === 0;
  const edited = one(asked.edit);
  const part = one(asked.find)?.slice(0, 60) ?? "";
  const [t, say, facts, agencies, choices] = await Promise.all([
    getTranslations("trips.people"),
    getTranslations(),
    tripFacts(trip, actor.preferences),
    mayPlan ? listAgencyChoices() : [],
    mayPlan ? listPersonChoices(tripId, part) : null,
  ]);

  return (
    <TripPage trip={trip} current="people" tabs={tabsOf(actor, trip)} facts={facts}>
      <Section title={t("title")} meta={t("meta")}>
        {trip.members.length === 0 ? (
          <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
        ) : (
          <MemberLedger tripId={tripId} members={trip.members} agencies={agencies} edited={edited} mayPlan={mayPlan} />
        )}
        <p className="rule-note">{t("rights")}</p>
        {coverKept && <p className="rule-note">{t("coverKept")}</p>}
      </Section>
      {plans && blockers.length > 0 && (
        <div className="mt-4">
          <ReasonList
            title={t("fixed")}
            reasons={blockers.map(({ key, values }) => say(key as never, values as never))}
          />
        </div>
      )}
      {choices && !trip.members.some(({ id }) => id === edited) && (
        <Section title={t("add")}>
          <AddMember tripId={tripId} choices={choices} agencies={agencies} part={part} />
        </Section>
      )}
    </TripPage>
  );
}

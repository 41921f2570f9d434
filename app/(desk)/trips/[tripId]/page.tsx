import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AddMeeting } from "@/components/trips/add-meeting";
import { inLanguage } from "@/components/trips/in-language";
import { TripApproval } from "@/components/trips/trip-approval";
import { tripFacts } from "@/components/trips/trip-facts";
import { TripGaps } from "@/components/trips/trip-gaps";
import { TripMeetings } from "@/components/trips/trip-meetings";
import { TripNext } from "@/components/trips/trip-next";
import { TripNotices } from "@/components/trips/trip-notices";
import { TripPage } from "@/components/trips/trip-page";
import { TripPeople } from "@/components/trips/trip-people";
import { TripRecommendations } from "@/components/trips/trip-recommendations";
import { TripReport } from "@/components/trips/trip-report";
import { TripStages } from "@/components/trips/trip-stages";
import { TripTurns } from "@/components/trips/trip-turns";
import { ButtonLink } from "@/components/ui/button-link";
import { requireActor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { listMeetingChoices } from "@/lib/trips/choices";
import { findTrip, listTripMeetings, listTripRecommendations, today as officeDay } from "@/lib/trips/queries";
import { closingBlockers, closingGaps, editingBlockers, peopleBlockers, recordBlockers } from "@/lib/trips/rules";
import { tabsOf } from "@/lib/trips/tabs";
import { turnsOf } from "@/lib/trips/turns";
import { listGifts, listVisitDays } from "@/lib/visits/queries";
import { isStated } from "@/lib/visits/rules";
import { type Asked, one } from "../asked";
import { because } from "./because";

type Props = { params: Promise<{ tripId: string }>; searchParams: Promise<Asked> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [trip, locale] = await Promise.all([findTrip((await params).tripId), getLocale()]);
  return { title: trip ? inLanguage(trip.title, trip.titleEn, locale).label : undefined };
}

export default async function TripOverviewPage({ params, searchParams }: Props) {
  const [{ tripId }, asked, actor] = await Promise.all([params, searchParams, requireActor()]);
  const trip = await findTrip(tripId);
  if (!trip) notFound();

  const may = (capability: Parameters<typeof can>[1]) => can(actor, capability, { tripIds: [tripId] });
  const today = officeDay();
  const mayPlan = may("trip.plan");
  const recordFixed = recordBlockers({ state: trip.state, reportState: trip.report?.state ?? null }).length > 0;
  const mayAttend = mayPlan && peopleBlockers(trip.state).length === 0 && !recordFixed;
  const part = one(asked.find)?.slice(0, 100) ?? "";
  const [t, meetings, visits, gifts, recommendations, choices, facts, role] = await Promise.all([
    getTranslations("trips"),
    listTripMeetings(tripId),
    listVisitDays(tripId),
    listGifts(tripId),
    listTripRecommendations(tripId),
    mayAttend ? listMeetingChoices(tripId, trip, part) : null,
    tripFacts(trip, actor.preferences),
    because(actor, tripId),
  ]);

  const reportState = trip.report?.state ?? null;
  const turns = trip.inCircle
    ? turnsOf(
        { ...trip, places: trip.places.length, memberIds: trip.members.map(({ personId }) => personId), reportState },
        { submit: may("trip.submit"), approve: may("trip.approve"), close: may("trip.close") },
        actor.personId,
        today,
      )
    : [];
  const gaps = closingGaps({
    recordFixed,
    approval: trip.approval,
    minutesMissing: meetings.reduce((sum, { items, written }) => sum + (written ? items - written.minutes : 0), 0),
    visitsUndated: visits.filter(({ visitedOn }) => !visitedOn).length,
    giftsUnstated: gifts?.filter((gift) => !isStated(gift)).length ?? 0,
  });
  const writes = trip.stage === "home" && may("report.write") && reportState !== "APPROVED";
  const opens = !trip.inCircle || (reportState === "APPROVED" && may("report.read"));

  return (
    <TripPage
      trip={trip}
      current="overview"
      tabs={tabsOf(actor, trip)}
      facts={facts}
      actions={
        <>
          {mayPlan && editingBlockers({ state: trip.state, reportState }).length === 0 && (
            <ButtonLink href={`/trips/${tripId}/edit`}>{t("act.edit")}</ButtonLink>
          )}
          <TripTurns tripId={tripId} seen={trip.seen} turns={turns} />
          {writes && (
            <ButtonLink href={`/trips/${tripId}/report`} tone="main">
              {t("act.writeReport")}
            </ButtonLink>
          )}
          {opens && <ButtonLink href={`/trips/${tripId}/report`}>{t("act.readReport")}</ButtonLink>}
        </>
      }
      under={
        trip.inCircle && (
          <>
            <TripStages trip={trip} today={today} />
            <TripNotices trip={trip} turns={turns} show={actor.preferences} />
          </>
        )
      }
    >
      <div className={trip.inCircle ? "with-aside" : undefined}>
        <div>
          <TripMeetings
            tripId={tripId}
            meetings={meetings}
            visits={visits}
            mayPlan={mayAttend}
            mayComplete={may("report.write") && !recordFixed}
            add={
              choices && <AddMeeting tripId={tripId} choices={choices} part={part} locale={actor.preferences.locale} />
            }
          />
          <TripPeople
            tripId={tripId}
            members={trip.members}
            inCircle={trip.inCircle}
            mayPlan={mayPlan && peopleBlockers(trip.state).length === 0}
          />
          <TripRecommendations list={recommendations} />
        </div>
        {trip.inCircle && (
          <div className="aside section">
            <TripNext trip={trip} today={today} because={role} />
            <TripReport trip={trip} today={today} show={actor.preferences} />
            {trip.approval && (
              <TripApproval
                tripId={tripId}
                approval={trip.approval}
                mayRecord={mayPlan && may("logistics.write") && trip.state !== "WITHDRAWN"}
                mayOpen={may("logistics.read")}
                show={actor.preferences}
              />
            )}
            {trip.state === "APPROVED" && (
              <TripGaps blockers={closingBlockers({ ...trip, reportState }, today)} gaps={gaps} />
            )}
          </div>
        )}
      </div>
    </TripPage>
  );
}

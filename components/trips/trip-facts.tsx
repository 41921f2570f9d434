import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Fact } from "@/components/ui/facts";
import { StateWord } from "@/components/ui/state-word";
import type { ShowDay } from "@/lib/calendar/show-day";
import { showDayRange } from "@/lib/calendar/show-range";
import type { TripDetail } from "@/lib/trips/model";
import { lengthOf } from "@/lib/trips/rules";
import { inLanguage } from "./in-language";
import { PlaceList } from "./place-list";

/** Where, when, who, and the signed approval, in the head of a trip. */
export async function tripFacts(trip: TripDetail, show: ShowDay): Promise<Fact[]> {
  const t = await getTranslations("trips");
  const range = showDayRange(trip.startsOn, trip.endsOn, show);
  const leader = trip.members.find(({ role }) => role === "HEAD");
  const head = leader && inLanguage(leader.nameZh, leader.nameEn, show.locale).label;
  const count = trip.members.length;
  const people = head ? t("list.withHead", { count, name: head }) : t("list.peopleOf", { count });
  const facts: Fact[] = [
    {
      term: t("fact.place"),
      value: trip.places.length > 0 ? <PlaceList places={trip.places} /> : t("fact.noPlace"),
    },
    { term: t("fact.days"), value: t("fact.daysOf", { range, count: lengthOf(trip) }) },
    { term: t("fact.people"), value: count === 0 ? t("list.nobody") : people },
  ];
  const approval = approvalWord();
  return approval ? [...facts, { term: t("fact.approval"), value: approval }] : facts;

  function approvalWord(): ReactNode {
    if (!trip.approval || !["APPROVED", "CLOSED"].includes(trip.state)) return null;
    const { number, file } = trip.approval;
    if (number && file) return number;
    return (
      <>
        {number && <span className="me-3">{number}</span>}
        <StateWord tone="warn">{t(number ? "fact.noScan" : "fact.noNumber")}</StateWord>
      </>
    );
  }
}

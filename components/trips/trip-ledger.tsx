import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Pair } from "@/components/ui/pair";
import { Sep } from "@/components/ui/sep";
import { SortHead } from "@/components/ui/sort-head";
import { StateWord } from "@/components/ui/state-word";
import type { ShowDay } from "@/lib/calendar/show-day";
import { showDayRange } from "@/lib/calendar/show-range";
import type { TripListItem } from "@/lib/trips/model";
import { PlaceList } from "./place-list";
import { toneOf } from "./stage-words";

type Head = { href: string; sorted?: "ascending" | "descending" };
type Props = {
  caption: string;
  trips: readonly TripListItem[];
  show: ShowDay;
  heads: Record<"days" | "title" | "stage", Head>;
};

/** Trips as rows: days, what for, where, who, how far. */
export async function TripLedger({ caption, trips, show, heads }: Props) {
  const t = await getTranslations("trips");
  return (
    <table className="ledger">
      <caption className="only-read">{caption}</caption>
      <colgroup>
        <col className="w-[12.5rem]" />
        <col />
        <col className="w-[9rem]" />
        <col className="w-[10rem]" />
        <col className="w-[7rem]" />
      </colgroup>
      <thead>
        <tr>
          <SortHead label={t("list.days")} {...heads.days} />
          <SortHead label={t("list.name")} {...heads.title} />
          <th scope="col">{t("list.place")}</th>
          <th scope="col">{t("list.people")}</th>
          <SortHead label={t("list.stage")} {...heads.stage} />
        </tr>
      </thead>
      <tbody>
        {trips.map((trip) => (
          <tr key={trip.id} data-row>
            <td>{showDayRange(trip.startsOn, trip.endsOn, show)}</td>
            <th scope="row">
              <Link href={`/trips/${trip.id}`} prefetch={false} className="plain" data-row-link>
                <Pair zh={trip.title} en={trip.titleEn} locale={show.locale} />
              </Link>
              <span className="meta" lang="zh-TW">
                {trip.category}
              </span>
            </th>
            <td data-label={t("list.place")}>
              {trip.places.length > 0 ? (
                <PlaceList places={trip.places} />
              ) : (
                <span className="quiet">{t("fact.noPlace")}</span>
              )}
            </td>
            <td data-label={t("list.people")}>{people(trip)}</td>
            <td data-label={t("list.stage")}>
              <StateWord tone={toneOf(trip.stage, trip.sentBack)}>
                {t(trip.sentBack ? "stage.sentBack" : `stage.${trip.stage}`)}
              </StateWord>
              {trip.grade === "RESTRICTED" && (
                <>
                  <Sep />
                  <GradeWord />
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );

  function people({ memberCount, headName }: TripListItem) {
    if (memberCount === 0) return <span className="quiet">{t("list.nobody")}</span>;
    return headName
      ? t("list.withHead", { count: memberCount, name: headName })
      : t("list.peopleOf", { count: memberCount });
  }
}

async function GradeWord() {
  const t = await getTranslations("roles");
  return (
    <span className="grade" data-grade="restricted">
      {t("gradeRESTRICTED")}
    </span>
  );
}

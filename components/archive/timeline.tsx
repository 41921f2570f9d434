import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { PlaceName } from "@/components/meetings/place-name";
import { Pair } from "@/components/ui/pair";
import { Sep } from "@/components/ui/sep";
import type { Stop, StopYear } from "@/lib/archive/model";
import type { Day } from "@/lib/calendar/day";
import type { ShowDay } from "@/lib/calendar/show-day";
import { showDayRange, showYear } from "@/lib/calendar/show-range";

type Props = { years: readonly StopYear[]; today: Day; show: ShowDay };

/** Meetings by year, the latest first: where, when, how its items ended, what is open of it. */
export async function Timeline({ years, today, show }: Props) {
  return (
    <ol className="days">
      {years.map(({ year, stops }) => (
        <li key={year}>
          <h3>{showYear(year, show)}</h3>
          <ul className="rows">
            {stops.map((stop) => (
              <StopLine key={stop.id} stop={stop} today={today} show={show} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

async function StopLine({ stop, today, show }: { stop: Stop; today: Day; show: ShowDay }) {
  const [t, positions] = await Promise.all([getTranslations("archive"), getTranslations("positions")]);
  const { id, ordinal, nameZh, nameEn, startsOn, endsOn, outcomes, reports } = stop;
  const hasPlace = stop.countryZh || stop.cityZh || stop.cityEn;
  return (
    <li className="todo stop" data-row>
      <span className="verb">{ordinal ? t("nth", { ordinal }) : ""}</span>
      <div>
        <p className="what">
          <Link href={`/meetings/${id}`} prefetch={false} data-row-link>
            <Pair zh={nameZh} en={nameEn} locale={show.locale} />
          </Link>
        </p>
        <p className="from">
          {hasPlace && (
            <>
              <PlaceName meeting={stop} locale={show.locale} />
              <Sep />
            </>
          )}
          {showDayRange(startsOn, endsOn, show)}
          {startsOn > today && (
            <>
              <Sep />
              {t("coming")}
            </>
          )}
        </p>
        {outcomes.length > 0 && (
          <p className="from">
            {t("outcomes")}
            {outcomes.map(({ kind, count }, place) => (
              <span key={kind}>
                {place > 0 && <Sep />}
                {t("outcome", { word: positions(`outcome.${kind}`), count })}
              </span>
            ))}
          </p>
        )}
        {reports.map(({ tripId, title }) => (
          <p className="from" key={tripId}>
            <Link href={`/trips/${tripId}/report`} prefetch={false}>
              {t("report")}
            </Link>{" "}
            <span lang="zh-TW">{title}</span>
          </p>
        ))}
      </div>
    </li>
  );
}

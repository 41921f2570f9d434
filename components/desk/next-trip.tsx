import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Pair } from "@/components/ui/pair";
import { Sep } from "@/components/ui/sep";
import { type ShowDay, showDay } from "@/lib/calendar/show-day";
import { showInstant } from "@/lib/calendar/show-instant";
import { officeZone } from "@/lib/calendar/zone";
import type { NextDeparture } from "@/lib/desk/model";

/** The next departure with the days to go; the first leg at its own place's clock, Taipei beside it. */
export async function NextTrip({ departure, show }: { departure: NextDeparture; show: ShowDay }) {
  const t = await getTranslations("desk");
  const { tripId, title, titleEn, startsOn, days, places, meeting, departs } = departure;
  return (
    <section aria-labelledby="next">
      <h2 id="next">{t("departure.title")}</h2>
      {days > 0 ? (
        <p className="figure">
          {days}
          <small>{t("departure.days")}</small>
        </p>
      ) : (
        <p>{t("departure.today")}</p>
      )}
      <p>
        <Link href={`/trips/${tripId}`} prefetch={false}>
          <Pair zh={title} en={titleEn} locale={show.locale} />
        </Link>
      </p>
      <p className="meta">
        {t("departure.on", { day: showDay(startsOn, show) })}
        {places.length > 0 && (
          <>
            <Sep />
            <span lang="zh-TW">{places.join("、")}</span>
          </>
        )}
      </p>
      {departs && (
        <p className="meta">
          <span lang="zh-TW">
            {t("departure.leg", { carrier: departs.carrier, from: departs.from, to: departs.to })}
          </span>
          <br />
          <span lang="zh-TW">{departs.from}</span> {showInstant(departs.at, departs.zone, show)}
          {departs.zone !== officeZone && (
            <>
              <Sep />
              {t("taipei", { time: showInstant(departs.at, officeZone, show) })}
            </>
          )}
        </p>
      )}
      {meeting && (
        <p className="rule-note">
          <Link href={`/meetings/${meeting.id}`} prefetch={false}>
            {t("departure.meeting")}
          </Link>
        </p>
      )}
    </section>
  );
}

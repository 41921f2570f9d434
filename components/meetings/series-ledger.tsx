import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Pair } from "@/components/ui/pair";
import type { ShowDay } from "@/lib/calendar/show-day";
import { showDayRange } from "@/lib/calendar/show-range";
import type { SeriesMeeting } from "@/lib/positions/series-model";
import { PlaceName } from "./place-name";

type Props = { meetings: readonly SeriesMeeting[]; currentId: string; show: ShowDay };

/** The meetings of a series with how often what was decided, as far as the reader may read it. */
export async function SeriesLedger({ meetings, currentId, show }: Props) {
  const [t, o] = await Promise.all([getTranslations("meetings"), getTranslations("positions.outcome")]);
  const head = [t("list.meeting"), t("list.days"), t("list.place"), t("items"), t("outcomes")];
  return (
    <table className="ledger">
      <caption className="only-read">{t("tabs.series")}</caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {meetings.map((meeting) => (
          <tr key={meeting.id} data-row aria-current={meeting.id === currentId || undefined}>
            <th scope="row">
              <Link href={`/meetings/${meeting.id}`} prefetch={false} className="plain" data-row-link>
                <Pair zh={meeting.nameZh} en={meeting.nameEn} locale={show.locale} />
              </Link>
              {meeting.id === currentId && <span className="term">{t("thisOne")}</span>}
            </th>
            <td data-label={head[1]}>{showDayRange(meeting.startsOn, meeting.endsOn, show)}</td>
            <td data-label={head[2]}>
              {meeting.cityZh || meeting.cityEn || meeting.countryZh ? (
                <PlaceName meeting={meeting} locale={show.locale} />
              ) : (
                "—"
              )}
            </td>
            <td data-label={head[3]}>{meeting.items}</td>
            <td data-label={head[4]}>
              {meeting.outcomes.length === 0
                ? t("noOutcomes")
                : meeting.outcomes.map(({ kind, count }) => (
                    <span key={kind} className="nowrap mr-3 inline-block">
                      {o(kind)} {count}
                    </span>
                  ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

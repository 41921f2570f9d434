import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Pair } from "@/components/ui/pair";
import { Sep } from "@/components/ui/sep";
import type { ShowDay } from "@/lib/calendar/show-day";
import { showDayRange } from "@/lib/calendar/show-range";
import type { MeetingListItem } from "@/lib/meetings/model";
import { PlaceName } from "./place-name";

type Props = {
  caption: string;
  meetings: readonly MeetingListItem[];
  show: ShowDay;
  /** Meetings that a trip of the reader attends. */
  mine: ReadonlySet<string>;
};

/** Meetings as rows: days, what it is, where. */
export async function MeetingLedger({ caption, meetings, show, mine }: Props) {
  const t = await getTranslations("meetings");
  const head = [t("list.days"), t("list.meeting"), t("list.place"), t("list.modeHead")];
  return (
    <table className="ledger">
      <caption className="only-read">{caption}</caption>
      <colgroup>
        <col className="w-[12.5rem]" />
        <col />
        <col className="w-[9rem]" />
        <col className="w-[9rem]" />
      </colgroup>
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
          <tr key={meeting.id} data-row>
            <td>{showDayRange(meeting.startsOn, meeting.endsOn, show)}</td>
            <th scope="row">
              <Link href={`/meetings/${meeting.id}`} prefetch={false} className="plain" data-row-link>
                <Pair zh={meeting.nameZh} en={meeting.nameEn} locale={show.locale} />
              </Link>
              <span className="meta">
                {meeting.series && t("ordinal", { series: meeting.series.code, ordinal: meeting.ordinal ?? 0 })}
                {mine.has(meeting.id) && (
                  <>
                    {meeting.series && <Sep />}
                    {t("list.mine")}
                  </>
                )}
              </span>
            </th>
            <td data-label={head[2]}>
              {meeting.countryZh || meeting.cityZh || meeting.cityEn ? (
                <PlaceName meeting={meeting} locale={show.locale} />
              ) : (
                "—"
              )}
            </td>
            <td data-label={head[3]}>{t(`mode.${meeting.mode}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

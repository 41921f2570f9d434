import { getTranslations } from "next-intl/server";
import type { ShowDay } from "@/lib/calendar/show-day";
import { showDayRange } from "@/lib/calendar/show-range";
import type { MeetingListItem } from "@/lib/meetings/model";
import { type MeetingRow, MeetingRows } from "./meeting-rows";

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
  const head = [t("list.days"), t("list.meeting"), t("list.place"), t("list.modeHead")] as const;
  const rows = meetings.map(
    ({ id, nameZh, nameEn, countryZh, cityZh, cityEn, series, ordinal, startsOn, endsOn, mode }): MeetingRow => ({
      ...{ id, nameZh, nameEn, countryZh, cityZh, cityEn },
      days: showDayRange(startsOn, endsOn, show),
      nth: series && t("ordinal", { series: series.code, ordinal: ordinal ?? 0 }),
      mine: mine.has(id) ? t("list.mine") : null,
      mode: t(`mode.${mode}`),
    }),
  );
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
      <MeetingRows rows={rows} locale={show.locale} placeHead={head[2]} modeHead={head[3]} />
    </table>
  );
}

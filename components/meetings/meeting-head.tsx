import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PageHead } from "@/components/ui/page-head";
import { Pair } from "@/components/ui/pair";
import { Sep } from "@/components/ui/sep";
import type { ShowDay } from "@/lib/calendar/show-day";
import { showDayRange } from "@/lib/calendar/show-range";
import type { MeetingView } from "@/lib/meetings/model";
import { zoneFact } from "@/lib/meetings/times";
import { PlaceName } from "./place-name";
import { differenceWords } from "./zone-words";

type Props = {
  meeting: MeetingView;
  show: ShowDay;
  /** Whose records are shown, with a switch where there are several. */
  ours?: ReactNode;
  actions?: ReactNode;
};

/** What meeting this is: its names, days, place and clock. */
export async function MeetingHead({ meeting, show, ours, actions }: Props) {
  const t = await getTranslations("meetings");
  const zone = zoneFact(meeting.timeZone, meeting.startsOn);
  const isOnline = meeting.mode === "ONLINE" && !meeting.cityZh && !meeting.cityEn;
  const facts = [
    { term: t("facts.days"), value: showDayRange(meeting.startsOn, meeting.endsOn, show) },
    { term: t("facts.place"), value: isOnline ? null : <PlaceName meeting={meeting} locale={show.locale} /> },
    {
      term: t("facts.zone"),
      value: (
        <>
          <PlaceName meeting={{ ...meeting, countryZh: null }} locale={show.locale} />{" "}
          {t("zone.fact", { utc: zone.utc, difference: differenceWords(zone, t) })}
        </>
      ),
    },
    { term: t("facts.mode"), value: t(`mode.${meeting.mode}`) },
    { term: t("facts.host"), value: meeting.host },
    { term: t("facts.chair"), value: meeting.chair },
    { term: t("facts.ours"), value: ours },
  ];
  return (
    <PageHead
      over={
        <>
          {t("title")}
          {meeting.series && (
            <>
              <Sep />
              {t("ordinal", { series: meeting.series.code, ordinal: meeting.ordinal ?? 0 })}
            </>
          )}
        </>
      }
      title={<Pair zh={meeting.nameZh} en={meeting.nameEn} locale={show.locale} />}
      actions={actions}
      facts={facts.filter(({ value }) => value)}
    />
  );
}

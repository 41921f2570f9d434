import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Pair } from "@/components/ui/pair";
import { Section } from "@/components/ui/section";
import { Sep } from "@/components/ui/sep";
import { StateWord } from "@/components/ui/state-word";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Day } from "@/lib/calendar/day";
import { showShortDay } from "@/lib/calendar/show-day";
import { leaveMeeting } from "@/lib/trips/actions";
import type { TripMeeting } from "@/lib/trips/model";
import type { VisitView } from "@/lib/visits/model";

type Props = {
  tripId: string;
  meetings: readonly TripMeeting[];
  visits: readonly Pick<VisitView, "id" | "hostZh" | "hostEn" | "visitedOn" | "people">[];
  /** Adding and removing meetings, for those who plan the trip. */
  add: ReactNode;
  mayPlan: boolean;
  /** What is missing of a visit can still be added. */
  mayComplete: boolean;
};

/** The meetings and visits of a trip, with how much has been written about each. */
export async function TripMeetings({ tripId, meetings, visits, add, mayPlan, mayComplete }: Props) {
  const [t, locale] = await Promise.all([getTranslations("trips"), getLocale()]);
  const lang = locale === "en" ? "en" : "zh-TW";
  const items = sum(meetings.map((meeting) => meeting.items));
  const written = meetings.flatMap((meeting) => meeting.written ?? []);
  const minutes = sum(written.map((one) => one.minutes));
  const issues = sum(written.map((one) => one.issues));
  const labels = { date: t("meetings.date"), place: t("meetings.place"), minutes: t("meetings.minutes") };
  const days = (from: Day, to: Day) =>
    (from === to ? [from] : [from, to]).map((day) => <div key={day}>{showShortDay(day, lang)}</div>);

  return (
    <Section
      id="meetings"
      title={t("meetings.title")}
      meta={
        items === 0
          ? undefined
          : written.length > 0
            ? t("meetings.meta", { items, minutes, issues })
            : t("meetings.metaItems", { items })
      }
    >
      {meetings.length + visits.length === 0 ? (
        <EmptyState title={t("meetings.none")}>{t("meetings.noneText")}</EmptyState>
      ) : (
        <table className="ledger">
          <caption className="only-read">{t("meetings.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{labels.date}</th>
              <th scope="col">{t("meetings.name")}</th>
              <th scope="col">{labels.place}</th>
              <th scope="col">{labels.minutes}</th>
            </tr>
          </thead>
          <tbody>
            {meetings.map((meeting) => (
              <tr key={meeting.attendanceId} data-row>
                <td className="nowrap" data-label={labels.date}>
                  {days(meeting.startsOn, meeting.endsOn)}
                </td>
                <th scope="row">
                  <Link
                    className="plain"
                    href={`/meetings/${meeting.meetingId}?delegation=${meeting.attendanceId}`}
                    prefetch={false}
                    data-row-link
                  >
                    <Pair zh={meeting.nameZh} en={meeting.nameEn} locale={locale} />
                  </Link>
                </th>
                <td data-label={labels.place}>
                  <span lang="zh-TW">{meeting.cityZh ?? meeting.countryZh}</span>
                  {(meeting.cityZh ?? meeting.countryZh) && <Sep />}
                  {t(`meetings.mode.${meeting.mode}`)}
                </td>
                <td data-label={labels.minutes}>
                  {minutesOf(meeting)}
                  {mayPlan && (
                    <ActionForm
                      action={leaveMeeting}
                      className="no-print"
                      announce="toast"
                      aria-label={t("meetings.leaveNamed", { name: meeting.nameZh })}
                    >
                      <input type="hidden" name="attendanceId" value={meeting.attendanceId} />
                      <SubmitButton
                        tone="text"
                        small
                        className="px-0!"
                        aria-label={t("meetings.leaveNamed", { name: meeting.nameZh })}
                      >
                        {t("meetings.leave")}
                      </SubmitButton>
                    </ActionForm>
                  )}
                </td>
              </tr>
            ))}
            {visits.map((visit) => (
              <tr key={visit.id} data-row>
                <td className="nowrap" data-label={labels.date}>
                  {visit.visitedOn ? (
                    showShortDay(visit.visitedOn, lang)
                  ) : (
                    <span className="quiet">{t("meetings.noDay")}</span>
                  )}
                </td>
                <th scope="row">
                  <Link className="plain" href={`/trips/${tripId}/visits#${visit.id}`} prefetch={false} data-row-link>
                    <Pair
                      zh={locale === "en" && visit.hostEn ? visit.hostZh : t("meetings.visit", { host: visit.hostZh })}
                      en={visit.hostEn}
                      locale={locale}
                    />
                  </Link>
                </th>
                <td className="max-md:empty:hidden" data-label={labels.place} lang="zh-TW">
                  {visit.people.map(({ name, title }) => `${title ?? ""}${name}`).join("、")}
                </td>
                <td data-label={labels.minutes}>
                  {!visit.visitedOn && mayComplete && <StateWord tone="warn">{t("meetings.addDay")}</StateWord>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {add}
    </Section>
  );

  function minutesOf({ items, written }: TripMeeting) {
    if (items === 0) return <StateWord tone="none">{t("meetings.noItems")}</StateWord>;
    if (!written) return <StateWord tone="none">{t("meetings.notShown")}</StateWord>;
    const tone = written.minutes === 0 ? "plain" : written.minutes < items ? "draft" : "ok";
    return <StateWord tone={tone}>{t("meetings.of", { done: written.minutes, all: items })}</StateWord>;
  }
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

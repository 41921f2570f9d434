import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DayList } from "@/components/desk/day-list";
import { NextTrip } from "@/components/desk/next-trip";
import { OwedList } from "@/components/desk/owed-list";
import { ReportDeadline } from "@/components/desk/report-deadline";
import { Page } from "@/components/shell/page";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Sep } from "@/components/ui/sep";
import { requireActor } from "@/lib/access/actor";
import { showLongDay } from "@/lib/calendar/show-day";
import { officeZone, showMinute, wallClock } from "@/lib/calendar/zone";
import { mostOfOneKind } from "@/lib/desk/model";
import { findDesk } from "@/lib/desk/queries";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("desk"))("title") });

/** What waits for me, by date; beside it what I wait for. */
export default async function DeskPage() {
  const actor = await requireActor();
  const [t, desk] = await Promise.all([getTranslations("desk"), findDesk()]);
  const { today, days, facts, others, figure, departure, cut, nameOf } = desk;
  const show = { locale: actor.preferences.locale, calendar: actor.preferences.calendar };
  const pieces = (count: number) => t("pieces", { count });
  const isEmpty = days.length === 0;

  return (
    <Page trail={[{ label: t("title") }]}>
      <PageHead
        over={
          <>
            {showLongDay(today, show)}
            <Sep />
            {t("taipei", { time: showMinute(wallClock(new Date(), officeZone).minute) })}
          </>
        }
        title={t("title")}
        facts={
          isEmpty && others.length === 0
            ? undefined
            : [
                ...(facts.late > 0
                  ? [{ term: t("late"), value: <span className="due-late">{pieces(facts.late)}</span> }]
                  : []),
                { term: t("today"), value: pieces(facts.today) },
                { term: t("week"), value: pieces(facts.week) },
                { term: t("later"), value: pieces(facts.later) },
                ...(others.length > 0
                  ? [{ term: t("others"), value: <a href="#others">{pieces(others.length)}</a> }]
                  : []),
              ]
        }
      />
      <div className="with-aside">
        <Section title={t("mine")}>
          {isEmpty ? (
            <EmptyState title={t("empty")} action={<ButtonLink href="/trips">{t("toTrips")}</ButtonLink>}>
              {t("emptyText")}
            </EmptyState>
          ) : (
            <DayList days={days} today={today} show={show} nameOf={nameOf} />
          )}
          {cut && <p className="meta mt-3">{t("cut", { most: mostOfOneKind })}</p>}
        </Section>
        {(figure || departure || others.length > 0) && (
          <div className="aside section">
            {figure && <ReportDeadline figure={figure} show={show} />}
            {departure && <NextTrip departure={departure} show={show} />}
            {others.length > 0 && <OwedList others={others} show={show} nameOf={nameOf} />}
          </div>
        )}
      </div>
    </Page>
  );
}

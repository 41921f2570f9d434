import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Page } from "@/components/shell/page";
import { Banner } from "@/components/ui/banner";
import type { Fact } from "@/components/ui/facts";
import { GradeMark } from "@/components/ui/grade-mark";
import { PageHead } from "@/components/ui/page-head";
import { Sep } from "@/components/ui/sep";
import { type Tab, TabsNav } from "@/components/ui/tabs-nav";
import type { TripDetail } from "@/lib/trips/model";
import type { TripTab } from "@/lib/trips/tabs";
import { inLanguage } from "./in-language";
import { TripTitle } from "./trip-title";

type Props = {
  trip: TripDetail;
  current: TripTab;
  /** The tabs there are for this reader (`tabsOf`). */
  tabs: readonly TripTab[];
  facts?: readonly Fact[];
  actions?: ReactNode;
  /** Between the head and the tabs: stages, reasons. */
  under?: ReactNode;
  children: ReactNode;
};

/** Every page of a trip: where one is, which trip, its tabs. What the reader may not see has no tab. */
export async function TripPage({ trip, current, tabs, facts, actions, under, children }: Props) {
  const [t, role, locale] = await Promise.all([getTranslations("trips"), getTranslations("roles"), getLocale()]);
  const base = `/trips/${trip.id}`;
  const toTab = (tab: TripTab): Tab => ({
    href: tab === "overview" ? base : `${base}/${tab}`,
    label: t(`tab.${tab}`),
    current: tab === current,
    ...(tab === "people" ? { count: trip.members.length } : {}),
  });
  const year = trip.startsOn.slice(0, 4);
  return (
    <Page
      trail={[
        { label: t("title"), href: "/trips" },
        { label: year, href: `/trips?year=${year}` },
        { ...inLanguage(trip.title, trip.titleEn, locale), ...(current === "overview" ? {} : { href: base }) },
        ...(current === "overview" ? [] : [{ label: t(`tab.${current}`) }]),
      ]}
    >
      <PageHead
        over={
          <>
            {t("title")}
            <Sep />
            <span lang="zh-TW">{trip.category}</span>
            <Sep />
            <GradeMark grade={trip.grade}>{role(`grade${trip.grade}`)}</GradeMark>
          </>
        }
        title={<TripTitle zh={trip.title} en={trip.titleEn} locale={locale} />}
        facts={facts}
        actions={actions}
      />
      {!trip.inCircle && (
        <div className="mt-4">
          <Banner title={t("open.title")}>{t("open.text")}</Banner>
        </div>
      )}
      {under}
      <TabsNav label={t("tab.label")} tabs={tabs.map(toTab)} />
      {children}
    </Page>
  );
}

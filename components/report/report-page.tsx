import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Page } from "@/components/shell/page";
import type { TrailItem } from "@/components/shell/trail";

type Props = {
  trip: { id: string; title: string };
  /** Where in the report this is; the report itself when left out. */
  at?: TrailItem[];
  children: ReactNode;
};

/** A page of a report: its trail leads from the trips over the trip to here. */
export async function ReportPage({ trip, at = [], children }: Props) {
  const t = await getTranslations("report");
  const report = { label: t("short"), ...(at.length > 0 ? { href: `/trips/${trip.id}/report` } : {}) };
  return (
    <Page
      trail={[
        { label: t("trips"), href: "/trips" },
        { label: trip.title, href: `/trips/${trip.id}`, lang: "zh-TW" },
        report,
        ...at,
      ]}
    >
      {children}
    </Page>
  );
}

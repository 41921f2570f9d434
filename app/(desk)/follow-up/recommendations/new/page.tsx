import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { RaiseForm } from "@/components/recommendations/raise-form";
import { Page } from "@/components/shell/page";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/access/actor";
import { findRaising, listItemChoices, listUnitChoices } from "@/lib/recommendations/queries";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("recommendations"))("raise.title"),
});

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? "";

export default async function RaisePage({ searchParams }: Props) {
  const actor = await requireActor();
  const asked = await searchParams;
  const section = await findRaising(one(asked.section));
  if (!section) notFound();
  const [t, units, items] = await Promise.all([
    getTranslations("recommendations"),
    listUnitChoices(),
    listItemChoices(section.tripId),
  ]);
  const marked = {
    quote: one(asked.quote).trim().slice(0, 2000),
    before: one(asked.before).slice(-200),
    after: one(asked.after).slice(0, 200),
  };

  return (
    <Page trail={[{ label: t("title"), href: "/follow-up" }, { label: t("raise.title") }]}>
      <PageHead over={<span lang="zh-TW">{section.reportTitle}</span>} title={t("raise.title")} />
      {marked.quote ? (
        <RaiseForm section={section} marked={marked} units={units} items={items} locale={actor.preferences.locale} />
      ) : (
        <EmptyState
          title={t("raise.noQuote")}
          as="h2"
          action={
            <a className="btn" href={`/trips/${section.tripId}/report`}>
              {t("raise.cancel")}
            </a>
          }
        >
          {t("raise.noQuoteText")}
        </EmptyState>
      )}
    </Page>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/shell/page";
import { TripFilters } from "@/components/trips/trip-filters";
import { TripLedger } from "@/components/trips/trip-ledger";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Kbd } from "@/components/ui/kbd";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { listTrips, tripsPerPage } from "@/lib/trips/listing";
import { type Asked, headOf, hrefOf, readAsked, sortOf } from "./asked";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations("trips"))("title") });

export default async function TripsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const actor = await requireActor();
  const filter = readAsked(await searchParams);
  const [t, words, { mine, others, othersCount, years }] = await Promise.all([
    getTranslations("trips"),
    getTranslations("ui.pager"),
    listTrips(filter),
  ]);
  const show = actor.preferences;
  const pages = Math.max(1, Math.ceil(othersCount / tripsPerPage));
  const isFiltered = filter.stage !== null || filter.year !== null;
  const mayCreate = can(actor, "trip.create");
  const heads = { days: headOf(filter, "days"), title: headOf(filter, "title"), stage: headOf(filter, "stage") };
  const none = mine.length === 0 && others.length === 0;

  return (
    <Page trail={[{ label: t("title") }]}>
      <PageHead
        title={t("title")}
        actions={
          mayCreate && (
            <ButtonLink href="/trips/new" data-key="n">
              {t("new")} <Kbd>n</Kbd>
            </ButtonLink>
          )
        }
      />
      <TripFilters years={years} chosen={filter} sort={sortOf(filter)} show={show} />
      {none && (
        <EmptyState title={t(isFiltered ? "list.noneFound" : "list.none")} as="h2">
          {t(isFiltered ? "list.noneFoundText" : filter.whose === "mine" ? "list.noneMine" : "list.noneText")}
        </EmptyState>
      )}
      {mine.length > 0 && (
        <Section title={t("list.mine")} meta={t("list.count", { count: mine.length })}>
          <TripLedger caption={t("list.mine")} trips={mine} show={show} heads={heads} />
        </Section>
      )}
      {others.length > 0 && (
        <Section title={mine.length > 0 ? t("list.others") : t("title")} meta={t("list.count", { count: othersCount })}>
          <TripLedger caption={t("list.others")} trips={others} show={show} heads={heads} />
        </Section>
      )}
      <Pager
        page={filter.page}
        pages={pages}
        hrefs={{
          previous: hrefOf({ ...filter, page: filter.page - 1 }),
          next: hrefOf({ ...filter, page: filter.page + 1 }),
        }}
        words={{
          label: words("label"),
          previous: words("previous"),
          next: words("next"),
          position: words("position", { page: filter.page, pages }),
        }}
      />
    </Page>
  );
}

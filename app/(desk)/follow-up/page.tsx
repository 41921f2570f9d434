import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LedgerFilters } from "@/components/recommendations/ledger-filters";
import { LedgerTable } from "@/components/recommendations/ledger-table";
import { Page } from "@/components/shell/page";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { Sep } from "@/components/ui/sep";
import { TabsNav } from "@/components/ui/tabs-nav";
import { requireActor } from "@/lib/access/actor";
import { showLongDay } from "@/lib/calendar/show-day";
import { listLedger, listLedgerChoices } from "@/lib/recommendations/ledger";
import {
  isUnfiltered,
  type LedgerScope,
  ledgerQuery,
  ledgerScopes,
  readLedgerFilter,
} from "@/lib/recommendations/ledger-filter";
import { findRecommendation } from "@/lib/recommendations/queries";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("recommendations"))("title"),
});

const emptyWords = { mine: "noneMine", unit: "noneUnit", open: "noneOpen", all: "none" } as const;

export default async function FollowUpPage({ searchParams }: Props) {
  const actor = await requireActor();
  const filter = readLedgerFilter(await searchParams);
  const [t, ledger, choices, opened] = await Promise.all([
    getTranslations("recommendations"),
    listLedger(filter),
    listLedgerChoices(),
    filter.open ? findRecommendation(filter.open) : null,
  ]);
  const { rows, counts, found, pages, today, leads } = ledger;
  const show = { locale: actor.preferences.locale, calendar: actor.preferences.calendar };
  const unfiltered = isUnfiltered(filter);
  const scopes = ledgerScopes.filter(
    (scope): scope is LedgerScope => scope !== "unit" || leads || filter.scope === "unit",
  );
  const empty = unfiltered
    ? counts.all === 0 && filter.scope === "open"
      ? "none"
      : emptyWords[filter.scope]
    : "noneFound";
  const pageHref = (page: number) => `/follow-up${ledgerQuery(filter, { page })}`;

  return (
    <Page trail={[{ label: t("title") }]}>
      <PageHead
        over={showLongDay(today, show)}
        title={t("title")}
        actions={
          counts.all > 0 && (
            <ButtonLink href={`/follow-up/export${ledgerQuery(filter)}`} download>
              {t("ledger.csv")}
            </ButtonLink>
          )
        }
      />
      <TabsNav
        label={t("ledger.tabs")}
        tabs={scopes.map((scope) => ({
          href: `/follow-up${ledgerQuery(filter, { scope })}`,
          label: t(`ledger.${scope}`),
          count: counts[scope],
          current: filter.scope === scope,
        }))}
      />
      {(counts.all > 0 || !unfiltered) && (
        <LedgerFilters
          filter={filter}
          choices={choices}
          locale={show.locale}
          note={
            unfiltered ? (
              t("ledger.foundAll", { of: found })
            ) : (
              <>
                {t("ledger.found", { found, of: counts[filter.scope] })}
                <Sep />
                {t("ledger.shareable")}
              </>
            )
          }
        />
      )}
      {rows.length > 0 ? (
        <LedgerTable rows={rows} filter={filter} opened={opened} today={today} show={show} />
      ) : (
        <EmptyState title={t(`ledger.${empty}`)} as="h2">
          {t(`ledger.${empty}Text`)}
        </EmptyState>
      )}
      <Pager
        page={filter.page}
        pages={pages}
        hrefs={{ previous: pageHref(filter.page - 1), next: pageHref(filter.page + 1) }}
        words={{
          label: t("ledger.pages"),
          previous: t("ledger.previous"),
          next: t("ledger.next"),
          position: t("ledger.page", { page: filter.page, pages }),
        }}
      />
    </Page>
  );
}

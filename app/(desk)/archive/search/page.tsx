import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Facets } from "@/components/search/facets";
import { Hit } from "@/components/search/hit";
import { SearchBox } from "@/components/search/search-box";
import { Page } from "@/components/shell/page";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { requireActor } from "@/lib/access/actor";
import { hitsPerPage, longestQuery, mostHits } from "@/lib/search/model";
import { search } from "@/lib/search/queries";
import { countFilters, isTooLong, readSearchFilter, searchQuery } from "@/lib/search/search-filter";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations("archive");
  const { q } = readSearchFilter(await searchParams);
  return { title: q ? `${t("searchTitle")} ${q}` : t("searchTitle") };
}

export default async function SearchPage({ searchParams }: Props) {
  const asked = await searchParams;
  const filter = readSearchFilter(asked);
  const [actor, t, result] = await Promise.all([
    requireActor(),
    getTranslations("archive"),
    filter.q ? search(filter) : null,
  ]);
  const show = { locale: actor.preferences.locale, calendar: actor.preferences.calendar };
  const set = countFilters(filter);
  const hrefOf = (page: number) => `/archive/search${searchQuery(filter, { page })}`;

  return (
    <Page trail={[{ label: t("title"), href: "/archive" }, { label: t("searchTitle") }]}>
      <PageHead title={t("searchTitle")} />
      <SearchBox q={filter.q} />
      {isTooLong(asked) && <p className="meta mt-2">{t("find.tooLong", { most: longestQuery })}</p>}
      {!result && (
        <EmptyState title={t(filter.q ? "find.thin" : "find.begin")} as="h2">
          {t(filter.q ? "find.thinText" : "find.beginText")}
        </EmptyState>
      )}
      {result && result.total.count === 0 && set === 0 && (
        <EmptyState title={t("find.none", { q: filter.q })} as="h2">
          {t("find.noneText")}
        </EmptyState>
      )}
      {result && (result.total.count > 0 || set > 0) && (
        <div className="search">
          <Facets filter={filter} result={result} show={show} />
          <section aria-labelledby="results">
            <h2 id="results" className="resultline">
              {t(result.total.capped ? "find.totalCapped" : "find.total", { count: result.total.count })}
              <span className="meta">{t("find.order")}</span>
              <a className="to-facets" href="#facets">
                {set > 0 ? t("find.toFacetsSet", { count: set }) : t("find.toFacets")}
              </a>
            </h2>
            {result.total.capped && <p className="meta">{t("find.cappedNote", { most: mostHits })}</p>}
            {result.total.count === 0 ? (
              <EmptyState title={t("find.noneFiltered")}>{t("find.noneFilteredText")}</EmptyState>
            ) : (
              <ol className="hits">
                {result.hits.map((hit) => (
                  <Hit key={hit.id} hit={hit} show={show} />
                ))}
              </ol>
            )}
            <Pager
              page={filter.page}
              pages={result.pages}
              hrefs={{ previous: hrefOf(filter.page - 1), next: hrefOf(filter.page + 1) }}
              words={{
                label: t("find.pages"),
                previous: t("find.previous", { count: hitsPerPage }),
                next: t("find.next", { count: hitsPerPage }),
                position: t("find.page", { page: filter.page, pages: result.pages }),
              }}
            />
          </section>
        </div>
      )}
    </Page>
  );
}

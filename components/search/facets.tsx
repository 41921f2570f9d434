import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ShowDay } from "@/lib/calendar/show-day";
import { showYear } from "@/lib/calendar/show-range";
import { type Facet, mostHits, type SearchKind, type SearchResult } from "@/lib/search/model";
import { countFilters, type SearchFilter, searchQuery } from "@/lib/search/search-filter";

type Props = { filter: SearchFilter; result: SearchResult; show: ShowDay };

/** The filters with how many each would leave: a plain form whose answer is an address. */
export async function Facets({ filter, result, show }: Props) {
  const t = await getTranslations("archive.find");
  const set = countFilters(filter);
  const group = (
    legend: string,
    name: string,
    facets: readonly Facet[],
    chosen: readonly string[],
    label: (facet: Facet) => string,
  ) =>
    facets.length > 0 && (
      <fieldset>
        <legend className="legend">{legend}</legend>
        {facets.map((facet) => (
          <label className="check" key={facet.value}>
            <input type="checkbox" name={name} value={facet.value} defaultChecked={chosen.includes(facet.value)} />
            <span>{label(facet)}</span>
            <span className="count">
              {facet.capped && facet.count > 0 ? t("atLeast", { count: Math.min(facet.count, mostHits) }) : facet.count}
            </span>
          </label>
        ))}
      </fieldset>
    );
  return (
    <form className="facets" id="facets" action="/archive/search" aria-label={t("facets")} key={searchQuery(filter)}>
      <input type="hidden" name="q" value={filter.q} />
      {group(t("kinds"), "kind", result.kinds, filter.kinds, ({ value }) => t(`kind.${value as SearchKind}`))}
      {group(t("series"), "series", result.series.slice(0, 12), filter.seriesIds, ({ label }) => label)}
      {group(t("years"), "year", result.years.slice(0, 12), filter.years.map(String), ({ value }) =>
        showYear(Number(value), show),
      )}
      <p className="actions mt-4">
        <button type="submit" className="btn btn-small">
          {t("apply")}
        </button>
        {set > 0 && (
          <Link
            className="btn btn-small btn-text"
            href={`/archive/search${searchQuery({ ...filter, kinds: [], seriesIds: [], years: [] })}`}
            prefetch={false}
          >
            {t("clear")}
          </Link>
        )}
      </p>
      <p className="rule-note mt-4">{t("scope")}</p>
    </form>
  );
}

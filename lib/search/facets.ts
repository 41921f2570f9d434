import type { Counted, Facet, SearchKind } from "./model";
import { searchKinds } from "./model";
import type { SearchFilter } from "./search-filter";

/** One found entry, as far as counting needs it. */
export type Found = { kind: SearchKind; seriesId: string | null; year: number | null };

type Dimension = "kinds" | "series" | "years";

const passes = (
  { kinds, seriesIds, years }: SearchFilter,
  { kind, seriesId, year }: Found,
  except?: Dimension,
): boolean =>
  (except === "kinds" || kinds.length === 0 || kinds.includes(kind)) &&
  (except === "series" || seriesIds.length === 0 || (seriesId !== null && seriesIds.includes(seriesId))) &&
  (except === "years" || years.length === 0 || (year !== null && years.includes(year)));

/** Those that all filters leave. */
export const keep = <T extends Found>(found: readonly T[], filter: SearchFilter): T[] =>
  found.filter((one) => passes(filter, one));

/**
 * How many each choice would leave, the other filters holding. `capped`: only the newest were looked at, so every
 * count says "at least". A choice that would leave nothing stays, with its nought.
 */
export function countFacets(
  found: readonly Found[],
  filter: SearchFilter,
  capped: boolean,
  seriesCode: (id: string) => string,
): Record<Dimension, Facet[]> {
  const count = (
    dimension: Dimension,
    choiceOf: (one: Found) => string | null,
    set: readonly string[],
  ): Map<string, Counted> => {
    const counts = new Map<string, Counted>(set.map((value) => [value, { count: 0, capped }]));
    for (const one of found) {
      const value = choiceOf(one);
      if (value === null) continue;
      const count = (counts.get(value)?.count ?? 0) + (passes(filter, one, dimension) ? 1 : 0);
      counts.set(value, { count, capped });
    }
    return counts;
  };
  const facets = (counts: Map<string, Counted>, label: (value: string) => string): Facet[] =>
    [...counts].map(([value, counted]) => ({ ...counted, value, label: label(value) }));
  const itself = (value: string) => value;

  const kinds = count("kinds", ({ kind }) => kind, searchKinds);
  const series = count("series", ({ seriesId }) => seriesId, filter.seriesIds);
  const years = count("years", ({ year }) => (year === null ? null : String(year)), filter.years.map(String));
  return {
    kinds: facets(kinds, itself),
    series: facets(series, seriesCode).sort(
      (one, other) => other.count - one.count || (one.label < other.label ? -1 : 1),
    ),
    years: facets(years, itself).sort((one, other) => Number(other.value) - Number(one.value)),
  };
}

import { hitsPerPage, longestQuery, mostHits, type SearchKind, searchKinds } from "./model";

/** What the address of the search says. */
export type SearchFilter = { q: string; kinds: SearchKind[]; seriesIds: string[]; years: number[]; page: number };

type Parameters = Record<string, string | string[] | undefined>;

const all = (value: string | string[] | undefined): string[] =>
  [...new Set(value === undefined ? [] : [value].flat())].filter(Boolean);
const mostPages = Math.ceil(mostHits / hitsPerPage);

/** Reads the address; what it does not know it leaves out. A longer query is cut, and the page says so. */
export function readSearchFilter(parameters: Parameters): SearchFilter {
  const page = Number(all(parameters.page)[0]);
  return {
    q: (all(parameters.q)[0] ?? "").trim().slice(0, longestQuery),
    kinds: searchKinds.filter((kind) => all(parameters.kind).includes(kind)),
    seriesIds: all(parameters.series).slice(0, 20),
    years: all(parameters.year)
      .filter((year) => /^(19|20)\d\d$/.test(year))
      .map(Number)
      .slice(0, 20),
    page: Number.isInteger(page) && page > 0 && page <= mostPages ? page : 1,
  };
}

export const isTooLong = (parameters: Parameters): boolean => (all(parameters.q)[0] ?? "").trim().length > longestQuery;

/** The address of the same search with some changes; any change but the page begins at the first. */
export function searchQuery(filter: SearchFilter, changes: Partial<SearchFilter> = {}): string {
  const next = { ...filter, page: 1, ...changes };
  const query = new URLSearchParams();
  if (next.q) query.set("q", next.q);
  for (const kind of next.kinds) query.append("kind", kind);
  for (const id of next.seriesIds) query.append("series", id);
  for (const year of next.years) query.append("year", String(year));
  if (next.page > 1) query.set("page", String(next.page));
  const text = query.toString();
  return text ? `?${text}` : "";
}

/** How many filters hold. */
export const countFilters = ({ kinds, seriesIds, years }: SearchFilter): number =>
  kinds.length + seriesIds.length + years.length;

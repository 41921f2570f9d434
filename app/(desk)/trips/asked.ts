import { type TripFilter, tripSorts } from "@/lib/trips/listing";
import { tripStages } from "@/lib/trips/model";

/** What the address of the list asks for; anything else in it is as if it were not there. */
export type Asked = Record<string, string | string[] | undefined>;

export const one = (value: string | string[] | undefined): string | null =>
  (Array.isArray(value) ? value[0] : value)?.trim() || null;

/** Days sort newest first unless asked otherwise; a sort with "-" before it runs backwards. */
export function readAsked(asked: Asked): TripFilter {
  const year = Number(one(asked.year));
  const page = Number(one(asked.page));
  const [, minus, name] = /^(-?)(\w+)$/.exec(one(asked.sort) ?? "-days") ?? [];
  const sort = tripSorts.find((known) => known === name);
  return {
    stage: tripStages.find((known) => known === one(asked.stage)) ?? null,
    year: Number.isInteger(year) && year > 1900 && year < 3000 ? year : null,
    whose: one(asked.whose) === "mine" ? "mine" : "all",
    sort: sort ?? "days",
    descending: sort ? minus === "-" : true,
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
  };
}

/** The order as the address says it; null for the usual one. */
export const sortOf = ({ sort, descending }: TripFilter): string | null =>
  sort === "days" && descending ? null : `${descending ? "-" : ""}${sort}`;

export function hrefOf(filter: TripFilter): string {
  const query = new URLSearchParams();
  if (filter.stage) query.set("stage", filter.stage);
  if (filter.year) query.set("year", String(filter.year));
  if (filter.whose === "mine") query.set("whose", "mine");
  const sort = sortOf(filter);
  if (sort) query.set("sort", sort);
  if (filter.page > 1) query.set("page", String(filter.page));
  const asked = query.toString();
  return asked ? `/trips?${asked}` : "/trips";
}

/** The head of a column: where a press leads, and how the list is sorted now. */
export function headOf(filter: TripFilter, sort: TripFilter["sort"]) {
  const sorted = filter.sort === sort;
  const descending = sorted ? !filter.descending : sort === "days";
  return {
    href: hrefOf({ ...filter, sort, descending, page: 1 }),
    sorted: sorted ? (filter.descending ? ("descending" as const) : ("ascending" as const)) : undefined,
  };
}

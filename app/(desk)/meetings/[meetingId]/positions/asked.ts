import type { EconomyView, MeetingView } from "@/lib/meetings/model";
import type { MatrixFilter } from "@/lib/positions/matrix-model";
import { stances } from "@/lib/positions/model";
import { type Asked, one } from "../around";

/** The filters that an address of the matrix asks for; the page and its download read them alike. */
export function readFilter(asked: Asked): MatrixFilter {
  const stance = one(asked.stance);
  return {
    item: one(asked.item),
    economy: one(asked.economy),
    stance: stances.find((known) => known === stance),
    silent: one(asked.silent) === "show",
  };
}

/** The address of the matrix with these filters and, if any, an open cell. */
export function matrixQuery(filter: MatrixFilter, delegation: string | null, cell?: string): string {
  const query = new URLSearchParams();
  if (delegation) query.set("delegation", delegation);
  if (filter.item) query.set("item", filter.item);
  if (filter.economy) query.set("economy", filter.economy);
  if (filter.stance) query.set("stance", filter.stance);
  if (filter.silent) query.set("silent", "show");
  if (cell) query.set("cell", cell);
  const asked = query.toString();
  return asked && `?${asked}`;
}

/** Who could have spoken: at an APEC meeting every member; elsewhere nobody is known beforehand. */
export const everyoneAt = (meeting: MeetingView, economies: readonly EconomyView[]): string[] =>
  /^APEC\b/i.test(meeting.series?.code ?? "") ? economies.filter(({ apec }) => apec).map(({ code }) => code) : [];

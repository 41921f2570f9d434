import type { Day } from "@/lib/calendar/day";
import { readDay } from "@/lib/calendar/read-day";

export type AuditFilter = {
  /** Part of a name. */
  who: string;
  /** "brief.save", or "brief." for everything about briefs. */
  action: string;
  /** "brief", or "brief:<id>". */
  subject: string;
  tripId: string;
  from: Day | null;
  to: Day | null;
  /** Events older than this one come next. */
  before: string | null;
};

type Asked = Record<string, string | string[] | undefined>;

/** The filters in an address; what cannot be read is no filter. */
export function readAuditFilter(asked: Asked): AuditFilter {
  const text = (name: string) => (typeof asked[name] === "string" ? asked[name].trim().slice(0, 100) : "");
  const day = (name: string) => readDay(text(name));
  const before = text("before");
  return {
    who: text("who"),
    action: text("action"),
    subject: text("subject"),
    tripId: text("trip"),
    from: day("from"),
    to: day("to"),
    before: /^\d{1,18}$/.test(before) ? before : null,
  };
}

/** The address of the same filters, for the next page or the export. */
export function auditAddress(filter: AuditFilter, before: string | null): string {
  const entries = {
    who: filter.who,
    action: filter.action,
    subject: filter.subject,
    trip: filter.tripId,
    from: filter.from ?? "",
    to: filter.to ?? "",
    before: before ?? "",
  };
  const query = new URLSearchParams(Object.entries(entries).filter(([, value]) => value !== ""));
  return query.size > 0 ? `?${query}` : "";
}

export const isFiltered = (filter: AuditFilter): boolean => auditAddress(filter, null) !== "";

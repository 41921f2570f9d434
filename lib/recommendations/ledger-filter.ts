import { type Decision, decisions, type FollowState, followStates, type Term, terms } from "./model";

export const ledgerScopes = ["mine", "unit", "open", "all"] as const;
export type LedgerScope = (typeof ledgerScopes)[number];
export const dueWindows = ["late", "month", "quarter"] as const;
export type DueWindow = (typeof dueWindows)[number];

/** What the address of the ledger says. Everything optional is null when it is not asked for. */
export type LedgerFilter = {
  scope: LedgerScope;
  /** One meeting, or all of a series. */
  meetingId: string | null;
  seriesId: string | null;
  decision: Decision | "none" | null;
  term: Term | null;
  leadUnitId: string | null;
  state: FollowState | null;
  due: DueWindow | null;
  sort: "due" | "number";
  descending: boolean;
  page: number;
  /** The row that is opened. */
  open: string | null;
};

type Parameters = Record<string, string | string[] | undefined>;

const first = (value: string | string[] | undefined): string | null =>
  (Array.isArray(value) ? value[0] : value) || null;
const oneOf = <T extends string>(values: readonly T[], value: string | null): T | null =>
  values.find((known) => known === value) ?? null;

/** Reads the address. What it does not know it leaves out, so an old link still opens. */
export function readLedgerFilter(parameters: Parameters): LedgerFilter {
  const of = (name: string) => first(parameters[name]);
  const meeting = of("meeting");
  const sort = of("sort");
  const page = Number(of("page"));
  return {
    scope: oneOf(ledgerScopes, of("scope")) ?? "open",
    meetingId: meeting && !meeting.startsWith("series:") ? meeting : null,
    seriesId: meeting?.startsWith("series:") ? meeting.slice("series:".length) : null,
    decision: oneOf([...decisions, "none"], of("decision")),
    term: oneOf(terms, of("term")),
    leadUnitId: of("lead"),
    state: oneOf(followStates, of("state")),
    due: oneOf(dueWindows, of("due")),
    sort: sort?.replace("-", "") === "number" ? "number" : "due",
    descending: sort?.startsWith("-") ?? false,
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
    open: of("open"),
  };
}

/** The address of the same ledger with some changes; what is usual is left out. Any change but a row opening begins at page 1. */
export function ledgerQuery(filter: LedgerFilter, changes: Partial<LedgerFilter> = {}): string {
  const keepsPage = Object.keys(changes).every((name) => name === "open" || name === "page");
  const next = { ...filter, page: keepsPage ? filter.page : 1, open: null, ...changes };
  const query = new URLSearchParams();
  const set = (name: string, value: string | null) => value && query.set(name, value);
  if (next.scope !== "open") set("scope", next.scope);
  set("meeting", next.seriesId ? `series:${next.seriesId}` : next.meetingId);
  set("decision", next.decision);
  set("term", next.term);
  set("lead", next.leadUnitId);
  set("state", next.state);
  set("due", next.due);
  if (next.sort !== "due" || next.descending) set("sort", `${next.descending ? "-" : ""}${next.sort}`);
  if (next.page > 1) set("page", String(next.page));
  set("open", next.open);
  const text = query.toString();
  return text ? `?${text}` : "";
}

/** Nothing but the scope is asked for. */
export const isUnfiltered = ({ meetingId, seriesId, decision, term, leadUnitId, state, due }: LedgerFilter): boolean =>
  [meetingId, seriesId, decision, term, leadUnitId, state, due].every((value) => value === null);

export const noFilter: Partial<LedgerFilter> = {
  meetingId: null,
  seriesId: null,
  decision: null,
  term: null,
  leadUnitId: null,
  state: null,
  due: null,
};

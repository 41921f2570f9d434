import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { LedgerChoices } from "@/lib/recommendations/ledger";
import {
  dueWindows,
  isUnfiltered,
  type LedgerFilter,
  ledgerQuery,
  noFilter,
} from "@/lib/recommendations/ledger-filter";
import { decisions, followStates, terms } from "@/lib/recommendations/model";

type Props = { filter: LedgerFilter; choices: LedgerChoices; locale: string; note: ReactNode };
type Choice = { value: string; label: string };

const dueWords = { late: "dueLate", month: "dueMonth", quarter: "dueQuarter" } as const;

/** The filters of the ledger: a plain form whose answer is an address one can send to others. */
export async function LedgerFilters({ filter, choices, locale, note }: Props) {
  const t = await getTranslations("recommendations");
  const meeting = filter.seriesId ? `series:${filter.seriesId}` : (filter.meetingId ?? "");
  const pick = (name: string, label: string, any: string, chosen: string | null, options: Choice[]) => (
    <select
      key={`${name} ${chosen}`}
      className={chosen ? "pick is-set" : "pick"}
      name={name}
      defaultValue={chosen ?? ""}
      aria-label={label}
    >
      <option value="">{any}</option>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
  return (
    <search aria-label={t("ledger.filters")}>
      <form className="filters" action="/follow-up">
        {filter.scope !== "open" && <input type="hidden" name="scope" value={filter.scope} />}
        {(filter.sort !== "due" || filter.descending) && (
          <input type="hidden" name="sort" value={`${filter.descending ? "-" : ""}${filter.sort}`} />
        )}
        {pick("meeting", t("ledger.meeting"), t("ledger.allMeetings"), meeting || null, [
          ...choices.series.map(({ id, code }) => ({ value: `series:${id}`, label: t("ledger.seriesOf", { code }) })),
          ...choices.meetings.map(({ id, nameZh, nameEn, ordinal, seriesCode }) => ({
            value: id,
            label: seriesCode
              ? t("meetingShort", { ordinal: ordinal ?? 0, series: seriesCode })
              : locale === "en" && nameEn
                ? nameEn
                : nameZh,
          })),
        ])}
        {pick(
          "decision",
          t("ledger.decision"),
          t("ledger.anyDecision"),
          filter.decision,
          ["none" as const, ...decisions].map((value) => ({ value, label: t(`decision.${value}`) })),
        )}
        {pick(
          "term",
          t("ledger.term"),
          t("ledger.anyTerm"),
          filter.term,
          terms.map((value) => ({ value, label: t(`term.${value}`) })),
        )}
        {choices.units.length > 0 &&
          pick(
            "lead",
            t("ledger.lead"),
            t("ledger.anyLead"),
            filter.leadUnitId,
            choices.units.map(({ id, nameZh, nameEn, agencyZh }) => ({
              value: id,
              label: locale === "en" && nameEn ? nameEn : `${agencyZh} ${nameZh}`,
            })),
          )}
        {pick(
          "state",
          t("ledger.state"),
          t("ledger.anyState"),
          filter.state,
          followStates.map((value) => ({ value, label: t(`state.${value}`) })),
        )}
        {pick(
          "due",
          t("ledger.due"),
          t("ledger.anyDue"),
          filter.due,
          dueWindows.map((value) => ({ value, label: t(`ledger.${dueWords[value]}`) })),
        )}
        <button type="submit" className="btn">
          {t("ledger.apply")}
        </button>
        {!isUnfiltered(filter) && (
          <Link href={`/follow-up${ledgerQuery(filter, noFilter)}`} prefetch={false} className="btn btn-text">
            {t("ledger.clear")}
          </Link>
        )}
        <span className="meta ms-auto">{note}</span>
      </form>
    </search>
  );
}

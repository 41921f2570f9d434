import { getTranslations } from "next-intl/server";
import { SortHead } from "@/components/ui/sort-head";
import type { Day } from "@/lib/calendar/day";
import type { ShowDay } from "@/lib/calendar/show-day";
import { type LedgerFilter, ledgerQuery } from "@/lib/recommendations/ledger-filter";
import type { RecommendationDetail, LedgerRow as Row } from "@/lib/recommendations/model";
import { LedgerRow } from "./ledger-row";
import { OpenedRow } from "./opened-row";

type Props = {
  rows: readonly Row[];
  filter: LedgerFilter;
  opened: RecommendationDetail | null;
  today: Day;
  show: ShowDay;
};

/** Recommendations as rows; one of them may be opened, by its address. */
export async function LedgerTable({ rows, filter, opened, today, show }: Props) {
  const t = await getTranslations("recommendations.ledger");
  const sorted = (sort: LedgerFilter["sort"]) =>
    filter.sort === sort ? (filter.descending ? "descending" : "ascending") : undefined;
  const sortHref = (sort: LedgerFilter["sort"]) =>
    `/follow-up${ledgerQuery(filter, { sort, descending: filter.sort === sort ? !filter.descending : sort === "number" })}`;
  return (
    <table className="ledger">
      <caption className="only-read">{t(filter.sort === "due" ? "captionByDue" : "caption")}</caption>
      <colgroup>
        <col className="w-[5.5rem]" />
        <col />
        <col className="w-[5.5rem]" />
        <col className="w-[9.5rem]" />
        <col className="w-[5.5rem]" />
        <col className="w-[8.5rem]" />
        <col className="w-[8rem]" />
      </colgroup>
      <thead>
        <tr>
          <SortHead label={t("number")} href={sortHref("number")} sorted={sorted("number")} />
          <th scope="col">{t("content")}</th>
          <th scope="col">{t("decision")}</th>
          <th scope="col">{t("leadHead")}</th>
          <th scope="col">{t("progress")}</th>
          <SortHead label={t("due")} href={sortHref("due")} sorted={sorted("due")} />
          <th scope="col">{t("state")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.flatMap((row) => {
          const isOpen = opened?.id === row.id;
          const line = <LedgerRow key={row.id} row={row} filter={filter} open={isOpen} today={today} show={show} />;
          return isOpen && opened
            ? [line, <OpenedRow key={`${row.id} opened`} recommendation={opened} today={today} show={show} />]
            : [line];
        })}
      </tbody>
    </table>
  );
}

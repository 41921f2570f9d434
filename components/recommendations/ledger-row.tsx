import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { GradeMark } from "@/components/ui/grade-mark";
import { Sep } from "@/components/ui/sep";
import type { Day } from "@/lib/calendar/day";
import { type ShowDay, showDay } from "@/lib/calendar/show-day";
import { type LedgerFilter, ledgerQuery } from "@/lib/recommendations/ledger-filter";
import type { LedgerRow as Row } from "@/lib/recommendations/model";
import { daysLate, isOpen } from "@/lib/recommendations/rules";
import { FollowState } from "./follow-state";
import { Progress } from "./progress";
import { ShortMeeting } from "./short-meeting";

type Props = { row: Row; filter: LedgerFilter; open: boolean; today: Day; show: ShowDay };

/** One recommendation: its number leads to its page, its words open the row in place. */
export async function LedgerRow({ row, filter, open, today, show }: Props) {
  const [t, roles] = await Promise.all([getTranslations("recommendations"), getTranslations("roles")]);
  const { id, number, text, grade, meeting, sectionHeading, decision, term, leadUnit, owners, percent, dueOn, state } =
    row;
  const late = isOpen(state) && state !== "TO_VERIFY" && daysLate(dueOn, today) > 0;
  return (
    <tr id={`r-${id}`} className={open ? "is-open" : undefined} data-row>
      <td className={open ? "no sm:ps-2" : "no"}>
        <Link href={`/follow-up/recommendations/${id}`} prefetch={false}>
          {number}
        </Link>
      </td>
      <th scope="row">
        <Link
          className="plain"
          href={`/follow-up${ledgerQuery(filter, { open: open ? null : id })}#r-${id}`}
          prefetch={false}
          scroll={false}
          aria-expanded={open}
          data-row-link
          lang="zh-TW"
        >
          {text}
        </Link>
        <br />
        <span className="meta">
          {meeting && (
            <>
              <ShortMeeting meeting={meeting} locale={show.locale} />
              <Sep />
            </>
          )}
          <span lang="zh-TW">{sectionHeading}</span>
          {grade === "RESTRICTED" && (
            <>
              {" "}
              <GradeMark grade={grade}>{roles("gradeRESTRICTED")}</GradeMark>
            </>
          )}
        </span>
      </th>
      <td data-label={t("ledger.decision")}>
        {t(`decision.${decision ?? "none"}`)}
        <br />
        <span className="meta">{term ? t(`term.${term}`) : "—"}</span>
      </td>
      <td data-label={t("ledger.leadHead")}>
        {leadUnit ? (
          <span lang={show.locale === "en" && leadUnit.nameEn ? "en" : "zh-TW"}>
            {show.locale === "en" && leadUnit.nameEn ? leadUnit.nameEn : leadUnit.nameZh}
          </span>
        ) : (
          <span className="quiet">{t("ledger.noLead")}</span>
        )}
        {owners.length > 0 && (
          <>
            <br />
            <span className="meta" lang="zh-TW">
              {owners.join("、")}
            </span>
          </>
        )}
      </td>
      <td data-label={t("ledger.progress")}>{percent === null ? "—" : <Progress percent={percent} />}</td>
      <td data-label={t("ledger.due")} className="nowrap">
        {dueOn ? <span className={late ? "due-late" : undefined}>{showDay(dueOn, show)}</span> : "—"}
      </td>
      <td data-label={t("ledger.state")}>
        <FollowState state={state} dueOn={dueOn} today={today} />
      </td>
    </tr>
  );
}

import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ShowDay } from "@/lib/calendar/show-day";
import { showYear } from "@/lib/calendar/show-range";
import type { SeriesView } from "@/lib/meetings/model";

type Props = {
  series: readonly SeriesView[];
  years: readonly number[];
  chosen: { series?: string; year?: number; q?: string };
  show: ShowDay;
};

/** The filters of the list of meetings: a plain form whose answer is an address. */
export async function MeetingFilters({ series, years, chosen, show }: Props) {
  const t = await getTranslations("meetings.list");
  const isSet = Boolean(chosen.series || chosen.year || chosen.q);
  return (
    <search aria-label={t("filters")}>
      <form className="filters" action="/meetings">
        <select
          className={chosen.series ? "pick is-set" : "pick"}
          name="series"
          defaultValue={chosen.series ?? ""}
          aria-label={t("series")}
        >
          <option value="">{t("allSeries")}</option>
          {series.map(({ code, nameZh, nameEn }) => (
            <option key={code} value={code}>
              {`${code} ${show.locale === "en" ? nameEn : nameZh}`}
            </option>
          ))}
        </select>
        <select
          className={chosen.year ? "pick is-set" : "pick"}
          name="year"
          defaultValue={chosen.year ?? ""}
          aria-label={t("year")}
        >
          <option value="">{t("allYears")}</option>
          {years.map((year) => (
            <option key={year} value={year}>
              {showYear(year, show)}
            </option>
          ))}
        </select>
        <input
          className={chosen.q ? "pick is-set cursor-text" : "pick cursor-text"}
          type="search"
          name="q"
          defaultValue={chosen.q}
          placeholder={t("text")}
          aria-label={t("text")}
          maxLength={100}
        />
        <button type="submit" className="btn">
          {t("apply")}
        </button>
        {isSet && (
          <Link href="/meetings" prefetch={false} className="btn btn-text">
            {t("clear")}
          </Link>
        )}
      </form>
    </search>
  );
}

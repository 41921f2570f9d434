import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ShowDay } from "@/lib/calendar/show-day";
import { showYear } from "@/lib/calendar/show-range";
import { type TripStage, tripStages } from "@/lib/trips/model";

type Props = {
  years: readonly number[];
  chosen: { stage: TripStage | null; year: number | null; whose: "mine" | "all" };
  /** The order, kept while filtering. */
  sort: string | null;
  show: ShowDay;
};

const classOf = (set: boolean) => (set ? "pick is-set" : "pick");

/** The filters of the list of trips: a plain form whose answer is an address. */
export async function TripFilters({ years, chosen: { stage, year, whose }, sort, show }: Props) {
  const t = await getTranslations("trips");
  return (
    <search aria-label={t("list.filters")}>
      <form className="filters" action="/trips">
        {sort && <input type="hidden" name="sort" value={sort} />}
        <select
          className={classOf(stage !== null)}
          name="stage"
          defaultValue={stage ?? ""}
          aria-label={t("list.stage")}
        >
          <option value="">{t("list.allStages")}</option>
          {tripStages.map((one) => (
            <option key={one} value={one}>
              {t(`stage.${one}`)}
            </option>
          ))}
        </select>
        <select className={classOf(year !== null)} name="year" defaultValue={year ?? ""} aria-label={t("list.year")}>
          <option value="">{t("list.allYears")}</option>
          {years.map((one) => (
            <option key={one} value={one}>
              {showYear(one, show)}
            </option>
          ))}
        </select>
        <select className={classOf(whose === "mine")} name="whose" defaultValue={whose} aria-label={t("list.whose")}>
          <option value="all">{t("list.whoseAll")}</option>
          <option value="mine">{t("list.whoseMine")}</option>
        </select>
        <button type="submit" className="btn">
          {t("list.apply")}
        </button>
        {(stage || year || whose === "mine") && (
          <Link href="/trips" prefetch={false} className="btn btn-text">
            {t("list.clear")}
          </Link>
        )}
      </form>
    </search>
  );
}

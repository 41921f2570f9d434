import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { EconomyView } from "@/lib/meetings/model";
import type { MatrixFilter, MatrixItem } from "@/lib/positions/matrix-model";
import { stances } from "@/lib/positions/model";

type Props = {
  action: string;
  /** Kept in the address beside the filters. */
  delegation: string | null;
  items: readonly MatrixItem[];
  economies: readonly EconomyView[];
  filter: MatrixFilter;
  locale: string;
  counts: ReactNode;
};

/** Which items, economies and stances are drawn: a plain form whose answer is an address. */
export async function MatrixFilters({ action, delegation, items, economies, filter, locale, counts }: Props) {
  const t = await getTranslations("positions");
  const named = (zh: string | null, en: string | null) => (locale === "en" ? (en ?? zh) : (zh ?? en)) ?? "";
  const pick = (value: string | undefined) => (value ? "pick is-set max-w-[16rem]" : "pick max-w-[16rem]");
  const isSet = filter.item || filter.economy || filter.stance || filter.silent;
  return (
    <search aria-label={t("matrix.filters")}>
      <form className="filters" action={action}>
        {delegation && <input type="hidden" name="delegation" value={delegation} />}
        <select
          className={pick(filter.item)}
          name="item"
          defaultValue={filter.item ?? ""}
          aria-label={t("matrix.item")}
        >
          <option value="">{t("matrix.allItems")}</option>
          {items
            .filter(({ issues }) => issues.length > 0)
            .map(({ id, number, titleZh, titleEn }) => (
              <option key={id} value={id}>
                {`${number ?? ""} ${named(titleZh, titleEn)}`.trim()}
              </option>
            ))}
        </select>
        <select
          className={pick(filter.economy)}
          name="economy"
          defaultValue={filter.economy ?? ""}
          aria-label={t("matrix.economy")}
        >
          <option value="">{t("matrix.allEconomies")}</option>
          {economies.map(({ code, nameZh, nameEn }) => (
            <option key={code} value={code}>
              {named(nameZh, nameEn)}
            </option>
          ))}
        </select>
        <select
          className={pick(filter.stance)}
          name="stance"
          defaultValue={filter.stance ?? ""}
          aria-label={t("matrix.stance")}
        >
          <option value="">{t("matrix.allStances")}</option>
          {stances.map((stance) => (
            <option key={stance} value={stance}>
              {t(`stance.${stance}`)}
            </option>
          ))}
        </select>
        <label className="check">
          <input type="checkbox" name="silent" value="show" defaultChecked={filter.silent} /> {t("matrix.withSilent")}
        </label>
        <button type="submit" className="btn">
          {t("matrix.apply")}
        </button>
        {isSet && (
          <Link
            href={delegation ? `${action}?delegation=${delegation}` : action}
            prefetch={false}
            className="btn btn-text"
          >
            {t("matrix.clear")}
          </Link>
        )}
        <span className="meta ml-auto">{counts}</span>
      </form>
    </search>
  );
}

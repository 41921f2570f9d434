import { getTranslations } from "next-intl/server";
import type { Stand } from "@/lib/positions/model";
import { byStance, byWords } from "@/lib/positions/rules";
import { StanceMark } from "./stance-mark";

/** Who stands where on one issue: a line for each stance, economies in the order of protocol, what several said in the same words once. */
export async function Stands({ positions, locale }: { positions: readonly Stand[]; locale: string }) {
  const t = await getTranslations("positions");
  const groups = byStance(positions);
  if (groups.length === 0) return <p className="quiet">{t("capture.silent")}</p>;
  return (
    <ul className="plainlist stands">
      {groups.map((group) => (
        <li key={group.stance}>
          <span className="legend-line">
            <span className="stance">
              <StanceMark stance={group.stance}>{t(`stance.${group.stance}`)}</StanceMark>
            </span>
          </span>
          <span>
            {byWords(group.positions).map(({ quote, positions: together }, place) => (
              <span key={together[0]?.id}>
                {place > 0 && (locale === "en" ? "; " : "；")}
                <span lang={locale}>
                  {together
                    .map(({ economy }) => (locale === "en" ? economy.nameEn : economy.nameZh))
                    .join(locale === "en" ? ", " : "、")}
                </span>
                {quote && (
                  <q className="quiet" lang="zh-TW">
                    {quote}
                  </q>
                )}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

import { getTranslations } from "next-intl/server";
import { stances } from "@/lib/positions/model";
import { StanceMark } from "./stance-mark";

/** What the marks mean, and what an empty place means. */
export async function Legend() {
  const t = await getTranslations("positions");
  return (
    <ul className="legend-line" aria-label={t("matrix.legend")}>
      {stances.map((stance) => (
        <li key={stance} className="stance">
          <StanceMark stance={stance}>{t(`stance.${stance}`)}</StanceMark>
        </li>
      ))}
      <li className="quiet">{t("matrix.silence")}</li>
    </ul>
  );
}

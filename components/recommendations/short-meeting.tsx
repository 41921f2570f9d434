import { getTranslations } from "next-intl/server";
import type { MeetingName } from "@/lib/recommendations/model";

type Props = { meeting: Pick<MeetingName, "nameZh" | "nameEn" | "ordinal" | "seriesCode">; locale: string };

/** 第35次APEC ACTWG; a meeting of no series by its name. */
export async function ShortMeeting({ meeting: { nameZh, nameEn, ordinal, seriesCode }, locale }: Props) {
  const t = await getTranslations("recommendations");
  if (seriesCode) return <>{t("meetingShort", { ordinal: ordinal ?? 0, series: seriesCode })}</>;
  return locale === "en" && nameEn ? <span lang="en">{nameEn}</span> : <span lang="zh-TW">{nameZh}</span>;
}

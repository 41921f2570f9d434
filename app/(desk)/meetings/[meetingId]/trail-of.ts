import { getTranslations } from "next-intl/server";
import type { TrailItem } from "@/components/shell/trail";
import type { MeetingView } from "@/lib/meetings/model";

/** 會議 / APEC ACTWG / 第35次, and the page under it when one is given. */
export async function trailOf(
  { meeting }: { meeting: Pick<MeetingView, "id" | "series" | "ordinal" | "nameZh" | "nameEn"> },
  page?: string,
): Promise<TrailItem[]> {
  const t = await getTranslations("meetings");
  const { id, series, ordinal, nameZh } = meeting;
  const own = series && ordinal ? { label: t("nth", { ordinal }) } : { label: nameZh, lang: "zh-TW" };
  return [
    { label: t("title"), href: "/meetings" },
    ...(series
      ? [{ label: series.code, href: `/meetings?series=${encodeURIComponent(series.code)}`, lang: "en" }]
      : []),
    page ? { ...own, href: `/meetings/${id}` } : own,
    ...(page ? [{ label: page }] : []),
  ];
}

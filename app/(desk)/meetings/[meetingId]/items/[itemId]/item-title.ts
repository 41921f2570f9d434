import { getTranslations } from "next-intl/server";
import { requireActor } from "@/lib/access/actor";
import { findItem } from "@/lib/meetings/queries";

/** 議程5 2023至2026策略計畫: the name of the window. */
export async function itemTitle(params: Promise<{ itemId: string }>, part?: string): Promise<string> {
  const [t, actor, item] = [
    await getTranslations("minutes"),
    await requireActor(),
    await findItem((await params).itemId),
  ];
  const name = (actor.preferences.locale === "en" && item?.titleEn) || item?.titleZh || item?.titleEn || "";
  const title = item?.number ? t("itemTitle", { number: item.number, title: name }) : name;
  return [part, title].filter(Boolean).join(" · ");
}

import { getTranslations } from "next-intl/server";
import { requireActor } from "@/lib/access/actor";
import { listItems } from "@/lib/meetings/queries";

/** 議程5 2023至2026策略計畫: the name of the window. */
export async function itemTitle(
  params: Promise<{ meetingId: string; itemId: string }>,
  part?: string,
): Promise<string> {
  const { meetingId, itemId } = await params;
  const [t, actor, items] = await Promise.all([getTranslations("minutes"), requireActor(), listItems(meetingId)]);
  const item = items.find(({ id }) => id === itemId);
  const name = (actor.preferences.locale === "en" && item?.titleEn) || item?.titleZh || item?.titleEn || "";
  const title = item?.number ? t("itemTitle", { number: item.number, title: name }) : name;
  return [part, title].filter(Boolean).join(" · ");
}

import { getTranslations } from "next-intl/server";
import { TabsNav } from "@/components/ui/tabs-nav";
import type { Around } from "./around";

type Props = {
  around: Pick<Around, "hrefOf" | "threads" | "meeting" | "chosen">;
  current: "agenda" | "positions" | "series";
};

/** 議程 · 立場 · 歷次會議 */
export async function MeetingTabs({ around: { hrefOf, threads, meeting, chosen }, current }: Props) {
  const t = await getTranslations("meetings.tabs");
  const issues = [...(await threads).values()].reduce((sum, thread) => sum + thread.issues, 0);
  const tabs = [
    { href: hrefOf(), label: t("agenda"), current: current === "agenda" },
    ...(chosen
      ? [{ href: hrefOf("/positions"), label: t("positions"), count: issues, current: current === "positions" }]
      : []),
    ...(meeting.series ? [{ href: hrefOf("/series"), label: t("series"), current: current === "series" }] : []),
  ];
  return <TabsNav label={t("label")} tabs={tabs} />;
}

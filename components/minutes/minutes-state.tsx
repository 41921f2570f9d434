import { getTranslations } from "next-intl/server";
import { StateWord } from "@/components/ui/state-word";

/** 完成, 正在記, 未寫 */
export async function MinutesState({ minutes }: { minutes: { finished: boolean } | null }) {
  const t = await getTranslations("minutes.state");
  if (!minutes) return <StateWord tone="none">{t("none")}</StateWord>;
  return minutes.finished ? (
    <StateWord tone="ok">{t("finished")}</StateWord>
  ) : (
    <StateWord tone="draft">{t("begun")}</StateWord>
  );
}

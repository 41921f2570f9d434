import { getTranslations } from "next-intl/server";
import { StateWord, type Tone } from "@/components/ui/state-word";
import type { BriefView, BriefState as State } from "@/lib/briefs/model";

const tones: Record<State, Tone> = { DRAFT: "draft", SUBMITTED: "now", CLEARED: "ok", RETURNED: "warn" };

/** 草稿, 林彥均送核, 馮成已核, 馮成退回 */
export async function BriefState({ brief }: { brief: Pick<BriefView, "state" | "submittedByName" | "decidedByName"> }) {
  const t = await getTranslations("briefs");
  const { state, submittedByName, decidedByName } = brief;
  const said = {
    DRAFT: t("state.DRAFT"),
    SUBMITTED: submittedByName ? t("submittedBy", { name: submittedByName }) : t("state.SUBMITTED"),
    CLEARED: decidedByName ? t("clearedBy", { name: decidedByName }) : t("state.CLEARED"),
    RETURNED: decidedByName ? t("returnedBy", { name: decidedByName }) : t("state.RETURNED"),
  };
  return <StateWord tone={tones[state]}>{said[state]}</StateWord>;
}

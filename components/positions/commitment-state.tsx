import { getTranslations } from "next-intl/server";
import { StateWord } from "@/components/ui/state-word";
import type { Day } from "@/lib/calendar/day";
import { type ShowDay, showDay } from "@/lib/calendar/show-day";
import type { CommitmentView } from "@/lib/positions/model";
import { commitmentState } from "@/lib/positions/rules";

type Props = { commitment: Pick<CommitmentView, "keptOn" | "dueOn">; show: ShowDay; today: Day };

/** 2022-09-01兌現, 未兌現, 已過期限; with its day where there is one. */
export async function CommitmentState({ commitment, show, today }: Props) {
  const t = await getTranslations("positions.capture");
  const { keptOn, dueOn } = commitment;
  const state = commitmentState(commitment, today);
  if (keptOn) return <StateWord tone="ok">{t("kept", { day: showDay(keptOn, show) })}</StateWord>;
  return (
    <>
      <StateWord tone={state === "late" ? "danger" : "draft"}>{t(state === "late" ? "late" : "openState")}</StateWord>
      {dueOn && <span className="meta"> {t("due", { day: showDay(dueOn, show) })}</span>}
    </>
  );
}

import { getTranslations } from "next-intl/server";
import { StateWord } from "@/components/ui/state-word";
import type { Day } from "@/lib/calendar/day";
import type { TaskStanding } from "@/lib/recommendations/model";
import { daysLate } from "@/lib/recommendations/rules";

/** How far a task is; while it is open and late, that comes first. */
export async function TaskState({ task: { state, percent, dueOn }, today }: { task: TaskStanding; today: Day }) {
  const t = await getTranslations("recommendations");
  const late = state === "OPEN" ? daysLate(dueOn, today) : 0;
  if (late > 0) return <StateWord tone="danger">{t("late", { days: late })}</StateWord>;
  if (state === "OPEN")
    return percent === 0 ? (
      <StateWord tone="draft">{t("taskState.NOT_STARTED")}</StateWord>
    ) : (
      <StateWord tone="now">{t("taskState.OPEN")}</StateWord>
    );
  return <StateWord tone={state === "VERIFIED" ? "ok" : "warn"}>{t(`taskState.${state}`)}</StateWord>;
}

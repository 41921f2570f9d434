import { getTranslations } from "next-intl/server";
import { StateWord, type Tone } from "@/components/ui/state-word";
import { type Day, daysBetween } from "@/lib/calendar/day";
import { type Due, dueState } from "@/lib/logistics/rules";

const tones: Record<Due, Tone> = { done: "ok", late: "danger", soon: "warn", ahead: "plain", open: "none" };

/** How a day that should be kept stands, in a word. */
export async function DueWord({ dueOn, doneOn, today }: { dueOn: Day | null; doneOn: Day | null; today: Day }) {
  const t = await getTranslations("logistics.due");
  const state = dueState({ dueOn, doneOn }, today);
  const days = dueOn ? Math.abs(daysBetween(today, dueOn)) : 0;
  const word = state === "soon" && days === 0 ? t("today") : t(state, { days, day: doneOn?.slice(5) ?? "" });
  return <StateWord tone={tones[state]}>{word}</StateWord>;
}

import { getTranslations } from "next-intl/server";
import { StateWord, type Tone } from "@/components/ui/state-word";
import type { Day } from "@/lib/calendar/day";
import type { FollowState as State } from "@/lib/recommendations/model";
import { daysLate, isOpen } from "@/lib/recommendations/rules";

const tones: Record<State, Tone> = {
  UNDECIDED: "warn",
  UNASSIGNED: "warn",
  NOT_STARTED: "draft",
  UNDERWAY: "now",
  TO_VERIFY: "warn",
  RELEASED: "ok",
  NOT_FOLLOWED: "none",
};

type Props = { state: State; dueOn: Day | null; today: Day };

/** How far a recommendation is; while its owner is late, that comes first. */
export async function FollowState({ state, dueOn, today }: Props) {
  const t = await getTranslations("recommendations");
  const late = isOpen(state) && state !== "TO_VERIFY" ? daysLate(dueOn, today) : 0;
  return late > 0 ? (
    <StateWord tone="danger">{t("late", { days: late })}</StateWord>
  ) : (
    <StateWord tone={tones[state]}>{t(`state.${state}`)}</StateWord>
  );
}

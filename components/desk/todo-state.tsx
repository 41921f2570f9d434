import { getTranslations } from "next-intl/server";
import { StateWord } from "@/components/ui/state-word";
import { type Day, daysBetween } from "@/lib/calendar/day";
import type { DeskEntry } from "@/lib/desk/model";

/** How a thing stands, in a word; being late comes first. */
export async function TodoState({
  entry: { kind, due, count, begun, state },
  today,
}: {
  entry: DeskEntry;
  today: Day;
}) {
  const t = await getTranslations("desk.state");
  if (due && due < today) return <StateWord tone="danger">{t("late", { days: daysBetween(due, today) })}</StateWord>;
  if (state === "RETURNED") return <StateWord tone="warn">{t("returned")}</StateWord>;
  switch (kind) {
    case "brief.clear":
    case "trip.decide":
    case "report.decide":
    case "recommendation.decide":
      return <StateWord tone="warn">{t("decide")}</StateWord>;
    case "task.verify":
      return <StateWord tone="warn">{t("verify")}</StateWord>;
    case "recommendation.assign":
      return <StateWord tone="warn">{t("assign")}</StateWord>;
    case "task.work":
      return begun > 0 ? (
        <StateWord tone="now">{t("percent", { percent: begun })}</StateWord>
      ) : (
        <StateWord tone="draft">{t("notBegun")}</StateWord>
      );
    case "brief.write":
    case "minutes.finish":
      if (begun === 0) return <StateWord>{t("missing")}</StateWord>;
      if (begun === count)
        return <StateWord tone="draft">{count === 1 ? t("draft") : t("drafts", { begun })}</StateWord>;
      return <StateWord tone="draft">{t("missingOf", { missing: count - begun })}</StateWord>;
    case "trip.submit":
      return <StateWord tone="draft">{t("draft")}</StateWord>;
    case "report.write":
      return state ? <StateWord tone="draft">{t("draft")}</StateWord> : <StateWord>{t("missing")}</StateWord>;
    default:
      return <StateWord>{t("open")}</StateWord>;
  }
}

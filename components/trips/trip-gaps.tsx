import { getTranslations } from "next-intl/server";
import { StateWord } from "@/components/ui/state-word";
import type { Said } from "@/lib/action/outcome";

/** What closing waits for (■ must) and what should be completed before (◇). */
export async function TripGaps({ blockers, gaps }: { blockers: readonly Said[]; gaps: readonly Said[] }) {
  const [t, say] = await Promise.all([getTranslations("trips.gap"), getTranslations()]);
  const line = ({ key, values }: Said) => say(key as never, values as never);
  return (
    <section aria-labelledby="gaps">
      <h2 id="gaps">{t("title")}</h2>
      {blockers.length + gaps.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <ul className="plainlist">
          {blockers.map((blocker) => (
            <li key={blocker.key}>
              <StateWord tone="danger">{t("missing")}</StateWord> {line(blocker)}
            </li>
          ))}
          {gaps.map((gap) => (
            <li key={gap.key}>
              <StateWord tone="warn">{t("toDo")}</StateWord> {line(gap)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

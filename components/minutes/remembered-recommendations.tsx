import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { StateWord, type Tone } from "@/components/ui/state-word";
import { type ShowDay, showDay } from "@/lib/calendar/show-day";
import type { RememberedRecommendation } from "@/lib/thread/memory-model";

type TaskState = RememberedRecommendation["tasks"][number]["state"];
const tones: Record<TaskState, Tone> = { OPEN: "draft", PROPOSED_DONE: "now", VERIFIED: "ok" };

/** What was recommended on an item, and how far its tasks are today. */
export async function RememberedRecommendations({
  recommendations,
  show,
}: {
  recommendations: readonly RememberedRecommendation[];
  show: ShowDay;
}) {
  const t = await getTranslations("minutes.memory");
  return (
    <ul className="plainlist">
      {recommendations.map(({ id, number, text, decision, tasks }) => (
        <li key={id}>
          <Link href={`/follow-up/recommendations/${id}`} prefetch={false}>
            {number}
          </Link>{" "}
          <span lang="zh-TW">{text}</span>{" "}
          <span className="meta">{t(decision ? `decision.${decision}` : "undecided")}</span>
          {tasks.length === 0 ? (
            <p className="meta">{t("noTasks")}</p>
          ) : (
            <ul className="plainlist">
              {tasks.map(({ id: task, title, state, dueOn, ownerName }) => (
                <li key={task}>
                  <StateWord tone={tones[state]}>{t(`taskState.${state}`)}</StateWord>{" "}
                  <Link href={`/follow-up/tasks/${task}`} prefetch={false} lang="zh-TW">
                    {title}
                  </Link>{" "}
                  <span className="meta">{t("task", { owner: ownerName, due: showDay(dueOn, show) })}</span>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

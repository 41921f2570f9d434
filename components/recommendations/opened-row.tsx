import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { Sep } from "@/components/ui/sep";
import type { Day } from "@/lib/calendar/day";
import { type ShowDay, showDay } from "@/lib/calendar/show-day";
import type { RecommendationDetail } from "@/lib/recommendations/model";
import { ChainList } from "./chain-list";
import { StoryList } from "./story-list";
import { TaskState } from "./task-state";

type Props = { recommendation: RecommendationDetail; today: Day; show: ShowDay };

/** Under an opened row: where it comes from, its tasks, and the latest of what was done. */
export async function OpenedRow({ recommendation, today, show }: Props) {
  const t = await getTranslations("recommendations");
  const { id, number, chain, tasks } = recommendation;
  return (
    <tr className="opened">
      <td />
      <td colSpan={6}>
        <div className="opened-body">
          <section aria-labelledby={`from-${id}`}>
            <h2 id={`from-${id}`}>{t("chain.title")}</h2>
            <ChainList chain={chain} show={show} />
          </section>
          <div>
            {tasks.length === 0 && (
              <p className="meta">
                {t(
                  recommendation.decision === null
                    ? "tasks.waits"
                    : recommendation.state === "NOT_FOLLOWED"
                      ? "tasks.notFollowed"
                      : "tasks.none",
                )}
              </p>
            )}
            {tasks.map((task) => (
              <section key={task.id} aria-labelledby={`task-${task.id}`} className="mb-4">
                <h2 id={`task-${task.id}`}>
                  <Link href={`/follow-up/tasks/${task.id}`} prefetch={false} lang="zh-TW">
                    {task.title}
                  </Link>
                </h2>
                <p className="meta">
                  <TaskState task={task} today={today} /> <span lang="zh-TW">{task.ownerName}</span>
                  <Sep />
                  {showDay(task.dueOn, show)}
                  <Sep />
                  {task.percent}%
                </p>
                <StoryList entries={task.entries.slice(0, 3)} show={show} />
              </section>
            ))}
            <p className="actions">
              <ButtonLink href={`/follow-up/recommendations/${id}`} small>
                {t("ledger.openPage", { number })}
              </ButtonLink>
            </p>
          </div>
        </div>
      </td>
    </tr>
  );
}

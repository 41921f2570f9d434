import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { Day } from "@/lib/calendar/day";
import { type ShowDay, showDay } from "@/lib/calendar/show-day";
import type { TaskLine } from "@/lib/recommendations/model";
import { daysLate } from "@/lib/recommendations/rules";
import { Progress } from "./progress";
import { TaskState } from "./task-state";

/** The tasks under a recommendation. */
export async function TaskTable({ tasks, today, show }: { tasks: readonly TaskLine[]; today: Day; show: ShowDay }) {
  const t = await getTranslations("recommendations.tasks");
  return (
    <table className="ledger">
      <caption className="only-read">{t("caption")}</caption>
      <colgroup>
        <col />
        <col className="w-[8rem]" />
        <col className="w-[9rem]" />
        <col className="w-[6rem]" />
        <col className="w-[8.5rem]" />
      </colgroup>
      <thead>
        <tr>
          {(["what", "owner", "due", "progress", "state"] as const).map((name) => (
            <th key={name} scope="col">
              {t(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tasks.map((task) => (
          <tr key={task.id} data-row>
            <th scope="row">
              <Link className="plain" href={`/follow-up/tasks/${task.id}`} prefetch={false} data-row-link lang="zh-TW">
                {task.title}
              </Link>
            </th>
            <td data-label={t("owner")} lang="zh-TW">
              {task.ownerName}
            </td>
            <td data-label={t("due")} className="nowrap">
              <span className={task.state === "OPEN" && daysLate(task.dueOn, today) > 0 ? "due-late" : undefined}>
                {showDay(task.dueOn, show)}
              </span>
            </td>
            <td data-label={t("progress")}>
              <Progress percent={task.percent} />
            </td>
            <td data-label={t("state")}>
              <TaskState task={task} today={today} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

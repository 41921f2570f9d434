import { getTranslations } from "next-intl/server";
import { RemovalForm } from "@/components/recommendations/removal-form";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { editTask, removeTask, restoreTask } from "@/lib/tasks/actions";
import type { OwnerChoice, TaskDetail } from "@/lib/tasks/model";
import { TaskFields } from "./task-fields";

type Props = {
  task: Pick<TaskDetail, "id" | "version" | "title" | "ownerId" | "dueOn" | "recommendationId">;
  owners: readonly OwnerChoice[];
};

/** For those who hand out tasks: another owner, another day. */
export async function EditTaskForm({ task, owners }: Props) {
  const t = await getTranslations("recommendations.edit");
  return (
    <details className="mt-6">
      <summary>{t("title")}</summary>
      <p className="meta">{t("note")}</p>
      <ActionForm action={editTask} keepAs={`edit-task-${task.id}`} aria-label={t("title")} className="fields mt-3">
        <input type="hidden" name="taskId" value={task.id} />
        <input type="hidden" name="version" value={task.version} />
        <TaskFields defaults={task} owners={owners} />
        <div className="actions">
          <SubmitButton tone="plain">{t("submit")}</SubmitButton>
        </div>
      </ActionForm>
      <RemovalForm
        action={removeTask}
        undoAction={restoreTask}
        hidden={{ taskId: task.id }}
        label={t("remove")}
        leaveTo={`/follow-up/recommendations/${task.recommendationId}`}
      />
    </details>
  );
}

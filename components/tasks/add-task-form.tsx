import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { addTask } from "@/lib/tasks/actions";
import type { OwnerChoice } from "@/lib/tasks/model";
import { TaskFields } from "./task-fields";

type Props = { recommendationId: string; owners: readonly OwnerChoice[]; open: boolean };

/** Hands out a task: one owner, one day. */
export async function AddTaskForm({ recommendationId, owners, open }: Props) {
  const t = await getTranslations("recommendations.tasks");
  return (
    <details open={open} className="mt-4">
      <summary>{t("add")}</summary>
      <ActionForm
        action={addTask}
        keepAs={`add-task-${recommendationId}`}
        aria-label={t("add")}
        className="fields mt-3"
      >
        <input type="hidden" name="recommendationId" value={recommendationId} />
        <TaskFields owners={owners} />
        <div className="actions">
          <SubmitButton tone={open ? "main" : "plain"}>{t("addSubmit")}</SubmitButton>
        </div>
      </ActionForm>
    </details>
  );
}

import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/action/form-state";
import type { Grade } from "@/prisma/generated/enums";
import type { Writing } from "./writing";

type Props = {
  action: FormAction;
  label: string;
  /** What kind of note, for the name under which this machine keeps unsaved text. */
  kind: string;
  writing: Writing;
  /** The note that is changed; left out for a new one. */
  opened?: { id: string; seen: string; grade: Grade };
  children: ReactNode;
};

const grades = ["PUBLIC", "INTERNAL", "RESTRICTED"] as const;

/** The form of one note under an item, with its grade. */
export async function NoteForm({ action, label, kind, writing, opened, children }: Props) {
  const [t, roles] = [await getTranslations("positions.capture"), await getTranslations("roles")];
  return (
    <ActionForm
      action={action}
      keepAs={`${kind}-${opened?.id ?? `${writing.attendanceId}-${writing.itemId}`}`}
      announce="toast"
      aria-label={label}
    >
      <input type="hidden" name="attendanceId" value={writing.attendanceId} />
      <input type="hidden" name="itemId" value={writing.itemId} />
      <input type="hidden" name="recordId" value={opened?.id ?? ""} />
      <input type="hidden" name="seen" value={opened?.seen ?? ""} />
      {children}
      <SelectField
        name="grade"
        label={t("grade")}
        defaultValue={opened?.grade ?? "INTERNAL"}
        options={grades.map((grade) => ({ id: grade, label: roles(`grade${grade}`) }))}
      />
      <div className="actions">
        <SubmitButton tone="plain">{t("save")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

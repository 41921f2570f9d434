import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { removeNote, restoreNote } from "@/lib/positions/actions";
import type { NoteKind } from "@/lib/positions/model";

type Props = {
  kind: NoteKind;
  id: string;
  /** The note in a few words, for those who hear the buttons apart from it. */
  what: string;
  /** The form that changes it. */
  children?: ReactNode;
};

/** Change or delete one note; a deletion can be taken back. */
export async function NoteTools({ kind, id, what, children }: Props) {
  const t = await getTranslations("positions.capture");
  return (
    <div className="note-tools no-print">
      {children && (
        <details>
          <summary aria-label={t("editWhat", { what })}>{t("edit")}</summary>
          {children}
        </details>
      )}
      <ActionForm action={removeNote} undoAction={restoreNote} announce="toast" className="contents">
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="recordId" value={id} />
        <SubmitButton tone="text" small aria-label={t("removeWhat", { what })}>
          {t("remove")}
        </SubmitButton>
      </ActionForm>
    </div>
  );
}

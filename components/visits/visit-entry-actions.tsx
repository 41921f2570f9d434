import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/action/form-state";

type Props = {
  tripId: string;
  entryId: string;
  /** "Edit the visit: …", "Remove the visit: …" */
  names: { edit: string; remove: string };
  remove: FormAction;
  restore: FormAction;
  children?: ReactNode;
};

/** What one may do with a visit, gift or picture. */
export async function VisitEntryActions({ tripId, entryId, names, remove, restore, children }: Props) {
  const t = await getTranslations("logistics");
  return (
    <span className="row gap-1! no-print">
      {children}
      <ButtonLink small href={`/trips/${tripId}/visits?edit=${entryId}#${entryId}`} aria-label={names.edit}>
        {t("edit")}
      </ButtonLink>
      <ActionForm action={remove} undoAction={restore} announce="toast" className="" aria-label={names.remove}>
        <input type="hidden" name="entryId" value={entryId} />
        <SubmitButton small tone="plain" aria-label={names.remove}>
          {t("remove")}
        </SubmitButton>
      </ActionForm>
    </span>
  );
}
